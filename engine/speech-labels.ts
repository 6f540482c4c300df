/**
 * Cues that only a line as a whole shows, mostly in headlines: a label before a colon ("Rutte: …"), a source after a dash ("… — Kremlin").
 *
 * Source: our own. Cost: bounded at both ends of the line. Bad at: datelines that are also somebody's name ("Moscow: …").
 */

import { isNameAt } from './phrase-structure.ts';
import { readWhoAfter, readWhoBefore, type Who } from './speaker-phrase.ts';
import type { SpeechCue } from './speech-cues.ts';
import { determiners, labelWords, outletWords, prepositions, roleNouns, titleWords } from './speech-verbs.ts';
import { bar, colon, comma, dash, hardBorder, type SentenceView, stop } from './spoken-text.ts';
import { wordSet } from './word-set.ts';

/** The label and the source of a line, as far as it has any. */
export function findLabelCues(view: SentenceView): SpeechCue[] {
  const leading = readLeadingLabel(view);
  const trailing = readTrailingSource(view);
  return [leading, trailing].flatMap((cue) => (cue ? [cue] : []));
}

const maxLabelTokens = 8;

/** "Rutte: path is irreversible", "12.04 From the ministry: …", "Rutte, asked about it: …". */
function readLeadingLabel(view: SentenceView): SpeechCue | undefined {
  const start = view.begin;
  for (let at = start + 1; at <= start + maxLabelTokens && at < view.tokens.length; at++) {
    const border = view.borders[at] ?? 0;
    if ((border & colon) === 0) {
      const isInsert = insertStarts.has(view.words[at] ?? '') || prepositions.has(view.words[at] ?? '');
      if (isInsert && (border & comma) !== 0) return readSplitLabel(view, start, at);
      if ((border & (hardBorder | comma)) !== 0) return undefined;
      continue;
    }
    const from = sourceStart(view, start);
    if (from === start && labelWords.has(view.words[start] ?? '') && !view.mentionAt[start]) return undefined;
    const who =
      from === start
        ? (readWhoBefore(view, at - 1, false) ?? readTopicLabel(view, start, at))
        : readWhoAfter(view, from);
    if (!who || who.first > from || isDateline(view, who) || isTurn(view, who)) return undefined;
    if (who.kind !== 'known' && who.kind !== 'foreign' && who.kind !== 'role') return undefined;
    return labelCue(who, start, at - 1);
  }
  return undefined;
}

function labelCue(who: Who, first: number, last: number): SpeechCue {
  return { who, first, last, mode: 'forward', kind: 'speech', isSameSubject: false, hasContent: true };
}

/** "Rutte, asked about the date: no comment", "the minister, next to him: …". */
function readSplitLabel(view: SentenceView, start: number, insert: number): SpeechCue | undefined {
  const who = readWhoBefore(view, insert - 1, false);
  if (!who || who.first > start || !(who.kind === 'known' || who.roles.length > 0)) return undefined;
  for (let at = insert + 1; at <= insert + maxAskedTokens && at < view.tokens.length; at++) {
    const border = view.borders[at] ?? 0;
    if ((border & colon) !== 0) return labelCue(who, start, at - 1);
    if ((border & (hardBorder | comma)) !== 0) return undefined;
  }
  return undefined;
}

const maxAskedTokens = 16;
const insertStarts = wordSet('asked pressed quizzed speaking writing responding replying next standing back');

/** Where the source is named: "From [Moscow]: …", "Also from [the spokesman]: …"; where the line begins in others. */
function sourceStart(view: SentenceView, start: number): number {
  const from = view.words.slice(start, start + maxWordsToFrom).indexOf('from');
  const isLead = from >= 0 && view.words.slice(start, start + from).every((word) => sourceLeads.has(word));
  return isLead ? start + from + 1 : start;
}

const maxWordsToFrom = 4;
const sourceLeads = wordSet('and also more again now this just in line word');

/** "HOST: …": whose turn it is in a transcript. What is said is told by a voice of the page. */
function isTurn({ mentionAt, words }: SentenceView, { kind, first, last }: Who): boolean {
  const label = words.slice(first, last + 1);
  return kind === 'foreign' && !mentionAt[last] && label.every((word) => turnWords.has(word));
}

const turnWords =
  wordSet(`host anchor presenter correspondent reporter interviewer moderator newsreader announcer question
  answer q a guest caller historian analyst expert professor studio narrator audience co-host`);

/** "Peskov on membership:". */
function readTopicLabel(view: SentenceView, start: number, end: number): Who | undefined {
  const who = readWhoAfter(view, start);
  const next = view.words[(who?.last ?? end) + 1];
  return who && who.last < end && (next === 'on' || next === 'about') ? who : undefined;
}

/** "Washington DC: is where the report comes from. */
function isDateline(view: SentenceView, { kind, roles, affiliations, last, name }: Who): boolean {
  return kind === 'foreign' && roles.length === 0 && affiliations.length > 0 && view.words[last] === name;
}

/** Only names, titles and what links them from token `first` on: "US official", and not "forget NATO". */
function isBareName(view: SentenceView, first: number): boolean {
  return view.words
    .slice(first)
    .every(
      (word, step) =>
        isNameAt(view, first + step) ||
        roleNouns.has(word) ||
        titleWords.has(word) ||
        determiners.has(word) ||
        outletWords.has(word) ||
        word === 'of' ||
        word === 'for',
    );
}

/** "… is off the table — Kremlin", "… received: Ukrainian official". */
function readTrailingSource(view: SentenceView): SpeechCue | undefined {
  const count = view.tokens.length;
  for (let at = count - 1; at > 2 && at >= count - maxLabelTokens; at--) {
    const border = view.borders[at] ?? 0;
    if ((border & (hardBorder | comma)) === 0) continue;
    if ((border & (dash | colon | bar)) === 0 || (border & stop) !== 0) return undefined;
    const who = readWhoAfter(view, at);
    if (
      !who ||
      who.last !== count - 1 ||
      !isBareName(view, at) ||
      (who.kind !== 'known' && !(who.kind === 'foreign' && (who.isOutlet || who.roles.length > 0)))
    )
      return undefined;
    return { who, first: at, last: count - 1, mode: 'whole', kind: 'speech', isSameSubject: false, hasContent: false };
  }
  return undefined;
}
