/**
 * Cues that only a line as a whole shows, mostly in headlines: a label before a colon ("Rutte: …"), a source after a dash ("… — Kremlin").
 *
 * Source: our own. Cost: bounded at both ends of the line. Bad at: datelines that are also somebody's name ("Moscow: …").
 */

import { isNameAt } from './phrase-structure.ts';
import { readWhoAfter, readWhoBefore, type Who } from './speaker-phrase.ts';
import type { SpeechCue } from './speech-cues.ts';
import { determiners, labelWords, outletWords, roleNouns, titleWords } from './speech-verbs.ts';
import { bar, colon, comma, dash, hardBorder, type SentenceView, stop } from './spoken-text.ts';

/** The label and the source of a line, as far as it has any. */
export function findLabelCues(view: SentenceView): SpeechCue[] {
  const leading = readLeadingLabel(view);
  const trailing = readTrailingSource(view);
  return [leading, trailing].flatMap((cue) => (cue ? [cue] : []));
}

const maxLabelTokens = 8;

/** "Rutte: path is irreversible". */
function readLeadingLabel(view: SentenceView): SpeechCue | undefined {
  for (let at = 1; at <= maxLabelTokens && at < view.tokens.length; at++) {
    const border = view.borders[at] ?? 0;
    if ((border & colon) === 0) {
      if ((border & (hardBorder | comma)) !== 0) return undefined;
      continue;
    }
    if (labelWords.has(view.words[0] ?? '') && !view.mentionAt[0]) return undefined;
    const who = readWhoBefore(view, at - 1, false) ?? readTopicLabel(view, at);
    if (!who || who.first > 0 || isDateline(view, who) || (who.kind !== 'known' && who.kind !== 'foreign'))
      return undefined;
    return { who, first: 0, last: at - 1, mode: 'forward', kind: 'speech', isSameSubject: false, hasContent: true };
  }
  return undefined;
}

/** "Peskov on membership:". */
function readTopicLabel(view: SentenceView, end: number): Who | undefined {
  const who = readWhoAfter(view, 0);
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
