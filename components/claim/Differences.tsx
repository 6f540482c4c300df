/**
 * A wording with the words set off that the compared text does not have. Sighted readers see an underline and a tint;
 * most screen readers pass over `<mark>`, so the same words are said once more after the wording, out of sight.
 */
import type { DiffSegment } from '../../engine/match.ts';
import { useTexts } from '../texts.ts';

/** True when a segment has something to set off; white space and punctuation alone are not a difference worth a line. */
export function isDifference(segment: DiffSegment): boolean {
  return segment.kind === 'differs' && /[\p{L}\p{N}]/u.test(segment.text);
}

/** Above this share of a wording's characters a tint would set off nothing any more: the underline alone stays. */
const mostlyShare = 0.6;

export function Differences({ segments }: { readonly segments: readonly DiffSegment[] }) {
  const t = useTexts();
  const differing = segments.filter(isDifference).map(({ text }) => text.trim());
  const share = differing.join('').length / segments.reduce((length, { text }) => length + text.length, 0);
  return (
    <blockquote class={share > mostlyShare ? 'words mostly' : 'words'}>
      {segments.map((segment) => (isDifference(segment) ? <SetOff text={segment.text} /> : segment.text))}
      {differing.length > 0 && <span class="unseen"> {t('claim.differing', [differing.join('; ')])}</span>}
    </blockquote>
  );
}

/** Keeps the white space around the words outside, so that no underline runs into the gap. */
function SetOff({ text }: { readonly text: string }) {
  const words = text.trim();
  const start = text.indexOf(words);
  return (
    <>
      {text.slice(0, start)}
      <mark>{words}</mark>
      {text.slice(start + words.length)}
    </>
  );
}
