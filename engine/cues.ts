/**
 * Cues: what an editor says that a sentence must contain to state a claim, made ready for comparison. Items that are a
 * phrase of the lexicon stand for their concept, so that "Kyiv" in a cue is met by "Ukraine" where the lexicon says so.
 */
import type { Concepts } from './concepts.ts';
import type { Claim } from './pack.ts';

/** One of the items must be met. */
export interface CueGroup {
  /** Names of concepts, and phrases, as `Occurrence.concept` has them. */
  readonly items: ReadonlySet<string>;
  /** Whether negation turns it: one of its items is a signed concept. */
  readonly isSigned: boolean;
}

export interface CompiledCues {
  readonly all: readonly CueGroup[];
  readonly about: readonly CueGroup[];
  /** Empty for a claim that anybody may state. */
  readonly by: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  /** Those of the items whose words are reported: the names by which a page shows that it is about the claim's matter. */
  readonly names: ReadonlySet<string>;
  /** All that a sentence is to contain, and who says it. */
  readonly known: ReadonlySet<string>;
  /** Whether negation says anything: one of the `all` groups is signed. */
  readonly isSigned: boolean;
}

export function compileCues(cues: NonNullable<Claim['cues']>, concepts: Concepts): CompiledCues {
  const items = (texts: readonly string[]) => new Set(texts.map(concepts.resolve));
  const group = (texts: readonly string[]): CueGroup => {
    const set = items(texts);
    return { items: set, isSigned: [...set].some(concepts.isSigned) };
  };
  const all = cues.all.map(group);
  const about = cues.about.map(group);
  const by = items(cues.by);
  const inGroups = [...all, ...about].flatMap((each) => [...each.items]);
  return {
    all,
    about,
    by,
    names: new Set([...inGroups, ...by].filter(concepts.speaks)),
    known: new Set([...inGroups, ...by]),
    none: items(cues.none),
    isSigned: all.some(({ isSigned }) => isSigned),
  };
}

/** Gives the cues of a claim, compiled when they are first asked for: most pages come near few claims. Undefined where it has none. */
export function createCues(concepts: Concepts): (claim: Claim) => CompiledCues | undefined {
  const compiled = new Map<Claim, CompiledCues>();
  return (claim) => {
    if (!claim.cues) return undefined;
    const known = compiled.get(claim) ?? compileCues(claim.cues, concepts);
    compiled.set(claim, known);
    return known;
  };
}

/** How many of the `all` groups none of the concepts meets. */
export function countUnmet({ all }: CompiledCues, concepts: ReadonlySet<string>): number {
  let unmet = 0;
  for (const group of all) if (!meets(concepts, group)) unmet++;
  return unmet;
}

/** Whether one of the concepts meets the group. */
export function meets(concepts: ReadonlySet<string>, { items }: CueGroup): boolean {
  const [few, many] = concepts.size < items.size ? [concepts, items] : [items, concepts];
  for (const concept of few) if (many.has(concept)) return true;
  return false;
}
