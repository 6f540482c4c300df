/** Cuts the blocks of an article into the sentences that are matched. */
import type { Sentence } from '../engine/match.ts';
import { splitSentences } from '../engine/sentences.ts';
import type { Block } from './block-text.ts';

/** A sentence with the block that it stands in; its offsets count in the block's text. */
export interface PageSentence extends Sentence {
  readonly block: Block;
}

/** In reading order. A sentence never runs over the end of a block. */
export function sentencesOf(blocks: readonly Block[]): PageSentence[] {
  return blocks.flatMap((block) => splitSentences(block.text).map((sentence) => ({ ...sentence, block })));
}
