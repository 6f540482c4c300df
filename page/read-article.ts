/**
 * Reads the article's text as a reader sees it, block by block. What is not article text goes by the names of `engine/`,
 * which the command reads files by too; what the page hides goes by its style. Costs one walk over the article and one
 * computed style per element. Text in closed shadow roots is not read.
 */
import { blockElements } from '../engine/article-structure.ts';
import { isPointerElsewhere } from '../engine/furniture.ts';
import { isSameLanguage } from '../engine/language.ts';
import { findArticleRoots } from './article-root.ts';
import { type Block, createBlockBuilder } from './block-text.ts';
import { languageOf, renderedChildren } from './composed-tree.ts';
import { createKeptBlocks, type KeptBlocks } from './kept-blocks.ts';
import { isNotArticle } from './not-article.ts';
import { cutOffAt, isShownDropCap, type Look, lookOf } from './visibility.ts';

/**
 * The blocks of the page's article in reading order; empty while there is nothing to read. What is kept of an earlier
 * reading is not read again.
 */
export function readArticle(page: Document, kept: KeptBlocks = createKeptBlocks()): Block[] {
  return [...articleBlocks(page, kept)];
}

/**
 * The same one by one, for who reads a long page in slices. The page must not change between two of them. None where the
 * article's language is not one to be read.
 */
export function* articleBlocks(
  page: Document,
  kept: KeptBlocks,
  isReadable: (language: string | undefined) => boolean = () => true,
): Generator<Block, void> {
  const roots = findArticleRoots(page);
  if (!isReadable(languageOfFirst(roots))) return;
  for (const root of roots) {
    if (!isEditable(root)) yield* readBlocks(root, kept);
  }
}

/** The language that the page says its article is in, as a BCP 47 tag; absent when it says nothing. */
export function articleLanguage(page: Document): string | undefined {
  return languageOfFirst(findArticleRoots(page));
}

function languageOfFirst([root]: readonly Element[]): string | undefined {
  return root && languageOf(root);
}

/** What holds for all text at some depth of the walk. */
interface Surroundings {
  readonly look: Look;
  /** In a link that leads to another page. */
  readonly isLinked: boolean;
  /** In a passage of another language than the article's. */
  readonly isForeign: boolean;
  /** Below this the page shows nothing of a box that it cuts off. */
  readonly cutOff: number | undefined;
}

function* readBlocks(root: Element, kept: KeptBlocks): Generator<Block, void> {
  const language = languageOf(root);
  const look: Look = { ...lookOf(root), flow: 'block' };
  yield* readFlow(root, { look, isLinked: false, isForeign: false, cutOff: undefined }, language, kept);
}

/** Reads an element with a flow of text of its own. What stands apart in a block comes after it. */
function* readFlow(
  top: Element,
  around: Surroundings,
  language: string | undefined,
  kept: KeptBlocks,
): Generator<Block, void> {
  const builder = createBlockBuilder();
  let apart: [Element, Surroundings][] = [];

  function* endBlock(): Generator<Block, void> {
    const block = builder.take();
    if (block && !(block.textOutsideLinks !== undefined && isPointerElsewhere(block.textOutsideLinks))) yield block;
    const waiting = apart;
    apart = [];
    for (const [element, surroundings] of waiting) yield* readFlow(element, surroundings, language, kept);
  }

  function* readChildren(parent: Element, surroundings: Surroundings): Generator<Block, void> {
    const { look, isForeign, isLinked } = surroundings;
    const isRead = look.isTextVisible && !isForeign;
    for (const node of renderedChildren(parent)) {
      if (node.nodeType === Node.ELEMENT_NODE) yield* readElement(node as Element, surroundings);
      else if (node.nodeType !== Node.TEXT_NODE || !isRead) continue;
      else if (look.keepsLineBreaks) yield* addLines(node as Text, isLinked);
      else builder.add(node as Text, { isLinked });
    }
  }

  function* addLines(node: Text, isLinked: boolean): Generator<Block, void> {
    for (const { 0: line, index } of node.data.matchAll(/[^\n]+|\n/g)) {
      if (line !== '\n') builder.add(node, { isLinked, start: index, end: index + line.length });
      else if (builder.addLineBreak()) yield* endBlock();
    }
  }

  function* readElement(element: Element, around: Surroundings): Generator<Block, void> {
    const before = kept.of(element);
    if (before) {
      yield* endBlock();
      yield* before;
      return;
    }
    const name = element.localName;
    if (name === 'br') {
      if (builder.addLineBreak()) yield* endBlock();
      return;
    }
    const isNamedBlock = blockElements.has(name);
    const look = isSkipped(element) ? unseen : lookOf(element);
    const isBlock = look.flow === 'block' || isNamedBlock;
    if (isBlock) yield* endBlock();
    if (look.flow === 'unseen' || isCutOff(element, around)) return;
    const surroundings = surroundingsIn(element, look, around, isBlock);
    if (isBlock) yield* keepBlocks(element, surroundings);
    else if (look.flow === 'apart') apart.push([element, surroundings]);
    else yield* readChildren(element, surroundings);
  }

  function* keepBlocks(element: Element, surroundings: Surroundings): Generator<Block, void> {
    const blocks: Block[] = [];
    for (const source of [readChildren(element, surroundings), endBlock()]) {
      for (const block of source) {
        blocks.push(block);
        yield block;
      }
    }
    kept.keep(element, blocks);
  }

  function surroundingsIn(element: Element, look: Look, around: Surroundings, isBlock: boolean): Surroundings {
    const ownLanguage = isBlock ? element.getAttribute('lang') : null;
    return {
      look,
      isLinked: around.isLinked || leadsElsewhere(element),
      isForeign: ownLanguage === null ? around.isForeign : !isSameLanguage(ownLanguage, language),
      cutOff: (look.hidesOverflow ? cutOffAt(element) : undefined) ?? around.cutOff,
    };
  }

  yield* readChildren(top, around);
  yield* endBlock();
}

const unseen: Look = { flow: 'unseen', isTextVisible: false, keepsLineBreaks: false, hidesOverflow: false };

/** A link to another page. The headline is the article's own, wherever it leads. */
function leadsElsewhere(element: Element): boolean {
  if (element.localName !== 'a') return false;
  const address = element.getAttribute('href');
  return address !== null && !address.startsWith('#') && !element.closest('h1');
}

function isCutOff(element: Element, { cutOff }: Surroundings): boolean {
  return cutOff !== undefined && element.getBoundingClientRect().top >= cutOff;
}

/** Text that is no part of what the article says: by what the element is, or because it is the reader's to write in. */
function isSkipped(element: Element): boolean {
  return (
    isNotArticle(element) ||
    element.localName === 'form' ||
    (element.ariaHidden === 'true' && !isShownDropCap(element)) ||
    isEditable(element)
  );
}

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}
