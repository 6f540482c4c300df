/**
 * How a noun phrase is built around a speaker's name: what can be part of a name, where a preposition hangs something on its
 * head, where it begins. Source: head rules as in Collins (1999), cut down. Cost: linear in the phrase. Bad at: title case.
 */
import {
  auxiliaries,
  betweenSubjectAndVerb,
  bodyNouns,
  determiners,
  nounOrVerb,
  outletWords,
  prepositions,
  roleNouns,
  sayingVerbs,
  subordinators,
  timeWords,
  titleWords,
} from './speech-verbs.ts';
import { comma, hyphen, type SentenceView, type SpeakerMention } from './spoken-text.ts';
import { wordSet } from './word-set.ts';

/** A word that can be part of a name. */
export function isNameAt(view: SentenceView, at: number): boolean {
  if (view.mentionAt[at]) return true;
  const word = view.words[at] ?? '';
  return (
    (view.isCapital[at] ?? false) &&
    !determiners.has(word) &&
    !prepositions.has(word) &&
    !subordinators.has(word) &&
    !auxiliaries.has(word) &&
    !betweenSubjectAndVerb.has(word) &&
    !isTimeAt(view, at) &&
    !pronouns.has(word)
  );
}

const pronouns = wordSet('i we you he she they it who');

/** "Monday", "March", but not the first name in "Jan Lipavský". */
export function isTimeAt(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? '';
  if (!timeWords.has(word)) return false;
  return !(
    monthNames.has(word) &&
    view.isCapital[at + 1] &&
    !timeWords.has(view.words[at + 1] ?? '') &&
    !view.isTitleCase
  );
}

const monthNames = wordSet('jan mar may april june august');

/** After a name, what can belong to it still: "Ukrainian [foreign minister]", and no verb. */
export function continuesTitle(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? '';
  return (
    (view.isCapital[at] ?? false) ||
    roleNouns.has(word) ||
    bodyNouns.has(word) ||
    titleWords.has(word) ||
    outletWords.has(word) ||
    word === 'and' ||
    word === 'of' ||
    word === 'for' ||
    ((view.borders[at] ?? 0) & hyphen) !== 0
  );
}

/** A verb of saying that is hardly ever a noun: a phrase does not reach over it. */
export function isSurelyVerb(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? '';
  return sayingVerbs.has(word) && !nounOrVerb.has(word) && !view.isPossessive[at - 1];
}

/** The mentions of a phrase, in order. */
export function mentionsIn(view: SentenceView, first: number, last: number): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  for (let at = first; at <= last; at++) {
    const mention = view.mentionAt[at];
    if (mention && mention !== found.at(-1)) found.push(mention);
  }
  return found;
}

/** "Biden, European leaders and Ukraine": all of them. */
export function listUpTo(view: SentenceView, last: SpeakerMention): SpeakerMention[] {
  const list = [last];
  let at = last.first;
  while (at > 1 && list.length < maxListed) {
    const isJoined = view.words[at - 1] === 'and' && list.length === 1;
    const isListed = list.length > 1 && ((view.borders[at] ?? 0) & comma) !== 0;
    const before = isJoined ? view.mentionAt[at - 2] : isListed ? view.mentionAt[at - 1] : undefined;
    if (!before || view.isPossessive[before.last]) break;
    list.unshift(before);
    at = before.first;
  }
  return list;
}

const maxListed = 6;

/** Who speaks together with a stranger: "Trump" in "Trump and Secretary of State Marco Rubio". */
export function partnerOf(view: SentenceView, first: number, head: number): SpeakerMention | undefined {
  for (let at = head - 1; at > first; at--)
    if (view.words[at] === 'and' && !view.isPossessive[at - 1] && view.mentionAt[at - 1]) return view.mentionAt[at - 1];
  return undefined;
}

/** Where a preposition that links a noun to what follows stands: "[a spokesman] for [the Kremlin]". */
export function linkBefore(view: SentenceView, first: number, last: number): number | undefined {
  let link = linkOfMention(view, first, last);
  for (let at = last; at > first; at--) {
    const mention = view.mentionAt[at];
    if (mention && mention.first < at) {
      at = mention.first + 1;
      continue;
    }
    const word = view.words[at] ?? '';
    if (
      mention ||
      !(
        word === 'of' ||
        word === 'for' ||
        word === 'in' ||
        word === 'at' ||
        word === 'from' ||
        word === 'to' ||
        word === 'with'
      )
    )
      continue;
    const before = view.words[at - 1] ?? '';
    if (
      roleNouns.has(before) ||
      bodyNouns.has(before) ||
      view.mentionAt[at - 1] ||
      (word === 'of' && !prepositions.has(before))
    )
      link = at;
    else break;
  }
  // A name that stands last is the head, whatever its title is made of.
  if (link === undefined || (isNameAt(view, link - 1) && !roleNouns.has(view.words[link - 1] ?? ''))) return link;
  return isPersonName(view, link, last) ? undefined : link;
}

/** "the declaration of the summit in [Washington]": a mention behind a preposition of place is nobody's head. */
function linkOfMention(view: SentenceView, first: number, last: number): number | undefined {
  const mention = view.mentionAt[last];
  if (!mention) return undefined;
  let at = mention.first - 1;
  if (determiners.has(view.words[at] ?? '')) at--;
  const isNoun =
    at - 1 >= first && !timeWords.has(view.words[at - 1] ?? '') && !prepositions.has(view.words[at - 1] ?? '');
  return isNoun && placeLinks.has(view.words[at] ?? '') ? at : undefined;
}

const placeLinks = wordSet('in at from to with on by');

/** Two capitalised words after a small or possessive one: "minister of defence [Pål Jonson]". */
function isPersonName(view: SentenceView, link: number, last: number): boolean {
  if (view.isTitleCase || view.mentionAt[last] || !isNameAt(view, last) || !isNameAt(view, last - 1)) return false;
  return last - 2 > link && (!view.isCapital[last - 2] || isNameAt(view, last - 2));
}

/** The phrase without what belongs to an earlier part of the sentence: "On Monday in Minsk | Peskov". */
export function startOfPhrase(view: SentenceView, first: number, head: number): number {
  let start = view.mentionAt[head]?.first ?? head;
  while (start > first) {
    const word = view.words[start - 1] ?? '';
    if (prepositions.has(word) || isTimeAt(view, start - 1)) {
      if (word !== 'of' && word !== 'for') break;
    }
    if (!view.mentionAt[start - 1] && !view.isCapital[start - 1] && sayingVerbs.has(word)) break;
    start = view.mentionAt[start - 1]?.first ?? start - 1;
    if (determiners.has(word)) break;
  }
  return Math.max(first, start);
}
