/**
 * Which of a page's elements hold its article, or its articles. One that holds most of the paragraph text is the one: the
 * smallest such, one with a headline before one without. Beside an article other long ones count as well, as on a page
 * that adds the next article at its end; where none holds most of the text, long ones that do so together. The page's
 * walker and the command's HTML reader both go by it. Bad at: pages whose text is in no paragraph.
 */

/** What is known of an element that may hold an article. */
export interface RootCandidate {
  /** UTF-16 units of text in its paragraphs, furniture apart. */
  readonly paragraphChars: number;
  readonly hasHeadline: boolean;
  /** Whether it says that it is an article, and not just the main part of a page. */
  readonly isArticle: boolean;
  /** The nearest candidate that it stands in. */
  readonly within: RootCandidate | undefined;
}

/** Elements and roles that may hold it; a form does where a publishing system wraps the whole page in one. */
export const rootElements: ReadonlySet<string> = new Set(['article', 'main', 'form']);
export const rootRoles: ReadonlySet<string> = new Set(['article', 'main']);

/** Share of the page's paragraph text that the article must hold; the rest is teasers, notices, a library of menus. */
const minParagraphShare = 0.6;

/** UTF-16 units: an article among several has at least a few paragraphs, a teaser one or two. */
const minLongArticleChars = 500;

/** The candidates to read, given and given back in document order; none when the page is to be read whole. */
export function chooseRoots<Candidate extends RootCandidate>(
  candidates: readonly Candidate[],
  pageParagraphChars: number,
): Candidate[] {
  const isMost = (chars: number) => chars > 0 && chars >= minParagraphShare * pageParagraphChars;
  const best = candidates
    .filter(({ paragraphChars }) => isMost(paragraphChars))
    .toSorted((a, b) => Number(b.hasHeadline) - Number(a.hasHeadline) || a.paragraphChars - b.paragraphChars)[0];
  if (best && !best.isArticle) return [best];

  const long = candidates.filter((candidate) => candidate.isArticle && candidate.paragraphChars >= minLongArticleChars);
  const roots = candidates.filter(
    (candidate) =>
      candidate === best ||
      (long.includes(candidate) &&
        !isWithin(candidate, long) &&
        !(best && (isWithin(candidate, [best]) || isWithin(best, [candidate])))),
  );
  const isEnough = best || isMost(roots.reduce((sum, { paragraphChars }) => sum + paragraphChars, 0));
  return isEnough ? roots : [];
}

function isWithin({ within }: RootCandidate, others: readonly RootCandidate[]): boolean {
  return within !== undefined && (others.includes(within) || isWithin(within, others));
}
