/**
 * In Ukrainian, every scene of the gallery says of every word that is not Ukrainian which language it is in
 * (https://www.w3.org/TR/WCAG22/#language-of-parts). Names are the same in all languages.
 */
import { expect, test } from 'vitest';
import { scenes } from '../../components/gallery/scenes.tsx';
import { galleryContent } from './gallery-content.ts';
import { showInUkrainian } from './show.tsx';

const names = Object.keys(scenes);

test('a word without its language is found, in texts and in attributes, and so is Ukrainian said to be English', () => {
  const { container } = showInUkrainian(
    <>
      <p>Слово wording</p>
      <p lang="en">A wording</p>
      <p lang="en">Слово</p>
      <button type="button" aria-label="Закрити card" />
      <p>MyInd</p>
    </>,
  );
  expect(inNoLanguage(container)).toEqual(['Слово wording', 'Слово', 'Закрити card']);
});

test.each(names)('%s says of every word which language it is in', (name) => {
  expect(inNoLanguage(showInUkrainian(scenes[name]?.()).container)).toEqual([]);
});

/** Texts and spoken attributes with letters of another script than the language that the page says they are in. */
function inNoLanguage(container: Element): string[] {
  const found: string[] = [];
  // A key is named as it is labelled, whatever the language.
  for (const element of container.querySelectorAll(':not(kbd)')) {
    const language = element.closest('[lang]')?.getAttribute('lang');
    // What a reader selected may be in any language, and the page says so; a drawing is not read out.
    if (language === '' || element.closest('[aria-hidden=true]')) continue;
    const foreign = language === 'uk' ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
    const texts = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.nodeValue);
    const spoken = ['aria-label', 'title', 'placeholder', 'alt'].map((attribute) => element.getAttribute(attribute));
    for (const text of [...texts, ...spoken]) {
      if (text && foreign.test(properNames.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(domain, ''))))
        found.push(text);
    }
  }
  return found;
}

const domain = /(https?:\/\/)?[\w-]+(\.[\w-]+)+/g;
const nameKeys = new Set(['outlet', 'domain', 'name', 'speaker', 'byline', 'country', 'keys']);
const properNames = [
  ...namesIn(galleryContent),
  ...['Sidelight', 'Enter', 'PDF', 'CSV', 'JSON', 'MIT', 'CC-BY-4.0'],
].toSorted((one, other) => other.length - one.length);

/** The values of those keys, anywhere in a value. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    nameKeys.has(key) && typeof inner === 'string' ? [inner] : namesIn(inner),
  );
}
