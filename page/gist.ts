/**
 * What a page says first, for the gate: read without style, and bounded, since every page pays for it. Text in shadow
 * roots is not looked at: title and description speak for it.
 */

/** Title, description, headings and paragraphs that are looked at: an article that is about a topic names it among them. */
const maxElements = 62;

/** UTF-16 units: an article says as much in its first paragraphs, an advertisement in a frame does not. */
const minArticleChars = 500;

/**
 * Title, description, headings and first paragraphs, a line each, without what the page says to be in another language than
 * the one of this two-letter code. Text that the page hides is read too. Empty for a frame that says less than an article:
 * advertisements, widgets, trackers.
 */
export function readGist(page: Document, language: string): string {
  // By their places: to take the whole list apart would make an object for every paragraph of the page.
  const found = page.querySelectorAll('title,[name=description],h1,h2,p');
  const gist = Array.from({ length: maxElements }, (_, at): Element | undefined => found[at])
    .filter((element) => element?.closest('[lang]')?.matches(`[lang^=${language} i]`) ?? element)
    .map((element) => (element as HTMLMetaElement).content ?? element?.textContent)
    .join('\n');
  return self === top || gist.length >= minArticleChars ? gist : '';
}
