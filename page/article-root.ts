/**
 * Finds the element that holds the article. Goes by where the paragraphs are: the smallest of the page's `article`,
 * `main` and the like that holds most of the paragraph text and the headline. A page without such an element is read whole.
 */

/** Share of the page's paragraph text that the article must hold; the rest is teasers, comments, notices. */
const minParagraphShare = 0.6;

/** A form is the article's when it wraps the whole page, as some publishing systems have it. */
const candidates = 'article, main, form, [role="main"], [role="article"]';

/** The element to read; absent while the page has no body. */
export function findArticleRoot(page: Document): Element | undefined {
  const { body } = page;
  if (!body) return undefined;
  const whole = paragraphLength(body);
  if (whole === 0) return page.querySelector('main, [role="main"]') ?? body;
  const headline = page.querySelector('h1');
  const roots = [...page.querySelectorAll(candidates)]
    .map((element) => ({ element, length: paragraphLength(element), hasHeadline: element.contains(headline) }))
    .filter(({ length }) => length >= minParagraphShare * whole)
    .sort((a, b) => Number(b.hasHeadline) - Number(a.hasHeadline) || a.length - b.length);
  return roots[0]?.element ?? body;
}

/** UTF-16 code units of text in the paragraphs of an element. */
function paragraphLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) length += paragraph.textContent.length;
  return length;
}
