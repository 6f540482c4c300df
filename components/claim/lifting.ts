/**
 * What the reader rests on in a comparison: by pointer, by focus or by touch. The words themselves and what stands opposite
 * are then brought forward together.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../engine/match.ts';

/** A difference that the reader rests on; a span is absent where that side has nothing. */
export interface Lifted {
  /** Address of the wording. */
  readonly wording: string;
  /** A `named` one is named by its label already. */
  readonly kind: 'changed' | 'added' | 'dropped' | 'named';
  /** Words of the text that the wordings are compared with. */
  readonly from?: Span | undefined;
  /** Words of the wording. */
  readonly to?: Span | undefined;
}

interface Lifting {
  readonly lifted: Lifted | undefined;
  lift(words: Lifted | undefined): void;
}

/** Provided by the whole comparison. Without one nothing is lifted. */
export const LiftingContext = createContext<Lifting>({ lifted: undefined, lift() {} });

export function useLifting(): Lifting {
  return useContext(LiftingContext);
}

/** What makes an element lift a difference, whichever way the reader rests on it. */
export function useLiftingHandlers(difference: Lifted) {
  const { lift } = useLifting();
  const on = () => lift(difference);
  const off = () => lift(undefined);
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off, onClick: on };
}
