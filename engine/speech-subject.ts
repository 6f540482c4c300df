/**
 * The subject of a verb of saying: right before it, before an apposition or a relative clause ("Peskov, who …, said"), or the
 * subject of the verb before ("…, adding that", "and said").
 *
 * Source: sieves over surface patterns as in Muzny et al. (2017). Cost: bounded around a verb. Bad at: two appositions in a
 * row.
 */

import { isSurelyVerb } from './phrase-structure.ts';
import { readWhoAfter, readWhoBefore, type Who, whoOfMention } from './speaker-phrase.ts';
import type { SpeechCue } from './speech-cues.ts';
import { betweenSubjectAndVerb, prepositions, roleNouns, subordinators, timeWords } from './speech-verbs.ts';
import { comma, hardBorder, hyphen, quoteMark, type SentenceView } from './spoken-text.ts';
import { wordSet } from './word-set.ts';

/** The words that are looked at: those of one quotation, or those outside all. */
export interface Scope {
  /** The cues found before. */
  readonly cues: readonly SpeechCue[];
  /** The first token. */
  readonly from: number;
  readonly isInside: (token: number) => boolean;
}

export interface SubjectOptions extends Scope {
  /** The verb is so clearly one of saying that any noun can be its subject. */
  readonly isLoose: boolean;
  /** A participle: "adding that". */
  readonly isIng: boolean;
}

const conjunctions = wordSet('and but or nor then yet');

/** Who does what the verb at token `verb` says; undefined where that cannot be told. */
export function subjectBefore(view: SentenceView, verb: number, options: SubjectOptions): Who | undefined {
  const { isLoose, isIng, cues, isInside } = options;
  const same = () => {
    const who = cues.findLast(({ kind }) => kind !== 'view')?.who ?? headSubject(view, verb, options);
    return who && { ...who, first: verb, last: verb };
  };
  if (isIng) return isSetOff(view, verb) || isJoined(view, verb) ? same() : withSubject(view, verb, isInside);
  const last = skipBetween(view, verb - 1);
  if (last < 0 || !isInside(last)) return undefined;
  const marks = isInside(verb) ? 0 : quoteMark;
  const border = bordersBetween(view, last + 1, verb) & ~marks;
  if ((border & hardBorder) !== 0) return undefined;
  const after = (view.borders[last + 1] ?? 0) & comma;
  const isParted = after !== 0 && (bordersBetween(view, last + 2, verb) & comma) !== 0;
  if ((border & comma) !== 0 && !isParted)
    return acrossComma(view, last, isLoose) ?? (isSharedVerb(view, verb) ? same() : undefined);
  if ((border & hyphen) !== 0) return undefined;
  const word = view.words[last] ?? '';
  if (word === 'who') return antecedent(view, last - 1);
  if (conjunctions.has(word)) return same();
  const who = readWhoBefore(view, last, isLoose);
  // "Officials have in the past refused": what stands between an auxiliary and its verb is no subject.
  const link = who && who.first - 1;
  if (link !== undefined && prepositions.has(view.words[link] ?? '') && perfect.has(view.words[link - 1] ?? ''))
    return readWhoBefore(view, skipBetween(view, link - 1), isLoose);
  return who;
}

const perfect = wordSet('have has had');

/** "with Peskov calling it a step". */
function withSubject(view: SentenceView, verb: number, isInside: (token: number) => boolean): Who | undefined {
  const mention = view.mentionAt[verb - 1];
  const who = mention ? whoOfMention(view, mention) : readWhoBefore(view, verb - 1, false);
  return who && isInside(who.first) && view.words[who.first - 1] === 'with' ? who : undefined;
}

/** Whom "who" stands for, across an apposition: "Keith Kellogg, adviser to the US President, who said". */
function antecedent(view: SentenceView, beforeWho: number): Who | undefined {
  // "It was Peskov, on Monday, who …".
  const last = skipBetween(view, beforeWho);
  if (last < 0) return undefined;
  const name = view.mentionAt[last];
  const isPerson = name && view.isCapital[last] && !roleNouns.has(view.words[last] ?? '');
  if (isPerson && !view.isPossessive[last]) return { ...whoOfMention(view, name), last };
  const nearest = readWhoBefore(view, last, true);
  const isTitle =
    nearest && nearest.first > 0 && (nearest.roles.includes(nearest.name) || nearest.affiliations.length > 0);
  if (!isTitle) return nearest;
  const opening = appositionStart(view, nearest.first);
  if (opening === undefined) return nearest;
  if (opening < nearest.first) {
    const name = view.mentionAt[opening - 1];
    return name && view.isCapital[opening - 1] ? { ...whoOfMention(view, name), last } : nearest;
  }
  const mention = view.mentionAt[nearest.first - 1];
  const named = mention ? whoOfMention(view, mention) : readWhoBefore(view, nearest.first - 1, false);
  return named?.kind === 'known' || named?.kind === 'foreign' ? { ...named, last } : nearest;
}

/** Where the apposition begins in which a title stands: "Kellogg, [the general serving as the president's envoy], who". */
function appositionStart(view: SentenceView, title: number): number | undefined {
  for (let at = title; at > 0 && title - at <= maxWordsToTitle; at--) {
    const border = view.borders[at] ?? 0;
    if ((border & hardBorder) !== 0) return undefined;
    if ((border & comma) !== 0) return at;
  }
  return undefined;
}

