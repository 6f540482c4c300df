/**
 * What an engine works out of a pack before it can answer, as plain data, so that it can be worked out once and kept beside the
 * pack. A pack of which anything was taken out or changed needs an index of its own.
 */
import { compileLexicon } from './compile-lexicon.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { chooseGroups } from './cue-index.ts';
import { createLexicon } from './lexicon.ts';
import type { Pack } from './pack.ts';
import { type PackTerms, readPackTerms } from './pack-terms.ts';
import { createPatterns } from './patterns.ts';

export interface PackIndex {
  readonly lexicon: CompiledLexicon;
  readonly terms: PackTerms;
  /** Under which group of its cues each claim is filed (`cue-index.ts`). */
  readonly groups: readonly number[];
}

/**
 * Cost: linear in the pack; cutting and stemming the words of its phrases is the most of it. `whole` is the pack before sources
 * were taken out of it: the phrases of a claim that has lost its sources still tell what a sentence says.
 */
export function indexPack(
  pack: Pick<Pack, 'lexicon' | 'claims'>,
  whole: Pick<Pack, 'lexicon' | 'claims'> = pack,
): PackIndex {
  const lexicon = compileLexicon(whole);
  const patterns = createPatterns(lexicon);
  return {
    lexicon,
    terms: readPackTerms(pack, createLexicon(patterns)),
    groups: chooseGroups(pack.claims, patterns),
  };
}
