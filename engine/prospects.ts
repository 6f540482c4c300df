/**
 * Whether a sentence that lacks one cue of a claim can come to be offered, told before it is read what it states: hardly one in
 * a hundred is, and reading takes many times as long. What is not known yet is taken for as good as it can be.
 *
 * Cost: the occurrences times the claim's groups; the hint where all else would do.
 */
import { type CompiledCues, meets } from './cues.ts';
import { possibleBarOf } from './decide.ts';
import { earlyFeaturesOf, lateLimits } from './features.ts';
import { leastHintFor } from './probability.ts';
import type { Reading } from './reading.ts';
import { earlySource, type Proposal, type Scales } from './weighing.ts';

/** `own` are the claim's cues, all `all` groups of which the sentence meets but one. */
export function canBecomeOffer(
  reading: Reading,
  proposal: Pick<Proposal, 'claim' | 'nearest' | 'nearestOfAll'>,
  own: CompiledCues,
  scales: Scales,
): boolean {
  const { concepts, folded } = reading;
  const missing = own.all.find((group) => !meets(concepts, group));
  if (!missing) return true;
  const early = earlyFeaturesOf(earlySource(reading, proposal, own, scales));
  const limits = lateLimits(longestPhrase(reading, own), folded.tokens.length);
  const hint = leastHintFor(possibleBarOf('incomplete'), 'incomplete', early, limits);
  return hint <= 1 && (hint === 0 || scales.hints.towards(missing, folded.tokens, hint) >= hint);
}

/** The words that could meet the claim's `all` groups at the most. */
function longestPhrase({ occurrences }: Reading, { all }: CompiledCues): number {
  let words = 0;
  for (const { items } of all) {
    let longest = 0;
    for (const { concept, first, last } of occurrences) {
      if (items.has(concept)) longest = Math.max(longest, last - first + 1);
    }
    words += longest;
  }
  return words;
}
