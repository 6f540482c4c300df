/**
 * Keeps a sentence's words from being counted for one claim after another: a claim stands beside a better one only when
 * words of its own speak for it.
 *
 * Source: greedy set cover over the sentence's shared terms. Cost: linear in claims times shared terms of one sentence.
 * Bad at: a claim that lies wholly inside another; when it is no clear match by itself, it is left out.
 */
import type { QuoteHit } from './match.ts';

/** The least share of a claim's shared words that no better claim has; half would part claims that differ in a speaker. */
const minOwnShare = 0.3;

/** The hits, best first, without those that are only possible and rest on words of better ones. */
export function dropRivals(hits: readonly QuoteHit[]): QuoteHit[] {
  const taken = new Set<number>();
  return hits.filter(({ strength, evidence }) => {
    const starts = evidence.shared.map(({ start }) => start);
    const own = starts.filter((start) => !taken.has(start)).length;
    if (strength !== 'strong' && own < minOwnShare * starts.length) return false;
    for (const start of starts) taken.add(start);
    return true;
  });
}
