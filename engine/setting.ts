/** What a sentence's place on its page adds to it: who is speaking, and what it leans on. */
import { attributeSentences } from './attribution.ts';
import type { Concepts } from './concepts.ts';
import { findPassingStretches, isBareLine, isCaption, isQuestion } from './mention.ts';
import type { Reading } from './reading.ts';
import { referencesOf } from './reference.ts';
import type { Setting } from './statement.ts';

/** The settings of a page's sentences, in reading order with the headline first. */
export function placeSentences(readings: readonly Reading[], concepts: Concepts): Setting[] {
  const headline = readings[0]?.concepts ?? new Set<string>();
  const attributions = attributeSentences(
    readings.map(({ text, folded, occurrences }) => ({
      text,
      tokens: folded.tokens,
      mentions: occurrences.filter(({ concept }) => concepts.speaks(concept)),
    })),
  );
  return readings.map(({ text, folded, occurrences }, at) => {
    const { voices = [], isRunningQuotation = false } = attributions[at] ?? {};
    const earlier = referencesOf(folded.tokens, at, isRunningQuotation);
    return {
      occurrences,
      nearby: new Set(earlier.flatMap((index) => [...(readings[index]?.concepts ?? [])])),
      headline,
      voices,
      passing: findPassingStretches({ text, tokens: folded.tokens }),
      isMereLine: at > 0 && (isCaption(text) || isBareLine({ text, tokens: folded.tokens })),
      isQuestion: isQuestion(text),
      isHeadline: at === 0,
    };
  });
}
