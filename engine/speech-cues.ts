/**
 * Where a sentence gives words to somebody by a verb: "X said", "said X", "X welcomes", "X is pleased", "was rejected by
 * X"; phrases without one are left to speech-phrases.ts. A cue says whom it names and how it lies: before its words, after
 * them, or around them.
 *
 * Source: the patterns of Krestel et al. (2008) for verbs of saying; stances are our own lists.
 * Cost: linear; what is read around a verb is bounded. Bad at: verbs that no list has, and nouns that look like verbs.
 */

import { isNameAt } from './phrase-structure.ts';
import { readWhoAfter, type Who } from './speaker-phrase.ts';
import { readPhrase } from './speech-phrases.ts';
import { type Scope, subjectBefore } from './speech-subject.ts';
import {
  audienceNouns,
  auxiliaries,
  betweenSubjectAndVerb,
  coreVerbs,
  determiners,
  nounOrVerb,
  passiveStances,
  pluralVerbs,
  prepositions,
  quotedAs,
  sayingVerbs,
  stanceAdjectives,
  stanceVerbs,
  subordinators,
  tellingVerbs,
  timeWords,
} from './speech-verbs.ts';
import { colon, comma, dash, hardBorder, quoteMark, type SentenceView } from './spoken-text.ts';
import { wordSet } from './word-set.ts';

export interface SpeechCue {
  readonly who: Who;
  /** Tokens of the cue: subject and verb, or the phrase. */
  readonly first: number;
  readonly last: number;
  /**
   * `forward`: its words follow. `trailing`: they stand before it, and may go on after it. `whole`: the sentence is its
   * words.
   */
  readonly mode: 'forward' | 'trailing' | 'whole';
  /** `stance`: the sentence tells what somebody holds or does, not what they say. */
  readonly kind: 'speech' | 'stance' | 'view';
  /** The subject is that of the cue before, as in ", adding that". */
  readonly isSameSubject: boolean;
  /** Whether words of the cue's own follow it. */
  readonly hasContent: boolean;
}

/** The cues among the tokens `from` to `to` (exclusive) that are inside what is looked at, in order. */
export function findSpeechCues(
  view: SentenceView,
  isInside: (token: number) => boolean,
  from = 0,
  to = view.tokens.length,
): SpeechCue[] {
  const cues: SpeechCue[] = [];
  for (let at = from; at < to && cues.length < maxCues; at++) {
    // "Kremlin ‘satisfied’": a stance may stand in marks of its own.
    const isMarked = !isInside(at) && at > 0 && isInside(at - 1) && isStanceWord(view.words[at] ?? '');
    if (!isInside(at) && !isMarked) continue;
    const cue = readVerb(view, at, { cues, from, isInside }) ?? readPhrase(view, at, isInside);
    if (cue && isInside(cue.first)) cues.push(cue);
  }
  return cues;
}

/** No sentence that a person wrote has more. */
const maxCues = 40;

