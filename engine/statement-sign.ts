/**
 * With which sign the occurrences that meet a claim's cues say it: affirmed, turned into its contrary, or left open where two
 * turns meet and nobody can tell whether the one undoes the other.
 *
 * Cost: linear in the occurrences that were met. Bad at: a negation that stands outside every scope (`sign.ts`).
 */
import type { CompiledCues } from './cues.ts';
import type { Occurrence } from './occurrence.ts';

export type Sign = 'affirmed' | 'turned';

/** What negation is counted over, and whose voice counts: what met the signed groups, or everything where none is signed. */
export function predicateOf({ all, isSigned }: CompiledCues, core: readonly Occurrence[]): readonly Occurrence[] {
  return isSigned ? core.filter((_, at) => all[at]?.isSigned) : core;
}

/**
 * A word that turns several stretches turns the statement once, and not at all where it met a group itself. Where no group is
 * signed, it must turn all of what was met: nothing says which of it is the predicate.
 */
export function signOf(cues: CompiledCues, core: readonly Occurrence[]): Sign | 'open' {
  const governed = predicateOf(cues, core);
  if (governed.some(({ isOpen }) => isOpen)) return 'open';
  const turnsOf = governed.map((occurrence) => turnsOutside(occurrence, core));
  const turns = [...new Set(turnsOf.flat())].filter(
    (word) => cues.isSigned || turnsOf.every((own) => own.includes(word)),
  );
  const opposites = new Set(governed.filter(({ isOpposite }) => isOpposite));
  const isMuddled = (part: Occurrence) => (part.isOpposite ? isTurnedOddly : isTurnedTwice)(part, turns);
  if (governed.some(isMuddled)) return 'open';
  return (turns.length + opposites.size) % 2 === 1 ? 'turned' : 'affirmed';
}

/**
 * "Not unwilling" is willing; with words in between, or with another turn than a negation ("halted and even reversed"), nobody
 * can tell whether the one was meant to undo the other.
 */
function isTurnedOddly({ first, turns, negations }: Occurrence, counted: readonly number[]): boolean {
  return turns.some(
    (word) => counted.includes(word) && (!negations.includes(word) || first - word > maxWordsToOpposite),
  );
}

const maxWordsToOpposite = 3;

/** "Scarcely conceals" shows; but of two negations the one hardly ever undoes the other: "had no fear and saw no threat". */
function isTurnedTwice({ turns, negations }: Occurrence, counted: readonly number[]): boolean {
  const own = counted.filter((word) => turns.includes(word));
  return own.length > 1 && own.every((word) => negations.includes(word));
}

/**
 * Whether a negation turns what was met and the sign does not tell. With a signed group it tells, but for what is said before the
 * predicate: "never promised that it is closed", not "it is closed, and not by one ferry".
 */
export function isNegatedElsewhere(cues: CompiledCues, core: readonly Occurrence[], sign: Sign): boolean {
  const isTurned = (part: Occurrence) => turnsOutside(part, core).length % 2 === 1;
  if (!cues.isSigned) return sign === 'turned' || core.some(isTurned);
  const governed = predicateOf(cues, core);
  const start = Math.min(...governed.map(({ first }) => first));
  const isBefore = (part: Occurrence) => turnsOutside(part, core).every((word) => word < start);
  return sign === 'affirmed' && core.some((part) => !governed.includes(part) && isTurned(part) && isBefore(part));
}

/** Whether the sentence says of its subject what the claim's subject is not: "glad that it is not off the table". */
export function isContrary(occurrence: Occurrence, core: readonly Occurrence[]): boolean {
  const turns = turnsOutside(occurrence, core).length + Number(occurrence.isOpposite);
  return occurrence.isSigned && turns % 2 === 1;
}

/** Whether somebody refuses to do what the claim says: that contradicts it, whoever's claim it is. */
export function isRefused(cues: CompiledCues, core: readonly Occurrence[]): boolean {
  return (
    cues.isSigned &&
    predicateOf(cues, core).some(
      ({ isOpposite, turns, refusals }) => !isOpposite && turns.some((word) => refusals.includes(word)),
    )
  );
}

/** The words that turn an occurrence and did not meet a group themselves. */
function turnsOutside({ turns }: Occurrence, core: readonly Occurrence[]): readonly number[] {
  return turns.filter((word) => !core.some((part) => part.holds(word)));
}
