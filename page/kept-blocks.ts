/**
 * What was read of each element, so that after a change the changed ones alone are read again. Owns when that may be: the
 * page has told of no change in the element or in anything below it. What a style sheet or a class alone shows or hides is
 * told by nobody, so now and then all is to be forgotten. Text in shadow trees is not to be kept: what fills a slot stands in
 * another tree than the slot.
 */
import type { Block } from './block-text.ts';
import { hostOf } from './composed-tree.ts';

export interface KeptBlocks {
  /** What was read of an element; absent when it has to be read. */
  of(element: Element): readonly Block[] | undefined;
  /** Not for an element in a shadow tree, nor for one with text of a shadow tree in it. */
  keep(element: Element, blocks: readonly Block[]): void;
  /** Forgets whatever a node is in. */
  forget(node: Node): void;
  forgetAll(): void;
}

export function createKeptBlocks(): KeptBlocks {
  let kept = new WeakMap<Node, readonly Block[]>();
  /** With all that they are in: a page that does not rest tells of the same places over and over. */
  let forgotten = new WeakSet<Node>();
  let hasForgotten = false;
  return {
    of: (element) => kept.get(element),
    keep(element, blocks) {
      // An element without text may hide some, which an attribute of any other around it can show.
      if (blocks.length === 0) return;
      kept.set(element, blocks);
      if (hasForgotten) forgotten = new WeakSet();
      hasForgotten = false;
    },
    forget(node) {
      for (let at: Node | null | undefined = node; at && !forgotten.has(at); at = at.parentNode ?? hostOf(at)) {
        kept.delete(at);
        forgotten.add(at);
      }
      hasForgotten = true;
    },
    forgetAll() {
      kept = new WeakMap();
    },
  };
}
