import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkToSentence } from '../../../engine/text-fragment.ts';
import { anyText } from './any-text.ts';

const fragment = (excerpt: string) => linkToSentence('https://a.example/x', excerpt).replace('https://a.example/x', '');

test('a short excerpt is named in full, without the punctuation around it', () => {
  expect(fragment('“Off the table.”')).toBe('#:~:text=Off%20the%20table');
});

test('a long excerpt is named by its first and last words', () => {
  const link = fragment('“One two three four five, six seven eight nine ten – eleven twelve.”');
  expect(link).toBe('#:~:text=One%20two%20three%20four%20five,nine%20ten%20%E2%80%93%20eleven%20twelve');
});

test('hyphens, commas and ampersands inside the words are encoded, since they part the directive', () => {
  expect(fragment('U.S.-led, A&B')).toBe('#:~:text=U.S.%2Dled%2C%20A%26B');
});

test('line breaks and no-break spaces become plain spaces', () => {
  expect(fragment('a\n b\u00a0c')).toBe('#:~:text=a%20b%20c');
});

test('the address loses its own fragment and keeps its query', () => {
  expect(linkToSentence('https://a.example/x?y=1#top', 'word')).toBe('https://a.example/x?y=1#:~:text=word');
});

test('an excerpt without a letter leads to the page itself', () => {
  expect(linkToSentence('https://a.example/x#top', '… —')).toBe('https://a.example/x');
});

test('the link is an address for any excerpt, and decodes to words of it', () => {
  fc.assert(
    fc.property(anyText, (excerpt) => {
      const link = linkToSentence('https://a.example/x', excerpt);
      expect(URL.canParse(link)).toBe(true);
      const [, terms = ''] = link.split('#:~:text=');
      const plain = excerpt.toWellFormed().split(/\s+/).join(' ');
      for (const term of terms.split(',')) expect(plain).toContain(decodeURIComponent(term));
      expect(terms).not.toContain('-');
    }),
  );
});
