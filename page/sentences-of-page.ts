/** Cuts the blocks of an article into the sentences that are matched. */
import type { Sentence } from '../engine/match.ts';
import { splitSentences } from '../engine/sentences.ts';
import type { Block } from './block-text.ts';

/** A sentence with the block that it stands in; its offsets count in the block's text. */
export interface PageSentence extends Sentence {
  readonly block: Block;
}

/** In reading order. A sentence never runs over the end of a block. */
export function sentencesOf(blocks: Iterable<Block>): PageSentence[] {
  return [...sentencesByBlockOf(blocks)].flat();
}

/** The same block by block, for who takes a long page in slices. */
export function* sentencesByBlockOf(blocks: Iterable<Block>): Generator<readonly PageSentence[], void> {
  for (const block of blocks) yield sentencesOfBlock(block);
}

function sentencesOfBlock(block: Block): readonly PageSentence[] {
  const known = sentencesByBlock.get(block);
  if (known) return known;
  const sentences = splitSentences(block.text).map((sentence) => ({ ...sentence, block }));
  sentencesByBlock.set(block, sentences);
  return sentences;
}

/** Blocks do not change, and those of elements that stay as they are come again at every reading. */
const sentencesByBlock = new WeakMap<Block, readonly PageSentence[]>();