const maxWordsToTitle = 6;

/** The subject of the sentence's first clause, as far as one stands before token `before`. */
function headSubject(view: SentenceView, before: number, { from, isInside }: Scope): Who | undefined {
  let at = from;
  if (at === 0) at = view.begin;
  while (at < before && !isInside(at)) at++;
  const start = view.words[at] ?? '';
  if (prepositions.has(start) || subordinators.has(start) || timeWords.has(start)) {
    at++;
    while (at < before && ((view.borders[at] ?? 0) & comma) === 0) at++;
  }
  if (at >= before || !isInside(at)) return undefined;
  const who = readWhoAfter(view, at);
  if (!who || who.last >= before || who.first > at + 1) return undefined;
  return who.kind === 'foreign' && who.roles.length === 0 && !view.isCapital[who.last] ? undefined : who;
}

function isSetOff(view: SentenceView, verb: number): boolean {
  return ((view.borders[verb] ?? 0) & (comma | hardBorder)) !== 0;
}

function isJoined(view: SentenceView, verb: number): boolean {
  const word = view.words[verb - 1] ?? '';
  return word === 'while' || conjunctions.has(word);
}

/** ", said" after a list of verbs: "met Rutte, thanked him, said". */
function isSharedVerb(view: SentenceView, verb: number): boolean {
  const word = view.words[verb - 1] ?? '';
  return conjunctions.has(word);
}

const maxBetweenTokens = 8;

/** The last token of the subject: over adverbs, auxiliaries and "on Monday" before the verb. */
function skipBetween(view: SentenceView, from: number): number {
  let at = from;
  while (at >= 0 && from - at < maxBetweenTokens && !view.mentionAt[at]) {
    const word = view.words[at] ?? '';
    if (
      !betweenSubjectAndVerb.has(word) &&
      !isAdverb(view, at) &&
      !timeWords.has(word) &&
      !/^\d+$/.test(word) &&
      !(word === 'has' || word === 'had')
    )
      break;
    at--;
  }
  return at;
}

/** "Wearily said", "has likewise said", but not "the assembly said". */
function isAdverb({ words, isCapital }: SentenceView, at: number): boolean {
  const word = words[at] ?? '';
  return /...ly$/.test(word) && !isCapital[at] && !nounsInLy.has(word);
}

const nounsInLy = wordSet('family ally assembly reply supply daily weekly monthly anomaly monopoly bully rally folly');

function bordersBetween(view: SentenceView, from: number, to: number): number {
  let found = 0;
  for (let at = from; at <= to; at++) found |= view.borders[at] ?? 0;
  return found;
}

const maxInsertTokens = 40;

/**
 * "Peskov, the Kremlin's spokesman, said", "Peskov, who was in Minsk, said": the subject ends at the comma that opens the
 * insert.
 */
function acrossComma(view: SentenceView, insertEnd: number, isLoose: boolean): Who | undefined {
  for (let at = insertEnd; at > 0 && insertEnd - at < maxInsertTokens; at--) {
    const border = view.borders[at] ?? 0;
    if ((border & hardBorder) !== 0) return undefined;
    if ((border & comma) === 0) continue;
    const who = readWhoBefore(view, at - 1, isLoose);
    if (!who || !(who.kind === 'known' || who.kind === 'foreign' || who.kind === 'role')) continue;
    const isClauseStart =
      who.first === 0 || ((view.borders[who.first] ?? 0) & (hardBorder | comma)) !== 0 || startsClause(view, who.first);
    if (isClauseStart) return withApposition(view, who, at, insertEnd);
  }
  return undefined;
}

function startsClause(view: SentenceView, first: number): boolean {
  const word = view.words[first - 1] ?? '';
  return subordinators.has(word) || timeWords.has(word) || /^\d+$/.test(word);
}

/** The title in an apposition says whom somebody works for: "Andriy Sybiha, Ukraine's foreign minister, said". */
function withApposition(view: SentenceView, who: Who, from: number, last: number): Who {
  if (subordinators.has(view.words[from] ?? '') || view.words[from] === 'who') return { ...who, last };
  // "The president, Kellogg recounted, tells everyone".
  if (isSurelyVerb(view, last)) return { ...who, last };
  const title = readWhoBefore(view, last, true);
  if (!title || title.first < from) return { ...who, last };
  const isTitleFirst =
    !view.isCapital[who.last] && (who.kind === 'foreign' || roleNouns.has(view.words[who.last] ?? ''));
  const isNamedAfter = isTitleFirst && (title.kind === 'known' || view.isCapital[title.last]);
  if (who.kind === 'role' || isNamedAfter) return { ...title, first: who.first, roles: [...who.roles, ...title.roles] };
  const affiliations = new Set([
    ...who.affiliations,
    ...title.affiliations,
    ...(title.roles.length > 0 ? [] : title.speakers),
  ]);
  for (const own of who.speakers) affiliations.delete(own);
  return { ...who, affiliations: [...affiliations], roles: [...who.roles, ...title.roles], last };
}
