/**
 * Keeps a sentence's words from being counted for one claim after another: beside a better claim another one needs
 * words of its own that speak for it.
 *
 * Source: greedy set cover over the sentence's shared terms. Cost: linear in the shared terms of one sentence's hits.
 * Bad at: a claim that lies wholly inside another ("declined to comment on a report" and the report itself).
 */
import type { QuoteHit } from './match.ts';

/** The least share of a claim's shared words that no better claim has. On labelled pages 0.1 to 0.4 differ little. */
const minOwnShare = 0.3;

/** The hits, best first; those that rest on words of better ones are taken down a step: strong to possible to none. */
export function demoteRivals(hits: readonly QuoteHit[]): QuoteHit[] {
  const taken = new Set<number>();
  const standing: QuoteHit[] = [];
  for (const hit of hits) {
    const starts = hit.evidence.shared.map(({ start }) => start);
    const own = starts.filter((start) => !taken.has(start)).length;
    if (own >= minOwnShare * starts.length) standing.push(hit);
    else if (hit.strength === 'strong') standing.push({ ...hit, strength: 'possible' });
    else continue;
    for (const start of starts) taken.add(start);
  }
  return standing;
}
