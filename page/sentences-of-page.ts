/**
 * The sentences of a page that something is known of. They are cut elsewhere: to set up a segmenter takes a page's thread
 * 15 ms.
 */
import type { Sentence } from '../engine/match.ts';
import type { PlaceInBlocks } from '../engine/sentences.ts';
import type { Block } from './block-text.ts';

/** A sentence with the block that it stands in; its offsets count in the block's text. */
export interface PageSentence extends Sentence {
  readonly block: Block;
}

/** What stands at places in blocks, in the order of the places. A place in none of the blocks throws. */
export function sentencesAt(blocks: readonly Block[], places: readonly PlaceInBlocks[]): PageSentence[] {
  return places.map(({ block: index, start, end }) => {
    const block = blocks[index];
    if (!block) throw new RangeError(`there is no block ${index} among ${blocks.length}`);
    return { text: block.text.slice(start, end), start, end, block };
  });
}
