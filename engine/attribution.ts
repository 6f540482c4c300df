/**
 * Who says each stretch of each sentence.
 *
 * Method: a sieve. Cues inside the sentence first ("X said", "according to X"); they cut it into stretches, and one voice may
 * stand inside another ("Trump said Putin had said"). Then quotations: one that has no cue takes the voice of its other
 * sentences, else of the sentence before, else of a bare "X told reporters." after it. Pronouns and titles ("he", "the
 * minister") are the last speaker whom they fit. What is left is the page's own.
 * Sources: Krestel et al. (2008) for reported speech, O'Keefe et al. (2012) for quotations without a cue, Muzny et al.
 * (2017) for the order of sieves. Cost: linear in the text. Bad at: two people of the same sex in turn as "he", quotations
 * by somebody named three sentences before, and a source that is implied ("the talks are open, he believes, she said").
 */
import type { Concepts } from './concepts.ts';
import { findQuotations, type QuotationPart } from './quotations.ts';
import { createSpeakerMemory, maxReachSentences, type SpeakerMemory, type Titled } from './speaker-memory.ts';
import { findSpeechCues, type SpeechCue } from './speech-cues.ts';
import { findLabelCues } from './speech-labels.ts';
import { type SentenceView, type SpokenText, viewSentence } from './spoken-text.ts';
import { layVoices, narrator, paintQuotation, type Voice } from './voices.ts';

/** What attribution asks of a lexicon. */
export type People = Pick<Concepts, 'titlesOf' | 'isPerson'>;

/** Who says what in one sentence. */
export interface Attribution {
  /** The innermost voice of each token. */
  readonly voices: readonly Voice[];
  /** For each token, whether it stands in quotation marks. */
  readonly isQuoted: readonly boolean[];
  /** A quotation of an earlier sentence goes on, or one quotation fills the sentence: it leans on what came before. */
  readonly isRunningQuotation: boolean;
}

/**
 * Attributions of a page's sentences in reading order, the headline first. `people` tells which concepts are somebody, and
 * by which titles they go.
 */
export function attributeSentences(sentences: readonly SpokenText[], people: People): Attribution[] {
  const quotations = findQuotations(sentences);
  const quotationsAt = sentences.map((sentence, index) => quotationOfToken(sentence, quotations[index] ?? []));
  const views = sentences.map((sentence, index) => viewSentence(sentence, quotationsAt[index] ?? []));
  const places = findPlaces(views);
  const memory = createSpeakerMemory(
    (concept) => people.isPerson(concept) && !places.has(concept),
    (title, sentence, token) => findTitled(views, title, sentence, token, people.titlesOf),
  );
  const painted = views.map((view, index) =>
    readSentence(view, quotations[index] ?? [], quotationsAt[index] ?? [], memory, index),
  );
  return spreadQuotations(views, quotations, quotationsAt, painted);
}

/** Who goes by a title and was named last before a token, in its sentence or in one before that is not too far away. */
function findTitled(
  views: readonly SentenceView[],
  title: string,
  sentence: number,
  token: number,
  titlesOf: People['titlesOf'],
): Titled | undefined {
  for (let index = sentence; index >= Math.max(0, sentence - maxReachSentences); index--) {
    const mentions = views[index]?.mentionAt ?? [];
    const end = index === sentence ? token : mentions.length;
    const mention = mentions.findLast(
      (each, at) => at < end && each && each.last < end && titlesOf(each.concept).has(title),
    );
    if (mention) return { concept: mention.concept, sentence: index };
  }
  return undefined;
}

/** Concepts that somebody was in: a country and its capital, and no person. */
function findPlaces(views: readonly SentenceView[]): Set<string> {
  const places = new Set<string>();
  for (const { words, mentionAt, isPossessive } of views)
    for (let at = 1; at < words.length; at++) {
      const mention = mentionAt[at];
      const isIn = words[at - 1] === 'in' || words[at - 1] === 'across';
      if (mention && isIn && mention.first === at && !isPossessive[mention.last]) places.add(mention.concept);
    }
  return places;
}

interface ReadSentence {
  readonly voices: Voice[];
  readonly subject: Voice | undefined;
  /** The last voice outside quotations, whose words the next quotation may be. */
  readonly lastVoice: Voice | undefined;
  /** The sentence only says that somebody spoke: "Peskov told reporters." */
  readonly isBare: boolean;
}

