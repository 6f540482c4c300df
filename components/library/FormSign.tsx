import type { Wording } from '../../engine/pack.ts';
import { useTexts } from '../texts.ts';

/**
 * The letter and the shape that stand for a form in the list: a square headline, a filled round quote, a hollow round
 * paraphrase.
 */
export function FormSign({ form }: { readonly form: Wording['form'] }) {
  const t = useTexts();
  return (
    <span class={`form-sign ${form}`}>
      <span aria-hidden="true">{t(`library.letter.${form}`)}</span>
      <span class="unseen">{t(`form.${form}`)} </span>
    </span>
  );
}
