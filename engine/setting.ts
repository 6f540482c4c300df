/** What a sentence's place on its page adds to it: who is speaking, and what it leans on. */
import { attributeSentences } from './attribution.ts';
import type { Concepts } from './concepts.ts';
import { findDisputes } from './disputes.ts';
import { findPassingStretches, isBareLine, isCaption, isQuestion, type PassingStretch } from './mention.ts';
import type { Reading } from './reading.ts';
import { referencesOf } from './reference.ts';
import type { Setting } from './statement.ts';
import type { Token } from './tokens.ts';

/** The settings of a page's sentences, in reading order with the headline first. */
export function placeSentences(readings: readonly Reading[], concepts: Concepts): Setting[] {
  const attributions = attributeSentences(
    readings.map(({ text, folded, occurrences }) => ({
      text,
      tokens: folded.tokens,
      mentions: occurrences.filter(({ concept }) => concepts.speaks(concept)),
    })),
  );
  return readings.map(({ text, folded, occurrences }, at) => {
    const { voices = [], isRunningQuotation = false } = attributions[at] ?? {};
    const { tokens } = folded;
    const around = [at - 1, at - 2, 0].filter((index) => index >= 0 && index < at);
    const leansOn = addsToBefore(tokens)
      ? around
      : referencesOf(
          tokens.filter(({ word }) => !persons.test(word)),
          at,
          isRunningQuotation,
        );
    return {
      occurrences,
      nearby: conceptsOf(leansOn.flatMap((index) => readings[index] ?? [])),
      context: conceptsOf(around.flatMap((index) => readings[index] ?? [])),
      voices,
      disputes: findDisputes(tokens),
      passing: findPassingStretches({ text, tokens }).filter((stretch) => !isAsserted(stretch, tokens)),
      isMereLine: at > 0 && (isCaption(text) || isBareLine({ text, tokens })),
      isQuestion: isQuestion(text),
      isHeadline: at === 0,
    };
  });
}

/** They stand for somebody, not for what is spoken of. */
const persons = /^(?:he|she|his|her|him)(?:'|$)/;

function conceptsOf(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(readings.flatMap(({ concepts }) => [...concepts]));
}

/** "Also", "as well": it goes on with what was said before. */
function addsToBefore(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) => /^(?:also|too|likewise)$/.test(word) || (word === 'well' && tokens[at - 1]?.word === 'as'),
  );
}

/** What an editor reads as told, not as mentioned: "Kellogg, who said", and after a comma "when Putin ordered". */
function isAsserted({ first, kind }: PassingStretch, tokens: readonly Token[]): boolean {
  const { word = '', before = '' } = tokens[first] ?? {};
  return kind === 'relative' || (/^(?:when|while)$/.test(word) && before.includes(','));
}
