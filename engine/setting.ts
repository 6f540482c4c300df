/** What a sentence's place on its page adds to it: who is speaking, and what it leans on. */
import { type Attribution, attributeSentences } from './attribution.ts';
import type { Concepts } from './concepts.ts';
import { findDisputes } from './disputes.ts';
import { findExclusions } from './exclusions.ts';
import { findPassingStretches, isBareLine, isCaption, isQuestion, type PassingStretch } from './mention.ts';
import type { Reading } from './reading.ts';
import { referencesOf } from './reference.ts';
import type { Setting } from './statement.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * Gives the settings of a page's sentences by their place in reading order, the headline first. All of it is read
 * when it is asked for: most sentences come near no claim, and most pages have no sentence that does.
 */
export function placeSentences(readings: readonly Reading[], concepts: Concepts): (at: number) => Setting {
  let attributions: readonly Attribution[] | undefined;
  const attributionOf = (at: number) => {
    attributions ??= attributeSentences(
      readings.map(({ text, folded, occurrences }) => ({
        text,
        tokens: folded.tokens,
        mentions: occurrences.filter(({ concept }) => concepts.speaks(concept)),
      })),
      concepts,
    );
    return attributions[at];
  };
  const settings: Setting[] = [];
  return (at) => {
    settings[at] ??= placeSentence(readings, at, () => attributionOf(at));
    return settings[at];
  };
}

function placeSentence(readings: readonly Reading[], at: number, attribution: () => Attribution | undefined): Setting {
  const { text, folded, occurrences } = readings[at] as Reading;
  const { tokens } = folded;
  const around = () => [at - 1, at - 2, 0].filter((index) => index >= 0 && index < at);
  const leansOn = () => {
    if (addsToBefore(tokens)) return around();
    const things = tokens.filter(({ word }) => !isPerson(word));
    const references = referencesOf(things, at, false);
    if (references.length > 0 || !attribution()?.isRunningQuotation) return references;
    return referencesOf(things, at, true);
  };
  const conceptsOf = (indexes: readonly number[]) =>
    new Set(indexes.flatMap((index) => [...(readings[index]?.concepts ?? [])]));
  const nearby = once(() => conceptsOf(leansOn()));
  const context = once(() => conceptsOf(around()));
  const passing = once(() => findPassingStretches({ text, tokens }).filter((stretch) => !isAsserted(stretch, tokens)));
  const disputes = once(() => findDisputes(tokens));
  const exclusions = once(() => findExclusions(tokens));
  const isMereLine = once(() => at > 0 && (isCaption(text) || isBareLine({ text, tokens })));
  return {
    occurrences,
    get nearby() {
      return nearby();
    },
    get context() {
      return context();
    },
    get voices() {
      return attribution()?.voices ?? [];
    },
    get disputes() {
      return disputes();
    },
    get exclusions() {
      return exclusions();
    },
    get passing() {
      return passing();
    },
    get isMereLine() {
      return isMereLine();
    },
    isQuestion: isQuestion(text),
    isHeadline: at === 0,
  };
}

/** Gives what the function gives, and calls it once. */
function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** They stand for somebody, not for what is spoken of. */
const persons = wordSet('he she his her him');

function isPerson(word: string): boolean {
  const apostrophe = word.indexOf("'");
  return persons.has(apostrophe < 0 ? word : word.slice(0, apostrophe));
}

const additions = wordSet('also too likewise');

/** "Also", "as well": it goes on with what was said before. */
function addsToBefore(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => additions.has(word) || (word === 'well' && tokens[at - 1]?.word === 'as'));
}

/** What an editor reads as told, not as mentioned: "Kellogg, who said", and after a comma "when Putin ordered". */
function isAsserted({ first, kind }: PassingStretch, tokens: readonly Token[]): boolean {
  const { word = '', before = '' } = tokens[first] ?? {};
  return kind === 'relative' || (/^(?:when|while)$/.test(word) && before.includes(','));
}
