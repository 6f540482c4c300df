import { expect, test } from 'vitest';
import { createClaimFinder } from '../../../engine/claim-finder.ts';
import { indexPack } from '../../../engine/pack-index.ts';
import { splitBlocks } from '../../../engine/sentences.ts';
import { readPages } from '../../quality/label-files.ts';
import { ownPack } from '../own-pack.ts';

const finder = createClaimFinder(ownPack, indexPack(ownPack));

test.each(['dev', 'check'])('on the pages of %s nothing is left unread that would have been offered', (set) => {
  for (const { id, paragraphs } of readPages(set)) {
    const sentences = splitBlocks(paragraphs).map(({ text }) => text);
    expect(finder.matchPage(sentences), id).toEqual(finder.readPage(sentences).map(({ hits }) => hits));
  }
});
