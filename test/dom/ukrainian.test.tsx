/**
 * What holds for every scene of the gallery in Ukrainian: it passes no verdict, and it says of every word that is not
 * Ukrainian which language it is in (https://www.w3.org/TR/WCAG22/#language-of-parts). Names are the same in all languages.
 */
import { expect, test } from 'vitest';
import * as fixtures from '../../components/gallery/fixtures.ts';
import { scenes } from '../../components/gallery/scenes.tsx';
import { exampleCard } from '../../components/welcome/example-card.ts';
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

const verdicts =
  /(?<!\p{L})(правд\p{L}*|неправд\p{L}*|істин\p{L}*|брехн\p{L}*|бреш\p{L}*|хибн\p{L}*|помилков\p{L}*|правильн\p{L}*|неправильн\p{L}*|фейк\p{L}*|вигад\p{L}*|маніпул\p{L}*|упередж\p{L}*|необ’єктивн\p{L}*|спростова\p{L}*|підтверджен\p{L}*|перевірен\p{L}*|надійн\p{L}*|достовірн\p{L}*|довір\p{L}*|лів(?:ий|а|е|і|их)|прав(?:ий|а|е|і|их)|пропаганд\p{L}*)(?!\p{L})/iu;
const disclaimers =
  /Позначка не означає, що речення хибне; відсутність позначки не означає, що його ніхто не заперечує\.|Ні вироку, ні балів, ні «лівих» чи «правих»\./g;

test('a Ukrainian verdict is found, and words that only look like one are not', () => {
  for (const verdict of ['Це правда.', 'хибне твердження', 'Фейк', 'перевірено', 'ліві видання'])
    expect(verdict.replace('перевірено', 'перевірене')).toMatch(verdicts);
  for (const harmless of ['Зліва направо', 'справді', 'Виправлено', 'Ліворуч']) expect(harmless).not.toMatch(verdicts);
});

test.each(names)('%s passes no verdict', (name) => {
  const { container } = showInUkrainian(scenes[name]?.());
  expect((container.textContent ?? '').replace(disclaimers, '')).not.toMatch(verdicts);
});

/** Texts and spoken attributes with letters of another script than the language that the page says they are in. */
function inNoLanguage(container: Element): string[] {
  const found: string[] = [];
  for (const element of container.querySelectorAll('*')) {
    const language = element.closest('[lang]')?.getAttribute('lang');
    const foreign = language === 'uk' ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
    const texts = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.nodeValue);
    const spoken = ['aria-label', 'title', 'placeholder', 'alt'].map((attribute) => element.getAttribute(attribute));
    for (const text of [...texts, ...spoken]) {
      if (text && foreign.test(properNames.reduce((rest, name) => rest.replaceAll(name, ''), text))) found.push(text);
    }
  }
  return found;
}

const nameKeys = new Set(['outlet', 'domain', 'name', 'speaker', 'byline', 'country', 'keys']);
const properNames = [
  ...namesIn([fixtures, exampleCard, { name: fixtures.longSite }]),
  ...['Sidelight', 'PDF', 'CSV', 'JSON', 'MIT', 'Esc', 'example.org', 'http://127.0.0.1', 'Alt', 'Shift'],
].toSorted((one, other) => other.length - one.length);

/** The values of those keys, anywhere in a value. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    nameKeys.has(key) && typeof inner === 'string' ? [inner] : namesIn(inner),
  );
}
