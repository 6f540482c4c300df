/**
 * A sentence as those read it who look for its speaker: words, the punctuation between them, and where the lexicon's
 * speakers are named. Cost: linear in the text. Bad at: nothing of its own; it only looks.
 */
import { isCapitalAt } from './characters.ts';
import type { Token } from './tokens.ts';

/** A concept that can speak, named by the tokens `first` to `last`. */
export interface SpeakerMention {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
}

/** A sentence with all that attribution needs; mentions may overlap and come in any order. */
export interface SpokenText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly SpeakerMention[];
}

/** Punctuation before a token, as bits of `SentenceView.borders`. */
export const comma = 1;
export const colon = 2;
export const semicolon = 4;
export const stop = 8;
export const dash = 16;
const bracket = 32;
export const bar = 64;
/** A quotation begins, ends or changes here. */
export const quoteMark = 128;
/** Joins two words into one. */
export const hyphen = 256;
/** What ends a clause without doubt. */
export const hardBorder: number = colon | semicolon | stop | dash | bracket | bar | quoteMark;

export interface SentenceView {
  readonly tokens: readonly Token[];
  /** `tokens[i].word` without a final "'s", "'ve" and the like. */
  readonly words: readonly string[];
  /** `borders[i]` is what stands before token i; the last one is what stands at the end. */
  readonly borders: Uint16Array;
  /** The longest mention that covers a token. */
  readonly mentionAt: readonly (SpeakerMention | undefined)[];
  readonly isCapital: readonly boolean[];
  readonly isPossessive: readonly boolean[];
  /** The first token behind a dateline or the time of day that a live blog puts before a line: "12.04 Peskov …". */
  readonly begin: number;
  /** Most words begin with a capital, as in an American headline: capitals then tell no name. */
  readonly isTitleCase: boolean;
}

/** `quotationAt[i]` tells quotations apart; tokens of the same one have the same number. */
export function viewSentence({ text, tokens, mentions }: SpokenText, quotationAt: readonly number[]): SentenceView {
  const borders = new Uint16Array(tokens.length + 1);
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    // Most words have nothing but a space between them.
    if (tokens[at]?.before !== ' ') borders[at] = bordersIn(text, from, tokens[at]?.start ?? text.length);
    if (at > 0 && at < tokens.length && quotationAt[at] !== quotationAt[at - 1])
      borders[at] = (borders[at] ?? 0) | quoteMark;
    from = tokens[at]?.end ?? text.length;
  }
  const lead = leadOf(text);
  const behind = tokens.findIndex(({ start }) => start >= lead);
  const begin = Math.max(0, behind);
  const mentionAt: (SpeakerMention | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const mention of [...mentions].sort((a, b) => a.last - a.first - (b.last - b.first)))
    if (mention.first >= begin) for (let at = mention.first; at <= mention.last; at++) mentionAt[at] = mention;
  const isCapital = tokens.map(({ start }) => isCapitalAt(text, start));
  let [unnamed, capitals] = [0, 0];
  for (let at = 0; at < tokens.length; at++) {
    if (mentionAt[at]) continue;
    unnamed++;
    if (isCapital[at]) capitals++;
  }
  return {
    tokens,
    words: tokens.map(({ word }) => (word.includes("'") ? word.replace(/'(?:s|re|ve|ll|d|m)$/, '') : word)),
    borders,
    begin,
    mentionAt,
    isCapital,
    isPossessive: tokens.map(
      ({ word, end }) =>
        word.endsWith('s') && (word.endsWith("'s") || (isApostrophe(text[end]) && text[end + 1] === ' ')),
    ),
    isTitleCase: unnamed > 3 && capitals > unnamed * titleCaseShare,
  };
}

/** Where the text begins behind a time of day, or behind capitals and a dash or a colon: "KYIV, April 21 (Reuters) - …". */
function leadOf(text: string): number {
  // Nearly all sentences begin with a word in small letters, but for its first.
  if (smallWord.test(text)) return 0;
  const start = text.slice(0, maxLeadChars);
  const [lead = ''] = timeOfDay.exec(start) ?? dateline.exec(start) ?? datelineWithColon.exec(start) ?? [];
  return /\p{Ll}/u.test(text.slice(lead.length, lead.length + maxLeadChars)) ? lead.length : 0;
}

const maxLeadChars = 80;
const smallWord = /^.?[a-z]/;
const timeOfDay = /^\d{1,2}[.:]\d\d(?: ?(?:[ap]m|GMT|BST|UTC|CES?T|E[DS]?T|IST))?:?\s+(?:[-–—]\s+)?/;
const dateline =
  /^\p{Lu}[\p{Lu}\d ./'’]{2,40}(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: \([^()]{1,20}\))?\s*(?:\s-{1,2}|–|—)\s*/u;

/** "MOSCOW: The Kremlin …": of a city only, since a speaker stands so before his own words. */
const datelineWithColon =
  /^(?:MOSCOW|KYIV|KIEV|WASHINGTON|NEW YORK|BRUSSELS|LONDON|PARIS|BERLIN|ROME|VIENNA|WARSAW|VILNIUS|TALLINN|RIGA|HELSINKI|GENEVA|ANKARA|ISTANBUL|DUBAI|RIYADH|DOHA|BEIJING|TOKYO|SINGAPORE|SYDNEY|CANBERRA|NEW DELHI|MUMBAI|ISLAMABAD|KARACHI|DHAKA|COLOMBO)(?:\/[\p{Lu} ]{3,20})?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?: (?=\p{Lu}\p{Ll})(?!We |Our )/u;

/** Prepositions and articles stay small in most such headlines. */
const titleCaseShare = 0.6;

function isApostrophe(character: string | undefined): boolean {
  return character === "'" || character === '’';
}

function bordersIn(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) found |= borderOf(text, at);
  return found;
}

function borderOf(text: string, at: number): number {
  switch (text[at]) {
    case ',':
    case '،':
      return comma;
    case ':':
      return colon;
    case ';':
      return semicolon;
    case '.':
    case '!':
    case '?':
    case '…':
      return stop;
    case '–':
    case '—':
    case '―':
      return dash;
    case '‐':
    case '‑':
      return hyphen;
    case '-':
      return text[at - 1] === ' ' || text[at - 1] === '-' ? dash : hyphen;
    case '(':
    case ')':
    case '[':
    case ']':
      return bracket;
    case '|':
    case '/':
    case '•':
    case '·':
      return bar;
    default:
      return 0;
  }
}
