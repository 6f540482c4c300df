/** Reads the text of a page's article, or articles, block by block. */
import { lookForRoots } from './article-root.ts';
import { blocksIn } from './article-walk.ts';
import type { Block } from './block-text.ts';
import { languageOf } from './composed-tree.ts';
import { createKeptBlocks, type KeptBlocks } from './kept-blocks.ts';

/**
 * The blocks of the page's article in reading order; empty while there is nothing to read. What is kept of an earlier
 * reading is not read again.
 */
export function readArticle(page: Document, kept: KeptBlocks = createKeptBlocks()): Block[] {
  return [...articleBlocks(page, kept)].filter((block) => block !== undefined);
}

/** What a reading asks of others, and tells them. */
export interface ReadingNeeds {
  /** Whether an article is to be read that is in this language, as a BCP 47 tag; absent where the page says nothing. */
  isReadable(language: string | undefined): boolean;
  /** Hears of every open shadow root of the page, whose changes an observer of the document is not told of. */
  onShadowRoot?(root: ShadowRoot): void;
}

/**
 * The same one by one, for who reads a long page in slices, and nothing where there is only time to give way. The page must
 * not change meanwhile. None where the article's language is not one to be read.
 */
export function* articleBlocks(
  page: Document,
  kept: KeptBlocks,
  { isReadable, onShadowRoot }: ReadingNeeds = { isReadable: () => true },
): Generator<Block | undefined, void> {
  const roots = yield* lookForRoots(page, onShadowRoot);
  if (!isReadable(languageOfFirst(roots))) return;
  for (const root of roots) yield* blocksIn(root, kept);
}

/** The language that the page says its article is in, as a BCP 47 tag; absent when it says nothing. */
export function articleLanguage(page: Document): string | undefined {
  const search = lookForRoots(page);
  for (;;) {
    const { done, value } = search.next();
    if (done) return languageOfFirst(value);
  }
}

function languageOfFirst([root]: readonly Element[]): string | undefined {
  return root && languageOf(root);
}
