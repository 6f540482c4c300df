/**
 * Which of a page's elements holds the article: the smallest of `article`, `main` and the like that holds most of the
 * paragraph text, one with the headline before one without. The page's walker and the command's HTML reader both go by
 * it. Bad at: pages whose text is in no paragraph, and several articles of one length.
 */

/** What is known of an element that may hold the article. */
export interface RootCandidate {
  /** UTF-16 units of text in its paragraphs. */
  readonly paragraphChars: number;
  readonly hasHeadline: boolean;
}

/** Elements and roles that may hold it; a form does where a publishing system wraps the whole page in one. */
export const rootElements: ReadonlySet<string> = new Set(['article', 'main', 'form']);
export const rootRoles: ReadonlySet<string> = new Set(['article', 'main']);

/** Share of the page's paragraph text that the article must hold; the rest is teasers, comments, notices. */
const minParagraphShare = 0.6;

/** The candidate to read, given in document order; absent when none holds enough: then the page is read whole. */
export function chooseRoot<Candidate extends RootCandidate>(
  candidates: readonly Candidate[],
  pageParagraphChars: number,
): Candidate | undefined {
  return candidates
    .filter(({ paragraphChars }) => paragraphChars > 0 && paragraphChars >= minParagraphShare * pageParagraphChars)
    .toSorted((a, b) => Number(b.hasHeadline) - Number(a.hasHeadline) || a.paragraphChars - b.paragraphChars)[0];
}
