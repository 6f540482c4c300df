/** What a word that turns or opens others governs: the shape that all readers of signs share. */

/** A trigger and the words that it governs. */
export interface Scope {
  /** Index of the trigger. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'turns' | 'opens';
  /** Whether the trigger is a predicate of its own, which turns only what it says it of. */
  readonly isNear: boolean;
  /** Whether the trigger is a word of negation, and no verb that refuses, undoes or judges. */
  readonly isNegation: boolean;
  /** Whether it says what somebody is not going to do: "will not", "refuses to". */
  readonly isRefusal?: boolean;
  /** Index of a trigger that says the same, if one does: "cannot and should not", "neither … nor". */
  readonly repeats?: number;
}
