/**
 * What a page says first, for the gate: read without style, and bounded, since every page pays for it. Text in shadow
 * roots is not looked at: title and description speak for it.
 */
import type { Topic } from '../engine/pack.ts';
import { isAboutTopic } from '../engine/topic.ts';

/** UTF-16 units from which on no more is read: an article that is about a topic names it among them. */
const maxGistChars = 12_000;

/** UTF-16 units: an article says as much in its first paragraphs, an advertisement in a frame does not. */
const minArticleChars = 500;

/** Whether the page, as far as it is in the language of this two-letter code, is about the topic. */
export function isPageAboutTopic(page: Document, topic: Topic, language: string): boolean {
  const gist = readGist(page);
  // Which passage is in which language is asked last: it takes longer than the reading, and most pages name no topic at all.
  if (!isAboutTopic(topic, gist)) return false;
  const readable = readGist(page, language);
  return readable === gist || isAboutTopic(topic, readable);
}

/**
 * Title, description, first paragraphs, and headings where those leave room, a line each. With a `language`, without what the
 * page says to be in another one. Text that the page hides is read too. Empty for a frame that says less than an article:
 * advertisements, widgets, trackers.
 */
function readGist(page: Document, language?: string): string {
  let gist = '';
  // Lists that the browser fills as far as they are asked: a selector would look through the whole page for each.
  for (const found of [
    page.head?.querySelectorAll('title,[name=description]'),
    ...['p', 'h1', 'h2'].map((kind) => page.getElementsByTagName(kind)),
  ]) {
    for (let at = 0, element: Element | undefined; gist.length < maxGistChars; at++) {
      element = found?.[at];
      if (!element) break;
      if (language && !(element.closest('[lang]')?.matches(`[lang^=${language} i]`) ?? true)) continue;
      gist += `\n${(element as HTMLMetaElement).content ?? element.textContent}`;
    }
  }
  return self === top || gist.length >= minArticleChars ? gist : '';
}
