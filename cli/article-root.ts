/**
 * Chooses which blocks of a page are its article: those in the smallest `article` or `main` that holds most of the
 * paragraph text, and the headline if one of them does. A page without such an element is read whole. The extension
 * goes by the same rule on the live page.
 */

/** Share of the page's paragraph text that the article must hold; the rest is teasers, comments, notices. */
const minParagraphShare = 0.6;

/** An element that may hold the article, as far as it was read. */
export interface Container {
  /** UTF-16 units of text in its paragraphs. */
  paragraphChars: number;
  hasHeadline: boolean;
}

export interface ArticleBlock {
  readonly text: string;
  readonly isParagraph: boolean;
  /** The containers that the block stands in. */
  readonly containers: readonly Container[];
}

/** The article's blocks, in reading order. `containers` are in document order. */
export function chooseArticle(
  blocks: readonly ArticleBlock[],
  containers: readonly Container[],
): readonly ArticleBlock[] {
  const whole = blocks.reduce((sum, { text, isParagraph }) => sum + (isParagraph ? text.length : 0), 0);
  const [root] = containers
    .filter(({ paragraphChars }) => paragraphChars > 0 && paragraphChars >= minParagraphShare * whole)
    .toSorted((a, b) => Number(b.hasHeadline) - Number(a.hasHeadline) || a.paragraphChars - b.paragraphChars);
  return root ? blocks.filter((block) => block.containers.includes(root)) : blocks;
}