function readSentence(
  view: SentenceView,
  parts: readonly QuotationPart[],
  quotationAt: readonly number[],
  memory: SpeakerMemory,
  index: number,
): ReadSentence {
  const subject = memory.readSubject(view, index, (token) => quotationAt[token] === -1);
  const outside = findSpeechCues(view, (token) => quotationAt[token] === -1);
  const labels = findLabelCues(view);
  const free = outside.filter(({ first, last }) => !labels.some((label) => label.first < first && last <= label.last));
  const cues = [
    ...labels.filter((cue) => !free.some(({ first, last }) => first <= cue.last && cue.first <= last)),
    ...free,
  ];
  const inClause = ({ mode, first }: SpeechCue) => subject !== undefined && mode === 'forward' && first > subject.first;
  const voices = layVoices(view, cues, (cue) =>
    memory.resolve(cue.who, index, cue.kind !== 'stance' && !(subject && isRelative(view, cue)), inClause(cue)),
  );
  // "He would not give a date": there is no verb of saying, but whose doing it is stands in the sentence before.
  if (subject?.isReferring && voices.every(({ kind }) => kind === 'narrator'))
    for (let at = subject.first; at < voices.length; at++) if (quotationAt[at] === -1) voices[at] = subject.voice;
  for (const part of parts) {
    const inner = findSpeechCues(view, (token) => token >= part.first && token <= part.last, part.first, part.last + 1);
    const named = inner.filter(({ who }) => who.kind === 'known' || who.kind === 'foreign');
    paintQuotation(view, voices, part, named, (cue) =>
      memory.resolve(cue.who, index, cue.kind !== 'stance' && !isRelative(view, cue)),
    );
  }
  const spoken = voices.filter((voice) => voice.kind !== 'narrator' && voice.isSpeech && !voice.isOutlet);
  const isBare =
    cues.some(({ kind }) => kind === 'speech') &&
    cues.every(({ kind, hasContent, mode }) => kind === 'speech' && !hasContent && mode === 'forward');
  const lastVoice = outermost(spoken.at(-1));
  if (lastVoice) memory.touch(lastVoice, index);
  return { voices, subject: subject?.voice, lastVoice, isBare };
}

/** "Kellogg, who said": whoever the sentence is about comes before him as the next "he". */
function isRelative(view: SentenceView, { who }: SpeechCue): boolean {
  return view.words[who.last + 1] === 'who';
}

function outermost(voice: Voice | undefined): Voice | undefined {
  let outer = voice;
  while (outer?.within && outer.within.kind !== 'narrator' && !outer.within.isOutlet) outer = outer.within;
  return outer;
}

function spreadQuotations(
  views: readonly SentenceView[],
  quotations: readonly QuotationPart[][],
  quotationsAt: readonly (readonly number[])[],
  read: readonly ReadSentence[],
): Attribution[] {
  const speakerOf = new Map<number, Voice>();
  for (const [index, parts] of quotations.entries())
    for (const part of parts) {
      const voice = read[index]?.voices.slice(part.first, part.last + 1).find(({ kind }) => kind !== 'narrator');
      const outer = outermost(voice);
      if (outer && !speakerOf.has(part.quotation)) speakerOf.set(part.quotation, outer);
    }
  let last: { voice: Voice; index: number } | undefined;
  return views.map((view, index) => {
    const { voices, lastVoice } = read[index] as ReadSentence;
    const parts = quotations[index] ?? [];
    let runningVoice: Voice | undefined;
    for (const part of parts) {
      const length = part.last - part.first + 1;
      const fills = length === view.tokens.length || length >= Math.max(minFullTokens, view.tokens.length * fullShare);
      const runs =
        quotations[index - 1]?.at(-1)?.quotation === part.quotation ||
        quotations[index + 1]?.[0]?.quotation === part.quotation;
      const own = voices.slice(part.first, part.last + 1).some(({ kind, within }) => kind !== 'narrator' && !within);
      let voice = speakerOf.get(part.quotation);
      if (!voice && (fills || runs)) {
        const next = read[index + 1];
        const before = last && index - last.index <= maxSilentSentences ? last.voice : undefined;
        voice =
          next?.isBare && !read[index - 1]?.isBare && parts.length > 0 && next.lastVoice ? next.lastVoice : before;
        voice ??= read[index - 1]?.subject ?? unknownVoice;
        speakerOf.set(part.quotation, voice);
      }
      if (voice && !own) for (let at = part.first; at <= part.last; at++) voices[at] = nest(voices[at] as Voice, voice);
      if (voice && (fills || runs)) runningVoice = voice;
    }
    const spoke = lastVoice ?? runningVoice;
    if (spoke && spoke.kind !== 'unknown') last = { voice: spoke, index };
    return {
      voices,
      isQuoted: Array.from(quotationsAt[index] ?? [], (quotation) => quotation !== -1),
      isRunningQuotation: runningVoice !== undefined,
    };
  });
}

/** A quotation that covers this share of its sentence is nobody's fragment: somebody says it. */
const fullShare = 0.6;
const minFullTokens = 4;

/** So many sentences without a speaker may stand between a speaker and a quotation of theirs. */
const maxSilentSentences = 2;

const unknownVoice: Voice = { ...narrator, kind: 'unknown', isSpeech: true };

/** Gives words that were the page's own to a voice, and puts voices inside the quotation within it. */
function nest(voice: Voice, outer: Voice): Voice {
  if (voice.kind === 'narrator') return outer;
  return voice.within || voice === outer ? voice : { ...voice, within: outer };
}

function quotationOfToken(
  { tokens }: { readonly tokens: readonly unknown[] },
  parts: readonly QuotationPart[],
): readonly number[] {
  const quotationAt = new Array<number>(tokens.length).fill(-1);
  for (const { quotation, first, last } of parts) quotationAt.fill(quotation, first, last + 1);
  return quotationAt;
}
