/** The vocabulary of how two wordings of one claim differ. Types only. */
import type { Span } from './match.ts';
import type { Wording } from './pack.ts';
import type { Token } from './tokens.ts';

/** One text has something in place of something else. Spans are in UTF-16 offsets of `from` and of `to`. */
interface Changed {
  readonly change: 'changed';
  readonly from: Span;
  readonly to: Span;
}

/** `to` has what `from` lacks. */
interface Added {
  readonly change: 'added';
  readonly to: Span;
}

/** `from` has what `to` lacks. */
interface Dropped {
  readonly change: 'dropped';
  readonly from: Span;
}

/** A way in which one wording (`to`) differs from another (`from`): the kind, and the place in the texts that have it. */
export type NamedDifference =
  /** Another number of the same thing. */
  | ({ readonly kind: 'number' } & Changed)
  /** Another year, day or week. */
  | ({ readonly kind: 'date' } & Changed)
  /** What one affirms the other denies. */
  | ({ readonly kind: 'negation' } & (Added | Dropped))
  /** One passes on as hearsay or possibility what the other states. */
  | ({ readonly kind: 'hedge' } & (Added | Dropped))
  /** Another verb for how it was said: "said", "claimed", "admitted". */
  | ({ readonly kind: 'attribution' } & Changed)
  /** The same person under another title, or with "former" to it. */
  | ({ readonly kind: 'title' } & Changed)
  /** One quotes only a part of what the other quotes. `dropped`: `to` is the shorter. The spans are both quotations. */
  | { readonly kind: 'quotation-cut'; readonly change: 'added' | 'dropped'; readonly from: Span; readonly to: Span }
  /** The same utterance in other words inside quotation marks: translated twice, or altered. */
  | ({ readonly kind: 'quotation-reworded' } & Changed)
  /** A part of the sentence that the other has nothing for. */
  | ({ readonly kind: 'part' } & (Added | Dropped));

/** A text as it is compared. */
export interface WordedText {
  readonly text: string;
  /** `quote` for an excerpt from inside quotation marks: without marks of its own it counts as quoted whole. */
  readonly form?: Wording['form'] | undefined;
}

/** A text with its words, cut once for all comparisons. */
export interface ComparedText extends WordedText {
  readonly tokens: readonly Token[];
}