function readVerb(view: SentenceView, at: number, scope: Scope): SpeechCue | undefined {
  const word = view.words[at] ?? '';
  if (!cueVerbs.has(word) || view.mentionAt[at] || view.isPossessive[at - 1]) return undefined;
  const isSaying = sayingVerbs.has(word);
  const isStance = isStanceWord(word);
  const next = view.words[at + 1] ?? '';
  if ((word === 'holds' || word === 'states') && next !== 'that' && ((view.borders[at + 1] ?? 0) & quoteMark) === 0)
    return undefined;
  // "Questions on reports that": what a preposition governs is a noun, whatever follows it.
  if (pluralNouns.has(word) && prepositions.has(view.words[at - 1] ?? '')) return undefined;
  if (
    pluralNouns.has(word) &&
    (auxiliaries.has(next) || (prepositions.has(next) && next !== 'for') || subordinators.has(next)) &&
    next !== 'that'
  )
    return undefined;
  if (view.words[at - 1] === 'to' || (timeWords.has(word) && !isSaying)) return undefined;
  if (/^rul(?:e|es|ed|ing)$/.test(word) && view.words[at + 1] !== 'out') return undefined;
  const helper = helperBefore(view, at);
  const isIng = word.endsWith('ing') && !stanceAdjectives.has(word);
  const isPassive = !isIng && beForms.has(helper) && !stanceAdjectives.has(word);
  // "A truce declared by Putin" is passive without a helper.
  if ((isPassive && !quotedAs.has(word)) || (next === 'by' && /(?:ed|en)$/.test(word))) return readPassive(view, at);
  if (word === 'adding' && next !== 'that' && !quoteSoon(view, at)) return undefined;
  const isLoose = isSaying && (!nounOrVerb.has(word) || next === 'that');
  const options = { isLoose, isIng: isIng && !beForms.has(helper), ...scope };
  const who = isTelegraphic(view, at)
    ? speakerBefore(at)
    : (subjectBefore(view, at, options) ?? (isIng && isSaying ? subjectBehind(view, at) : undefined));
  if (who && who.kind !== 'self') {
    if (isStance && !isSaying && !isStrict(who)) return undefined;
    if (pluralVerbs.has(word) && helper === '' && who.speakers.length < 2 && !isPlural(view, who) && who.first !== at)
      return undefined;
    return verbCue(view, who, at, isSaying ? 'speech' : 'stance', scope.isInside);
  }
  if (who || !isSaying || isIng) return undefined;
  return readReversed(view, at);
}

/** "Says that nothing was promised": a flash that leaves out who spoke in the line before. */
function isTelegraphic(view: SentenceView, at: number): boolean {
  const isFirst = at === view.begin || (at === view.begin + 1 && view.words[view.begin] === 'also');
  return isFirst && /^(?:says|said|adds|added|told|tells|declined|declines|denies|denied)$/.test(view.words[at] ?? '');
}

/** "Stressing that the door is open, he argued …": whom the main clause is about. */
function subjectBehind(view: SentenceView, at: number): Who | undefined {
  if (at !== view.begin) return undefined;
  const behind = view.borders.findIndex((border, index) => index > at + 1 && (border & comma) !== 0);
  const who = behind < 0 ? undefined : readWhoAfter(view, behind);
  return who?.first === behind && (who.kind === 'known' || who.kind === 'pronoun' || who.kind === 'role')
    ? who
    : undefined;
}

function speakerBefore(at: number): Who {
  return {
    kind: 'pronoun',
    name: 'it',
    speakers: [],
    affiliations: [],
    roles: [],
    isOutlet: false,
    first: at,
    last: at,
  };
}

const pluralNouns = wordSet('claims notes reports comments remarks answers calls demands hopes views');

/** "was rejected by Kyiv". */
function readPassive(view: SentenceView, at: number): SpeechCue | undefined {
  const by = view.words[at + 1] === 'out' ? at + 2 : at + 1;
  if (!passiveStances.has(view.words[at] ?? '') || view.words[by] !== 'by') return undefined;
  const who = readWhoAfter(view, by + 1);
  return (
    who && { who, first: at, last: who.last, mode: 'trailing', kind: 'stance', isSameSubject: false, hasContent: false }
  );
}

function isPlural(view: SentenceView, { first, last }: Who): boolean {
  return view.words.slice(first, last + 1).some((word) => word.endsWith('s') && !determiners.has(word));
}

/** All that a cue can have for its verb, so that most words are looked up once. */
const cueVerbs = new Set([...sayingVerbs, ...stanceVerbs, ...stanceAdjectives]);

function isStanceWord(word: string): boolean {
  return stanceVerbs.has(word) || stanceAdjectives.has(word);
}

function isStrict(who: Who): boolean {
  return who.kind !== 'foreign' || who.roles.length > 0 || who.name !== '';
}

const beForms = wordSet('is are was were be been being');

/** The nearest auxiliary before a verb, adverbs between them left out. */
function helperBefore(view: SentenceView, at: number): string {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const word = view.words[back] ?? '';
    if (auxiliaries.has(word)) return word;
    if (!betweenSubjectAndVerb.has(word)) return '';
  }
  return '';
}

