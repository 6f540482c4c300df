/**
 * What the wordings of sources that were taken out of a pack still say against a match: without them another number, an
 * unknown name or a negation must not pass for nothing, or taking a source away would add matches.
 *
 * Cost: an index of the whole pack, and for each proposal the wordings of its claim.
 */
import type { FoldedText, Lexicon } from './lexicon.ts';
import { findNearest, type Nearest } from './nearest.ts';
import type { Claim, Pack } from './pack.ts';
import { readPackTerms } from './pack-terms.ts';
import { scoreWording, weighText } from './scoring.ts';
import { createWordingIndex } from './wording-index.ts';

export interface Guard {
  /** The nearest of all wordings of the claim, of its statement too; undefined when none shares a weighty term. */
  findNearest(text: FoldedText, claim: Claim): Nearest | undefined;
  /** Whether the claim's statement or any wording has the term. */
  holds(claim: Claim, term: string): boolean;
}

/** `whole` is the pack before sources were taken out of it; claims are told by their ids. */
export function createGuard(whole: Pack, lexicon: Lexicon): Guard {
  const index = createWordingIndex(whole, readPackTerms(whole, lexicon), lexicon, 1);
  const claims = new Map(whole.claims.map((claim) => [claim.id, claim]));
  const inWhole = (claim: Claim) => claims.get(claim.id) ?? claim;
  return {
    findNearest(text, claim) {
      const weighed = weighText(text, index);
      const entries = index.entriesOf(inWhole(claim));
      return findNearest(entries, (entry) => scoreWording(weighed, entry, index)).get(inWhole(claim));
    },
    holds: (claim, term) => index.claimHolds(inWhole(claim), term),
  };
}
