/**
 * Which claims' cues a sentence may meet, without asking each claim: a claim is filed under the items of one of its `all`
 * groups, the one that fewest claims have in common.
 *
 * Cost: choosing the groups is linear in the cues, and done when the pack is indexed; a look-up touches only claims whose chosen
 * group is met. Bad at: packs where all claims have nothing but the same few concepts.
 */
import type { Concepts } from './concepts.ts';
import type { Occurrence } from './occurrence.ts';
import type { Claim } from './pack.ts';

export interface CueIndex {
  /** The claims of which the occurrences meet the group that they are filed under. */
  findClaims(occurrences: readonly Occurrence[]): Set<Claim>;
}

/** For each claim the place of the group in `cues.all` that it is filed under; -1 for one without cues. */
export function chooseGroups(claims: readonly Claim[], { resolve }: Pick<Concepts, 'resolve'>): number[] {
  const resolved = claims.map(({ cues }) => cues?.all.map((group) => new Set(group.map(resolve))) ?? []);
  const uses = new Map<string, number>();
  for (const groups of resolved) {
    for (const item of new Set(groups.flatMap((items) => [...items]))) uses.set(item, (uses.get(item) ?? 0) + 1);
  }
  return resolved.map((groups) => {
    const costs = groups.map((items) => [...items].reduce((sum, item) => sum + (uses.get(item) ?? 0), 0));
    return costs.indexOf(Math.min(...costs));
  });
}

/** `groups` is what `chooseGroups` gave for the claims. */
export function createCueIndex(
  claims: readonly Claim[],
  groups: readonly number[],
  { resolve }: Pick<Concepts, 'resolve'>,
): CueIndex {
  const filed = new Map<string, Claim[]>();
  for (const [at, claim] of claims.entries()) {
    const group = claim.cues?.all[groups[at] ?? -1] ?? [];
    for (const item of new Set(group.map(resolve))) {
      const sameItem = filed.get(item);
      if (sameItem) sameItem.push(claim);
      else filed.set(item, [claim]);
    }
  }
  return {
    findClaims(occurrences) {
      const found = new Set<Claim>();
      for (const { concept } of occurrences) for (const claim of filed.get(concept) ?? []) found.add(claim);
      return found;
    },
  };
}
