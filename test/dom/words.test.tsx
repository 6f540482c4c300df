/** What holds for every surface in every state of the gallery: its words come from the locale, and none is a verdict. */
import { expect, test } from 'vitest';
import { countryName } from '../../components/country-name.ts';
import { scenes } from '../../components/gallery/scenes.tsx';
import { galleryContent } from './gallery-content.ts';
import { show, showDisguised } from './show.tsx';

const names = Object.keys(scenes);
// A country is written as the reader's language has it, as a day is.
const packContent = stringsIn(galleryContent)
  .flatMap((text) => [text, countryName(text, 'en-GB')])
  .map(words)
  .join('\n');

test('the gallery shows every surface', () => {
  expect(new Set(names.map((name) => name.split('/')[0]))).toEqual(
    new Set(['card', 'popup', 'options', 'welcome', 'library', 'lineage', 'panel']),
  );
});

test('a word that a component makes up is found', () => {
  expect(madeUp(showDisguised(<p title="Sneaky hint">Hello 2 bananas</p>).container)).toEqual([
    'Sneaky hint',
    'Hello',
    'bananas',
  ]);
});

test.each(names)('%s says nothing but messages of the locale and content of the pack', (name) => {
  expect(madeUp(showDisguised(scenes[name]?.()).container)).toEqual([]);
});

const verdicts =
  /\b(true|false|correct|incorrect|wrong|lies?|lied|misleading|fake|biased?|debunked|verified|trustworthy|reliable|left|right|propaganda)\b/i;
const disclaimers =
  /A mark does not mean that a sentence is wrong; no mark does not mean that it is undisputed\.|No verdict, no score, no left or right\./g;

test.each(names)('%s passes no verdict', (name) => {
  const { container } = show(scenes[name]?.());
  // What outlets wrote is theirs.
  for (const excerpt of container.querySelectorAll('blockquote')) excerpt.remove();
  expect((container.textContent ?? '').replace(disclaimers, '')).not.toMatch(verdicts);
});

/** Runs of letters in texts and spoken attributes that are neither a message (`⟦⟧`), nor a date, nor in the pack. */
function madeUp(container: Element): string[] {
  const found: string[] = [];
  for (const element of container.querySelectorAll('*')) {
    if (element.localName === 'time') continue;
    const texts = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.nodeValue);
    const spoken = ['aria-label', 'title', 'placeholder', 'alt'].map((attribute) => element.getAttribute(attribute));
    for (const text of [...spoken, ...texts]) {
      const pieces = (text ?? '').split(/⟦⟧|[;,] |\d/).map(words);
      found.push(...pieces.filter((piece) => piece !== '' && !packContent.includes(piece)));
    }
  }
  return found;
}

/** Letters and single spaces; also removes the asterisks with which fixtures set off differences. */
function words(text: string): string {
  return text.replace(/[^\p{L}]+/gu, ' ').trim();
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
