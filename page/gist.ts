/**
 * What a page says first, for the gate: read without layout or style, and bounded, since every page pays for it. Text in
 * shadow roots is not looked at: title and description speak for it.
 */
import { isSameLanguage } from '../engine/language.ts';

/** Headings and paragraphs that are looked at: an article that is about a topic names it among them. */
const maxElements = 60;

/**
 * Title, description, headings and first paragraphs, a line each, as far as the page does not say that they are in
 * another language. Text that the page hides is read too.
 */
export function readGist(page: Document, language: string): string {
  const elements = [
    ...page.querySelectorAll('title,meta[name=description]'),
    ...[...page.querySelectorAll('h1,h2,p')].slice(0, maxElements),
  ];
  return elements
    .filter((element) => isSameLanguage(element.closest('[lang]')?.getAttribute('lang') ?? '', language))
    .map((element) => element.getAttribute('content') ?? element.textContent)
    .join('\n');
}
