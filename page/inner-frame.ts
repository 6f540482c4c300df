/** Which frames within a page are worth reading: those that show an article, not advertisements, widgets or trackers. */

/** UTF-16 units of paragraph text: an article has at least a few paragraphs, an advertisement a line or two. */
const minParagraphChars = 500;

/** Paragraphs that are looked at. */
const maxParagraphs = 60;

/** Whether the document is a page of its own, or is shown in a frame and has the text of an article. Asks for no style. */
export function isPageOrArticleFrame(page: Document): boolean {
  const view = page.defaultView;
  if (!view || view === view.top) return true;
  if (view.innerWidth === 0 || view.innerHeight === 0) return false;
  let chars = 0;
  for (const paragraph of [...page.querySelectorAll('p')].slice(0, maxParagraphs))
    chars += paragraph.textContent.length;
  return chars >= minParagraphChars;
}
