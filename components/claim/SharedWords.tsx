import type { Span } from '../../engine/match.ts';

interface SharedWordsProps {
  readonly text: string;
  /** UTF-16 offsets, in reading order and apart. */
  readonly shared: readonly Span[];
  readonly language: string;
}

/** The matched text with the words that led to the match brought forward. */
export function SharedWords({ text, shared, language }: SharedWordsProps) {
  const pieces = shared.map(({ start, end }, index) => (
    <>
      {text.slice(shared[index - 1]?.end ?? 0, start)}
      <strong>{text.slice(start, end)}</strong>
    </>
  ));
  return (
    <p class="words shared-words" lang={language} dir="auto">
      {pieces}
      {text.slice(shared.at(-1)?.end ?? 0)}
    </p>
  );
}
