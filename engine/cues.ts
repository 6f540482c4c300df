/**
 * Cues: what an editor says that a sentence must contain to state a claim, made ready for comparison. Items that are a
 * phrase of the lexicon stand for their concept, so that "Kyiv" in a cue is met by "Ukraine" where the lexicon says so.
 */
import type { Concepts, Occurrence } from './concepts.ts';
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
}

export function compileCues(cues: NonNullable<Claim['cues']>, concepts: Concepts): CompiledCues {
  const items = (texts: readonly string[]) => new Set(texts.map(concepts.resolve));
  const group = (texts: readonly string[]): CueGroup => {
    const set = items(texts);
    return { items: set, isSigned: [...set].some(concepts.isSigned) };
  };
  return { all: cues.all.map(group), about: cues.about.map(group), by: items(cues.by), none: items(cues.none) };
}

/** Whether a wording holds what its own claim asks for; what it is about may stand around it. */
export function meetsOwnCues(cues: CompiledCues, occurrences: readonly Occurrence[]): boolean {
  const found = new Set(occurrences.map(({ concept }) => concept));
  const isMet = ({ items }: CueGroup) => [...items].some((item) => found.has(item));
  return cues.all.every(isMet) && ![...cues.none].some((item) => found.has(item));
}
