/**
 * Reads the article's text as a reader sees it, block by block. What is not article text goes by the element names of
 * `engine/article-structure.ts`, which the command reads files with too; what the page hides goes by its style. Costs one
 * walk over the article and one computed style per element; text in shadow trees is not read.
 */
import { blockElements, skippedElements, skippedRoles } from '../engine/article-structure.ts';
import { findArticleRoot } from './article-root.ts';
import { type Block, createBlockBuilder } from './block-text.ts';
import { flowOf, isTextVisible } from './visibility.ts';

/** The blocks of the page's article in reading order; empty while there is nothing to read. */
export function readArticle(page: Document): Block[] {
  const root = findArticleRoot(page);
  return root ? readBlocks(root) : [];
}

function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  const builder = createBlockBuilder();
  const endBlock = () => {
    const block = builder.take();
    if (block) blocks.push(block);
  };

  const readChildren = (parent: Element) => {
    const isVisible = isTextVisible(parent);
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && isVisible) builder.add(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element);
    }
  };

  const readElement = (element: Element) => {
    const name = element.localName;
    if (name === 'br') {
      if (builder.addLineBreak()) endBlock();
      return;
    }
    const isNamedBlock = blockElements.has(name);
    const flow = isSkipped(element) ? 'unseen' : flowOf(element);
    const isBlock = flow === 'block' || isNamedBlock;
    if (isBlock) endBlock();
    if (flow !== 'unseen') readChildren(element);
    if (isBlock) endBlock();
  };

  readChildren(root);
  endBlock();
  return blocks;
}

/** Text that is no part of what the article says: by what the element is, or because it is the reader's to write in. */
function isSkipped(element: Element): boolean {
  const { localName } = element;
  return (
    skippedElements.has(localName) ||
    skippedRoles.has(element.role ?? '') ||
    (localName === 'header' && !element.closest('article, main, [role="main"]')) ||
    element.ariaHidden === 'true' ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
