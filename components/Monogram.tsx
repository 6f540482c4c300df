import { monogramOf } from './monogram.ts';

/**
 * An outlet's letters in ink on paper, alike for all: no outlet has a colour. For the eye alone, beside the name. The
 * letters are put there by the style sheet, so that they are neither read aloud nor copied.
 */
export function Monogram({ outlet }: { readonly outlet: string }) {
  return <span class="monogram" data-letters={monogramOf(outlet)} aria-hidden="true" />;
}
