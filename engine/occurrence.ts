/** An occurrence of a concept, whose sign is read when it is asked for: most sentences come near no claim. */
import type { Scope } from './scope.ts';
import { findGovernment, findScopes, type Government } from './sign.ts';
import { prepositions } from './speech-verbs.ts';
import type { Token } from './tokens.ts';

/** A concept in a text. */
export interface Occurrence extends Government {
  /** `=` and the concept's id, or the phrase of a cue as it was written. */
  readonly concept: string;
  /** The words from and to which it stands, a gap included: indexes in the tokens. */
  readonly first: number;
  readonly last: number;
  /** Whether negation turns the concept. */
  readonly isSigned: boolean;
  /** Whether the words state the contrary of the concept, before any negation is counted. */
  readonly isOpposite: boolean;
  /** Whether a word is one of the phrase's own, and does not merely stand in a gap of it. */
  holds(word: number): boolean;
}

/** Where the words of a phrase stand. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** The last word of the part before the first gap. */
  readonly startLast: number;
  /** Indexes of the words that are met behind gaps, in order. */
  readonly behindGaps: readonly number[];
}

/** Indexes of the words that the phrase's own words met, in order. */
function wordsOf({ first, startLast, behindGaps }: Place): number[] {
  const words: number[] = [];
  for (let at = first; at <= startLast; at++) words.push(at);
  return [...words, ...behindGaps];
}

/** What the words of a phrase stand for. */
export interface Meaning {
  readonly concept: string;
  readonly isSigned: boolean;
  readonly isOpposite: boolean;
}

/** Where the words of a phrase stand, and what they stand for. */
interface MeaningFound extends Place {
  readonly meaning: Meaning;
}

/** All that is found in one text, with its signs. */
export function toOccurrences(tokens: readonly Token[], found: readonly MeaningFound[]): Occurrence[] {
  let signs: Signs | undefined;
  const govern = (meaning: Meaning, place: Place) => {
    signs ??= { scopes: findScopes(tokens), readers: readersOf(tokens, found) };
    return governmentOf(meaning, place, signs);
  };
  return found.map((place) => new SignedOccurrence(place.meaning, place, govern));
}

type Govern = (meaning: Meaning, place: Place) => Government;

class SignedOccurrence implements Occurrence {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
  readonly isSigned: boolean;
  readonly isOpposite: boolean;
  readonly #place: Place;
  readonly #govern: Govern;
  #government: Government | undefined;

  constructor(meaning: Meaning, place: Place, govern: Govern) {
    this.concept = meaning.concept;
    this.first = place.first;
    this.last = place.last;
    this.isSigned = meaning.isSigned;
    this.isOpposite = meaning.isOpposite;
    this.#place = place;
    this.#govern = govern;
  }

  get turns(): readonly number[] {
    return this.#read().turns;
  }

  get negations(): readonly number[] {
    return this.#read().negations;
  }

  get refusals(): readonly number[] {
    return this.#read().refusals;
  }

  get isOpen(): boolean {
    return this.#read().isOpen;
  }

  holds(word: number): boolean {
    const { first, startLast, behindGaps } = this.#place;
    return (first <= word && word <= startLast) || behindGaps.includes(word);
  }

  #read(): Government {
    this.#government ??= this.#govern(this, this.#place);
    return this.#government;
  }
}

interface Signs {
  readonly scopes: readonly Scope[];
  /** For each word of a longer phrase, the phrases that it was read with. */
  readonly readers: ReadonlyMap<number, readonly Reader[]>;
}

/** A longer phrase, and where it stands. */
interface Reader {
  readonly concept: string;
  readonly place: Place;
  readonly isOpposite: boolean;
  /** Whether what it says is said of what comes behind it: "do not agree that …", "is not looking for …". */
  readonly goesOn: boolean;
}

/**
 * A negation inside a longer phrase ("no longer on the table") has been read with it, and turns nothing else but the
 * contrary of the same, "never promised that it would be part of the deal", and what it means for another concept: where
 * "not open" is a phrase for being closed, it is still not "open".
 */
function governmentOf({ concept, isOpposite }: Meaning, place: Place, { scopes, readers }: Signs): Government {
  const isReadBy = (reader: Reader, isNegation: boolean) => {
    // "Bristled at the word": for whoever bristles it is angry, and the word is denied all the same.
    if (!isNegation && reader.concept !== concept) return false;
    const isApart = place.last < reader.place.first || reader.place.last < place.first;
    // "No danger" turns the "danger to them" that begins inside it.
    if (reader.concept === concept) return !isOpposite && (isApart || !reader.isOpposite);
    return isApart && !(reader.goesOn && reader.place.last < place.first);
  };
  const isRead = ({ at, kind, isNear, isNegation }: Scope) =>
    kind === 'turns' && !isNear && readers.get(at)?.some((reader) => isReadBy(reader, isNegation));
  const own = scopes.filter((scope) => !isRead(scope));
  return findGovernment(own, wordsOf(place));
}

/** "Said no", "hardly anyone": what a negation at the end of a phrase turns is still to come. */
function readWords(place: Place, tokens: readonly Token[]): readonly number[] {
  const words = wordsOf(place);
  return words.slice(
    0,
    words.findLastIndex(
      (at) => !/^(?:no|not|hardly|scarcely|nobody|any(?:one|body|thing)?)$/.test(tokens[at]?.word ?? ''),
    ) + 1,
  );
}

function readersOf(tokens: readonly Token[], found: readonly MeaningFound[]): ReadonlyMap<number, readonly Reader[]> {
  const readers = new Map<number, Reader[]>();
  for (const place of found) {
    const { meaning } = place;
    const isReader = meaning.isSigned || !meaning.concept.startsWith('=');
    if (!isReader || place.first === place.last) continue;
    const goesOn =
      [place.last, place.last + 1].some((at) => /^(?:that|to)$/.test(tokens[at]?.word ?? '')) ||
      prepositions.has(tokens[place.last]?.word ?? '');
    const reader = { concept: meaning.concept, place, isOpposite: meaning.isOpposite, goesOn };
    for (const word of readWords(place, tokens)) readers.set(word, [...(readers.get(word) ?? []), reader]);
  }
  return readers;
}
