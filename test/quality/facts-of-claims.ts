/** Which labelled facts a claim of the pack stands for: those whose excerpts in the seeds its wordings overlap. */
import { basename } from 'node:path';
import type { Wording } from '../../engine/pack.ts';
import type { Fact } from './label-files.ts';

/** What the command says of a claim, as far as scoring needs it. */
export interface ScoredClaim {
  readonly id: string;
  readonly wordings: readonly Pick<Wording, 'seed'>[];
}

export interface FactTable {
  /** Ids of the facts that the claim stands for; none where it words what nobody labelled. */
  factsOf(claim: ScoredClaim): readonly string[];
  /** Whether two facts are siblings, so that taking one for the other is no error. */
  areNear(one: string, other: string): boolean;
  /** Whether a match of the fact is asked for; with an outlet left out, only if another seed carries the fact. */
  isCounted(fact: string): boolean;
}

/** Of the shorter of wording and excerpt, the share that both must hold to be the same statement. */
const minSharedSpan = 0.5;

/** @param leftOut the seed file of an outlet left out: facts that no other seed carries are then not asked for */
export function createFactTable(
  facts: readonly Fact[],
  readSeed: (file: string) => string,
  leftOut?: string,
): FactTable {
  const excerpts = facts.flatMap((fact) =>
    Object.entries(fact.carriers).flatMap(([file, texts]) =>
      texts.flatMap((text) => placesOf(text, readSeed(file)).map((place) => ({ fact: fact.id, file, ...place }))),
    ),
  );
  const near = new Set(
    facts.flatMap(({ id, near: siblings }) => siblings.flatMap((n) => [`${id} ${n}`, `${n} ${id}`])),
  );
  const counted = new Set(
    facts.filter(({ carriers }) => Object.keys(carriers).some((file) => file !== leftOut)).map(({ id }) => id),
  );
  return {
    factsOf({ wordings }) {
      const found = wordings.flatMap(({ seed }) =>
        excerpts.filter(({ file, start, end }) => {
          const shared = Math.min(end, seed.end) - Math.max(start, seed.start);
          return file === basename(seed.file) && shared >= minSharedSpan * Math.min(end - start, seed.end - seed.start);
        }),
      );
      return [...new Set(found.map(({ fact }) => fact))];
    },
    areNear: (one, other) => near.has(`${one} ${other}`),
    isCounted: (fact) => counted.has(fact),
  };
}

function placesOf(text: string, seed: string): { readonly start: number; readonly end: number }[] {
  const places = [];
  for (let start = seed.indexOf(text); start >= 0; start = seed.indexOf(text, start + 1)) {
    places.push({ start, end: start + text.length });
  }
  return places;
}
