/** Finds the element that holds the article, by the rule of `engine/article-root.ts`. */
import { chooseRoot, rootElements, rootRoles } from '../engine/article-root.ts';

const candidates = [...rootElements, ...[...rootRoles].map((role) => `[role="${role}"]`)].join(',');

/** The element to read; absent while the page has no body. */
export function findArticleRoot(page: Document): Element | undefined {
  const { body } = page;
  if (!body) return undefined;
  const pageParagraphChars = countParagraphChars(body);
  if (pageParagraphChars === 0) return page.querySelector('main, [role="main"]') ?? body;
  const headline = page.querySelector('h1');
  const roots = [...page.querySelectorAll(candidates)].map((element) => ({
    element,
    paragraphChars: countParagraphChars(element),
    hasHeadline: element.contains(headline),
  }));
  return chooseRoot(roots, pageParagraphChars)?.element ?? body;
}

/** UTF-16 units of text in the paragraphs of an element. */
function countParagraphChars(element: Element): number {
  let chars = 0;
  for (const paragraph of element.getElementsByTagName('p')) chars += paragraph.textContent.length;
  return chars;
}
