import type { Span } from '../../engine/match.ts';

/** The matched text with the words that led to the match brought forward. Spans are UTF-16 offsets, in reading order. */
export function SharedWords({ text, shared }: { readonly text: string; readonly shared: readonly Span[] }) {
  const pieces = shared.map(({ start, end }, index) => (
    <>
      {text.slice(shared[index - 1]?.end ?? 0, start)}
      <strong>{text.slice(start, end)}</strong>
    </>
  ));
  return (
    <p class="words shared-words">
      {pieces}
      {text.slice(shared.at(-1)?.end ?? 0)}
    </p>
  );
}