function verbCue(
  view: SentenceView,
  who: Who,
  verb: number,
  kind: 'speech' | 'stance',
  isInside: (token: number) => boolean,
): SpeechCue {
  const first = who.last < verb ? Math.min(who.first, verb) : verb;
  const hasContent = contentFollows(view, verb);
  const border = view.borders[first] ?? 0;
  const isAfterWords = first > 0 && (border & (comma | quoteMark | dash)) !== 0;
  const isAs = view.words[first - 1] === 'as' || view.words[first - 1] === 'like';
  const isAfterQuote = first > 0 && (border & quoteMark) !== 0 && !isInside(first - 1);
  const trails = ((isAfterWords && !hasContent) || isAfterQuote) && !refusals.has(view.words[verb] ?? '');
  const mode = kind === 'stance' || !(isAs || trails) ? 'forward' : isAs || who.isOutlet ? 'whole' : 'trailing';
  const isSameSubject = who.first === verb;
  const next = view.words[verb + 1];
  const isPlain =
    coreVerbs.has(view.words[verb] ?? '') || mode !== 'forward' || next === 'that' || quoteSoon(view, verb);
  return {
    who,
    first: isAs ? first - 1 : first,
    last: verb,
    mode,
    kind: isPlain ? kind : 'stance',
    isSameSubject,
    hasContent,
  };
}

/** What stands before a refusal is what was refused, and not said. */
const refusals = wordSet('declined declines refused refuses refrained avoided dodged sidestepped');

function quoteSoon(view: SentenceView, verb: number): boolean {
  return [1, 2, 3].some((step) => ((view.borders[verb + step] ?? 0) & (quoteMark | colon)) !== 0);
}

/** "…," said Peskov. */
function readReversed(view: SentenceView, verb: number): SpeechCue | undefined {
  const border = view.borders[verb] ?? 0;
  if ((border & (comma | quoteMark | dash)) === 0) return undefined;
  const who = readWhoAfter(view, verb + 1);
  if (!who || who.kind === 'self') return undefined;
  const next = who.last + 1;
  const isClosed =
    next >= view.tokens.length ||
    ((view.borders[next] ?? 0) & (hardBorder | comma)) !== 0 ||
    prepositions.has(view.words[next] ?? '') ||
    subordinators.has(view.words[next] ?? '') ||
    timeWords.has(view.words[next] ?? '') ||
    view.words[next] === 'who';
  if (!isClosed) return undefined;
  return {
    who,
    first: verb,
    last: who.last,
    mode: 'trailing',
    kind: 'speech',
    isSameSubject: false,
    hasContent: false,
  };
}

/**
 * Whether a clause stands between a verb of saying and the next border: "said on Monday" has none, "said it was pleased"
 * has.
 */
function contentFollows(view: SentenceView, verb: number): boolean {
  const count = view.tokens.length;
  const from = verb + 1;
  const isTelling = tellingVerbs.has(view.words[verb] ?? '');
  for (let at = from; at < count && at - from < maxAdjunctTokens; at++) {
    const border = view.borders[at] ?? 0;
    if ((border & quoteMark) !== 0) return true;
    if ((border & colon) !== 0) return true;
    if ((border & (comma | hardBorder)) !== 0) return false;
    const word = view.words[at] ?? '';
    if (word === 'that' || word === 'it' || word === 'he' || word === 'they' || word === 'there') return true;
    if (auxiliaries.has(word)) return true;
    if (at === from && !isAdjunctStart(view, at, isTelling)) return true;
  }
  return false;
}

const maxAdjunctTokens = 24;

function isAdjunctStart(view: SentenceView, at: number, isTelling: boolean): boolean {
  const word = view.words[at] ?? '';
  return (
    prepositions.has(word) ||
    timeWords.has(word) ||
    audienceNouns.has(word) ||
    word === 'when' ||
    word === 'so' ||
    (isTelling && (determiners.has(word) || isNameAt(view, at)))
  );
}
