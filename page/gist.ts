/**
 * What a page says first, for the gate: read without style, and bounded, since every page pays for it. Most pages do not name
 * the topic at all, so that is asked first, of the bare texts: the first element that a script touches takes Chromium longer
 * than a thousand texts do. Text in shadow roots is not looked at: title and description speak for it.
 */
import type { Topic } from '../engine/pack.ts';
import { isAboutTopic } from '../engine/topic.ts';

/**
 * UTF-16 units of text from which on no more is read. What stands before an article counts too; an article that is about a
 * topic names it in a tenth of this.
 */
const maxGistChars = 12_000;

/** UTF-16 units: a page that has an article to show has as much text, and a frame with an advertisement has not. */
const minArticleChars = 500;

/** `NodeFilter.SHOW_TEXT`; the interface is one more that the page would pay for. */
const showText = 4;

/**
 * Whether title, first paragraphs and headings, or the description of a page that has little text, name the topic, as far as
 * they are in the language of this two-letter code. Text that the page hides is read too. Never for a frame that says less
 * than an article: advertisements, widgets, trackers.
 */
export function isPageAboutTopic(page: Document, topic: Topic, language: string): boolean {
  const walker = page.createTreeWalker(page, showText);
  const tellers: (Text | HTMLMetaElement)[] = [];
  let words = '';
  for (let text: Text | null; words.length < maxGistChars; ) {
    text = walker.nextNode() as Text | null;
    if (!text) break;
    const piece = text.substringData(0, maxGistChars).trim();
    // What holds a brace is a script, a style or data, and takes no room from what the reader sees.
    if (piece.includes('{')) continue;
    tellers.push(text);
    words += `\n${piece}`;
  }
  if (words.length < minArticleChars) {
    if (self !== top) return false;
    const description = page.head?.querySelector<HTMLMetaElement>('[name=description]');
    if (description) {
      tellers.push(description);
      words += description.content;
    }
  }
  // Who says it, and in which language, is asked last: most pages name no topic at all.
  return (
    isAboutTopic(topic, words) &&
    topic.groups.every((terms) =>
      tellers.some((teller) => {
        const isText = 'data' in teller;
        const element = isText ? teller.parentElement?.closest('title,h1,h2,p') : teller;
        return (
          element &&
          isAboutTopic({ groups: [terms] }, isText ? teller.data : teller.content) &&
          (element.closest('[lang]')?.matches(`[lang^=${language} i]`) ?? true)
        );
      }),
    )
  );
}
