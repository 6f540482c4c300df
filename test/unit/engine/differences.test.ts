import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffOptions, differingShare, diffWords } from '../../../engine/differences.ts';
import { anyText } from './any-text.ts';

/** `to` with what differs in brackets: `[added]`, `[changed < what it stands in place of]`, `[^ left out]`. */
const shown = (from: string, to: string, options?: DiffOptions) =>
  diffWords(from, to, options)
    .map((segment) => {
      if (segment.kind === 'same') return segment.text;
      if (segment.kind === 'added') return `[${segment.text}]`;
      const words = from.slice(segment.from.start, segment.from.end);
      return segment.kind === 'changed' ? `[${segment.text} < ${words}]` : `[^ ${words}]`;
    })
    .join('');

const unchanged = (from: string, to: string) => expect(shown(from, to)).toBe(to);

test('the same words in other typography do not differ', () => {
  unchanged('“Ukraine’s path”', '"UKRAINE\'S\u00a0 path."');
});

test('other spellings and forms of a word do not differ', () => {
  unchanged('U.S. backing', 'US backing');
  unchanged('Zelenskyy and Dmitriy', 'Zelensky and Dmitry');
  unchanged('it recognised the signals', 'it recognizes a signal');
});

test('an abbreviation differs from a word that is spelled like it', () => {
  expect(shown('it satisfies us', 'it satisfies US')).toBe('it satisfies [US < us]');
});

test('what only holds the sentence together is no difference', () => {
  unchanged('part of peace deal', 'part of a peace deal');
  unchanged('the deal was ruled out in talks', 'the deal has been ruled out at talks');
  unchanged('it was in a port', 'it is at the port');
});

test('a modal verb, a negation and a verb of saying are one', () => {
  expect(shown('they will join', 'they could join')).toBe('they [could < will] join');
  expect(shown('he said it is agreed', 'he claimed it is not agreed')).toBe('he [claimed < said] it is [not] agreed');
});

test('a word that is not in the other text is added', () => {
  expect(shown('it is excluded', 'it is finally excluded')).toBe('it is [finally] excluded');
});

test('a word in place of another is changed, with its quotation marks', () => {
  expect(shown('a “warm” welcome', 'a cool welcome')).toBe('a [cool < “warm”] welcome');
});

test('words that are left out are a place between the words around them', () => {
  expect(shown('Peskov said on Monday that it is over', 'Peskov said that it is over')).toBe(
    'Peskov said[^ on Monday] that it is over',
  );
});

test('nothing is left out where an excerpt begins or ends in mid-sentence', () => {
  unchanged('On Monday talks ended without a result.', 'talks ended');
});

test('something is left out before and behind a whole sentence, and a headline is whole', () => {
  expect(shown('On Monday talks ended early.', 'Talks ended.')).toBe('[^ On Monday]Talks ended.[^ early]');
  expect(shown('Talks ended early.', 'Talks ended', { form: 'headline' })).toBe('Talks ended[^ early]');
});

test('nothing is left out before or behind a quote', () => {
  expect(shown('“We stay,” he stated', '“We stay.”', { form: 'quote' })).toBe('“We stay.”');
});

test('what the page says beyond the claim is not left out', () => {
  const page = 'Talks on grain, which failed twice, ended.';
  expect(shown(page, 'Talks ended.')).toBe('Talks[^ on grain, which failed twice] ended.');
  expect(shown(page, 'Talks ended.', { within: { start: 36, end: 42 } })).toBe('Talks ended.');
});

test('an article goes with a word that differs', () => {
  expect(shown('they rejected it all', 'they rejected it the other day all')).toBe(
    'they rejected it [the other day] all',
  );
});

test('a lone function word does not break a stretch that differs', () => {
  expect(shown('a deal of the week', 'an offer of yesterday')).toBe('[an offer of yesterday < a deal of the week]');
});

test('a word of substance does break it', () => {
  expect(shown('sense of peace', 'wish for peace tonight')).toBe('[wish for < sense of] peace [tonight]');
});

test('a phrase at another place is neither added nor left out', () => {
  unchanged('On Monday evening the talks ended in Riga.', 'The talks ended in Riga on Monday evening.');
  unchanged('Ukraine’s NATO membership is over', 'Ukraine’s membership in NATO is over');
});

test('two names that changed places differ', () => {
  expect(diffWords('Russia attacked Ukraine', 'Ukraine attacked Russia').map(({ kind }) => kind)).toContain('added');
});

test('punctuation and quotation marks go with the word that they touch', () => {
  expect(shown('It was closed', 'It was “off limits.”')).toBe('It was [“off limits.” < closed]');
});

test('text without words does not differ', () => {
  unchanged('one', '… —');
  expect(diffWords('one', '')).toEqual([]);
});

test('very different long texts are shown as different without a long search', () => {
  const from = Array.from({ length: 3000 }, (_, at) => `a${at}`).join(' ');
  const to = Array.from({ length: 3000 }, (_, at) => `b${at}`).join(' ');
  expect(diffWords(from, to)).toEqual([{ text: to, kind: 'changed', from: { start: 0, end: from.length } }]);
});

test('segments concatenate to exactly the wording and point into the other text, for any two texts', () => {
  fc.assert(
    fc.property(anyText, anyText, (from, to) => {
      const segments = diffWords(from, to);
      expect(segments.map(({ text }) => text).join('')).toBe(to);
      for (const [at, segment] of segments.entries()) {
        if (segment.kind !== 'dropped') expect(segment.text).not.toBe('');
        if (segment.kind === 'same') expect(segments[at - 1]?.kind).not.toBe('same');
        if (!('from' in segment)) continue;
        expect(segment.from.start).toBeLessThan(segment.from.end);
        expect(segment.from.end).toBeLessThanOrEqual(from.length);
      }
    }),
  );
});

test('no text differs from itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(diffWords(text, text).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});

test('a wording is the more different, the more of its words of substance the text lacks', () => {
  const share = (to: string) => differingShare(diffWords('the harbour was closed on Monday', to));
  expect(share('the harbour was closed on Monday')).toBe(0);
  expect(share('of the')).toBe(0);
  expect(share('the harbour was shut on Monday')).toBeLessThan(share('the port was shut on Monday'));
  expect(share('a port shut')).toBe(1);
});
