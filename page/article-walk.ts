/**
 * Walks over an article's text as a reader sees it. What is not article text goes by the names of `engine/`, which the
 * command reads files by too; what the page hides goes by its style. Costs one walk and one computed style per element.
 * Goes by a list of what is being read, the innermost last: generators within generators, one for each element around a
 * text, would take more time than all that is asked of the page. Text in closed shadow roots is not read.
 */
import { blockElements } from '../engine/article-structure.ts';
import { isPointerElsewhere } from '../engine/furniture.ts';
import { isSameLanguage } from '../engine/language.ts';
import { type Block, type BlockBuilder, createBlockBuilder } from './block-text.ts';
import { languageOf, renderedChildren } from './composed-tree.ts';
import type { KeptBlocks } from './kept-blocks.ts';
import { isNotArticle } from './not-article.ts';
import { cutOffAt, isShownDropCap, type Look, lookOf } from './visibility.ts';

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

/** Text that runs on from block to block. What stands apart in a block is a flow of its own. */
interface Flow {
  readonly builder: BlockBuilder;
  /** What stands apart in the block that is being read: it comes after it. */
  apart: readonly Visit[];
}

/** Something that is being read: an element, the lines of a text. */
interface Visit {
  readonly flow: Flow;
  readonly around: Surroundings;
  readonly parts: Iterator<ChildNode | Line>;
  /** Whether a block ends where it ends. */
  endsBlock: boolean;
  /** Called when all of it is read, with the number of blocks that were read before. */
  readonly onEnd?: (before: number) => void;
  before?: number;
}

/** A stretch of a text node; absent, a line break in it. */
interface Line {
  readonly stretch: { readonly node: Text; readonly start: number; readonly end: number } | undefined;
}

/** The blocks of an element in reading order; none of one that the reader writes in. The page must not change meanwhile. */
export function* blocksIn(root: Element, kept: KeptBlocks): Generator<Block, void> {
  if (isEditable(root)) return;
  const language = languageOf(root);
  const read: Block[] = [];
  const open: Visit[] = [];
  /** Texts in shadow trees that were read. */
  let shadowTexts = 0;

  function openFlow(element: Element, around: Surroundings): Visit {
    const flow = { builder: createBlockBuilder(), apart: [] };
    return { flow, around, parts: partsOf(element), endsBlock: true };
  }

  function endBlock(flow: Flow): void {
    const block = flow.builder.take();
    if (block && !(block.textOutsideLinks !== undefined && isPointerElsewhere(block.textOutsideLinks))) {
      read.push(block);
    }
    open.push(...flow.apart.toReversed());
    flow.apart = [];
  }

  function readPart(part: ChildNode | Line, { flow, around }: Visit): void {
    if (!('nodeType' in part)) readLine(part, flow, around);
    else if (part.nodeType === Node.ELEMENT_NODE) readElement(part as Element, flow, around);
    else if (part.nodeType === Node.TEXT_NODE && around.look.isTextVisible && !around.isForeign) {
      if (!isInOpen(part)) shadowTexts += 1;
      if (!around.look.keepsLineBreaks) flow.builder.add(part as Text, { isLinked: around.isLinked });
      else open.push({ flow, around, parts: linesOf(part as Text), endsBlock: false });
    }
  }

  function readLine({ stretch }: Line, flow: Flow, { isLinked }: Surroundings): void {
    if (stretch) flow.builder.add(stretch.node, { ...stretch, isLinked });
    else if (flow.builder.addLineBreak()) endBlock(flow);
  }

  function readElement(element: Element, flow: Flow, around: Surroundings): void {
    const before = kept.of(element);
    if (before) {
      open.push({ flow, around, parts: nothing, endsBlock: false, onEnd: () => read.push(...before) });
      endBlock(flow);
      return;
    }
    const name = element.localName;
    if (name === 'br') {
      if (flow.builder.addLineBreak()) endBlock(flow);
      return;
    }
    const look = isSkipped(element) ? unseen : lookOf(element);
    const isBlock = look.flow === 'block' || blockElements.has(name);
    if (look.flow === 'unseen' || isCutOff(element, around)) {
      if (isBlock) endBlock(flow);
      return;
    }
    const within = surroundingsIn(element, look, around, isBlock);
    if (isBlock) {
      const shadowTextsBefore = shadowTexts;
      const onEnd = (before: number) => {
        if (isInOpen(element) && shadowTexts === shadowTextsBefore) kept.keep(element, read.slice(before));
      };
      open.push({ flow, around: within, parts: partsOf(element), endsBlock: true, onEnd });
      endBlock(flow);
    } else if (look.flow === 'apart') flow.apart = [...flow.apart, openFlow(element, within)];
    else open.push({ flow, around: within, parts: partsOf(element), endsBlock: false });
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

  const look: Look = { ...lookOf(root), flow: 'block' };
  open.push(openFlow(root, { look, isLinked: false, isForeign: false, cutOff: undefined }));
  let told = 0;
  for (let visit = open.at(-1); visit; visit = open.at(-1)) {
    visit.before ??= read.length;
    const next = visit.parts.next();
    if (!next.done) readPart(next.value, visit);
    else if (visit.endsBlock) {
      visit.endsBlock = false;
      endBlock(visit.flow);
    } else {
      open.pop();
      visit.onEnd?.(visit.before);
    }
    for (; told < read.length; told++) yield read[told] as Block;
  }
}

/** Whether a node stands in the document itself, and not in a shadow tree. */
function isInOpen(node: Node): boolean {
  return node.getRootNode() === node.ownerDocument;
}

function partsOf(element: Element): Iterator<ChildNode> {
  return renderedChildren(element)[Symbol.iterator]();
}

function* linesOf(node: Text): Generator<Line, void> {
  for (const { 0: line, index } of node.data.matchAll(/[^\n]+|\n/g)) {
    yield { stretch: line === '\n' ? undefined : { node, start: index, end: index + line.length } };
  }
}

const nothing: Iterator<never> = [].values();

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
