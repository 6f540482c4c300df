/** Finds the elements that hold the article or the articles of a page, by the rule of `engine/article-root.ts`. */
import { chooseRoots, type RootCandidate, rootElements, rootRoles } from '../engine/article-root.ts';
import { findEverywhere, renderedParent } from './composed-tree.ts';
import { isNotArticle } from './not-article.ts';

/**
 * The elements to read, in reading order; none while the page has no body. Gives way now and then on a long page, which must
 * not change meanwhile. Tells of the open shadow roots that it comes by.
 */
export function* lookForRoots(
  page: Document,
  onShadowRoot?: (root: ShadowRoot) => void,
): Generator<undefined, Element[]> {
  const { body } = page;
  if (!body) return [];
  const { candidates, pageParagraphChars } = yield* weigh(page, onShadowRoot);
  if (pageParagraphChars === 0) return [page.querySelector('main, [role="main"]') ?? body];
  const roots = chooseRoots(candidates, pageParagraphChars);
  return roots.length > 0 ? roots.map(({ element }) => element) : [body];
}

/** Paragraphs that are weighed at a time. */
const maxAtOnce = 100;

interface Candidate extends RootCandidate {
  readonly element: Element;
  readonly within: Candidate | undefined;
  paragraphChars: number;
  hasHeadline: boolean;
}

/** Where an element stands: in which candidate, and whether in furniture. */
interface Place {
  readonly candidate: Candidate | undefined;
  readonly isFurniture: boolean;
}

/** Adds up the page's visible paragraphs, each in all the candidates that it stands in. */
function* weigh(
  page: Document,
  onShadowRoot?: (root: ShadowRoot) => void,
): Generator<undefined, { readonly candidates: readonly Candidate[]; readonly pageParagraphChars: number }> {
  const places = new Map<Element | null, Place>([[null, { candidate: undefined, isFurniture: false }]]);
  const candidates: Candidate[] = [];
  const placeOf = (element: Element | null): Place => {
    const known = places.get(element);
    if (known || !element) return known ?? { candidate: undefined, isFurniture: false };
    let { candidate, isFurniture } = placeOf(renderedParent(element));
    isFurniture ||= isNotArticle(element);
    if (!isFurniture && (rootElements.has(element.localName) || rootRoles.has(element.role ?? ''))) {
      const isArticle = element.localName === 'article' || element.role === 'article';
      candidate = { element, within: candidate, isArticle, paragraphChars: 0, hasHeadline: false };
      candidates.push(candidate);
    }
    places.set(element, { candidate, isFurniture });
    return { candidate, isFurniture };
  };

  let pageParagraphChars = 0;
  const { p: paragraphs = [], h1: headlines = [] } = Object.groupBy(
    yield* findEverywhere(page, 'p, h1', onShadowRoot),
    ({ localName }) => localName,
  );
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at % maxAtOnce === 0) yield;
    const { candidate, isFurniture } = placeOf(paragraph);
    if (isFurniture || !paragraph.checkVisibility()) continue;
    const chars = paragraph.textContent.length;
    pageParagraphChars += chars;
    for (let at = candidate; at; at = at.within) at.paragraphChars += chars;
  }
  for (const headline of headlines) {
    for (let at = placeOf(headline).candidate; at; at = at.within) at.hasHeadline = true;
  }
  return { candidates, pageParagraphChars };
}
