/**
 * Which claims' cues a sentence may meet, without asking each claim: a claim is filed under the items of one of its `all`
 * groups, the one that fewest claims have in common.
 *
 * Cost: building is linear in the cues; a look-up touches only claims whose chosen group is met. Bad at: packs where all
 * claims have nothing but the same few concepts.
 */

import type { CompiledCues } from './cues.ts';
import type { Occurrence } from './occurrence.ts';
import type { Claim } from './pack.ts';

export interface CueIndex {
  /** The claims of which the occurrences meet the group that they are filed under. */
  findClaims(occurrences: readonly Occurrence[]): Set<Claim>;
}

export function createCueIndex(cues: ReadonlyMap<Claim, CompiledCues>): CueIndex {
  const uses = new Map<string, number>();
  for (const { all } of cues.values()) {
    for (const item of new Set(all.flatMap(({ items }) => [...items]))) uses.set(item, (uses.get(item) ?? 0) + 1);
  }
  const filed = new Map<string, Claim[]>();
  for (const [claim, { all }] of cues) {
    const cost = (items: ReadonlySet<string>) => [...items].reduce((sum, item) => sum + (uses.get(item) ?? 0), 0);
    const [rarest] = all.map(({ items }) => items).sort((a, b) => cost(a) - cost(b));
    for (const item of rarest ?? []) {
      const sameItem = filed.get(item);
      if (sameItem) sameItem.push(claim);
      else filed.set(item, [claim]);
    }
  }
  return {
    findClaims: (occurrences) => new Set(occurrences.flatMap(({ concept }) => filed.get(concept) ?? [])),
  };
}
