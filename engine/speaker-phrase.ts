/**
 * Who a noun phrase names, when it stands before or after a verb of saying: "Trump's envoy Keith Kellogg" names Kellogg and
 * stands by Trump; "the foreign minister, Andriy Sybiha," names somebody whom the lexicon does not know.
 *
 * Method: the word next to the verb is the head, or, behind "of", "for" and the like, the noun before it; what stands
 * before the head tells on whose side it is. Source: head rules as in Collins (1999), cut down. Cost: linear in the phrase,
 * which is bounded. Bad at: names in title-case headlines, and titles longer than the bound.
 */

import {
  continuesTitle,
  isNameAt,
  isSurelyVerb,
  isTimeAt,
  linkBefore,
  listUpTo,
  mentionsIn,
  partnerOf,
  startOfPhrase,
} from './phrase-structure.ts';
import {
  audienceNouns,
  auxiliaries,
  bodyNouns,
  determiners,
  outletWords,
  prepositions,
  roleNouns,
  subordinators,
} from './speech-verbs.ts';
import { comma, hardBorder, hyphen, type SentenceView, type SpeakerMention } from './spoken-text.ts';
import { wordSet } from './word-set.ts';

/** Whom a phrase names, before it is known whom the sentences before spoke of. */
export interface Who {
  readonly kind: 'known' | 'foreign' | 'pronoun' | 'role' | 'self';
  /** Concepts of the lexicon that speak; empty unless `known`. */
  readonly speakers: readonly string[];
  /** Concepts named beside the speaker: "Trump" in "Trump's envoy". */
  readonly affiliations: readonly string[];
  /** Last name, lower case, of somebody the lexicon does not know; the pronoun or the role otherwise. */
  readonly name: string;
  /** What the phrase calls its head: "spokesman", "minister". */
  readonly roles: readonly string[];
  readonly isOutlet: boolean;
  /** "His spokesman": a title that belongs to somebody who was named before. */
  readonly isSomebodys?: true;
  /** Tokens of the phrase. */
  readonly first: number;
  readonly last: number;
}

/** No title is read further than this many words. */
const maxPhraseTokens = 18;

/** Whom the phrase that ends at token `last` names; undefined where no phrase ends there that can speak. */
export function readWhoBefore(view: SentenceView, last: number, isLoose: boolean): Who | undefined {
  let first = last + 1;
  while (first > 0 && last - first < maxPhraseTokens && canGoOn(view, first - 1, last)) {
    const mention = view.mentionAt[first - 1];
    first = mention ? Math.min(first - 1, mention.first) : first - 1;
    if (((view.borders[first] ?? 0) & (hardBorder | comma)) !== 0) break;
  }
  return first > last ? undefined : classify(view, first, last, isLoose);
}

function canGoOn(view: SentenceView, at: number, last: number): boolean {
  if (view.mentionAt[at]) return true;
  const word = view.words[at] ?? '';
  if (word === 'and') return isNameAt(view, at - 1) && isNameAt(view, at + 1);
  if (subordinators.has(word) || auxiliaries.has(word)) return at === last && word === 'who';
  return !(isSurelyVerb(view, at) && at < last) && !(at === last && (prepositions.has(word) || word === 'not'));
}

/** Whom a mention names by itself, whatever stands before it. */
export function whoOfMention(view: SentenceView, { concept, first, last }: SpeakerMention): Who {
  const name = view.words.slice(first, last + 1).join(' ');
  const roles = rolesIn(view, first, last);
  return {
    kind: 'known',
    speakers: [concept],
    affiliations: [],
    name,
    roles,
    isOutlet: isOutletPhrase(view, first, last),
    first,
    last,
  };
}

/** Whom the phrase that begins at token `first` names, as after "said" and "according to". */
export function readWhoAfter(view: SentenceView, first: number): Who | undefined {
  if (standsAlone(view, first)) return classify(view, first, first, true);
  let last = first - 1;
  for (let at = first; at < view.tokens.length && at - first < maxPhraseTokens; at++) {
    if (at > first && ((view.borders[at] ?? 0) & (hardBorder | comma)) !== 0) break;
    const word = view.words[at] ?? '';
    const mention = view.mentionAt[at];
    if (mention) {
      at = mention.last;
      last = at;
      continue;
    }
    if (word === 'and' && isNameAt(view, at + 1) && last >= first) continue;
    const isLink = word === 'of' || word === 'for';
    if (
      subordinators.has(word) ||
      auxiliaries.has(word) ||
      (prepositions.has(word) && !isLink) ||
      isSurelyVerb(view, at)
    )
      break;
    if (isTimeAt(view, at) && last >= first) break;
    if (
      last >= first &&
      last === at - 1 &&
      isNameAt(view, last) &&
      !view.isPossessive[last] &&
      !continuesTitle(view, at)
    )
      break;
    if (!isLink) last = at;
  }
  return last < first ? undefined : classify(view, first, last, true);
}

/** "He grumbled": nothing that follows a pronoun belongs to its phrase. */
function standsAlone(view: SentenceView, at: number): boolean {
  if (view.mentionAt[at]) return false;
  const word = view.words[at] ?? '';
  return /^(?:he|she|they|it|i|we)$/.test(word) || pronounOfObject[word] !== undefined;
}

/** "According to him" names whom "he" would. */
const pronounOfObject: Readonly<Record<string, string>> = { him: 'he', them: 'they' };

function classify(view: SentenceView, first: number, last: number, isLoose: boolean): Who | undefined {
  const word = view.words[last] ?? '';
  const at = { first: last, last };
  const nobody = { speakers: [], affiliations: [], roles: [], isOutlet: false };
  const mention = view.mentionAt[last];
  if (!mention) {
    if (word === 'i' || word === 'we') return { ...nobody, ...at, kind: 'self', name: word };
    const pronoun = pronounOfObject[word] ?? word;
    if (pronoun === 'he' || pronoun === 'she' || pronoun === 'they' || pronoun === 'it')
      return { ...nobody, ...at, kind: 'pronoun', name: pronoun };
    if (word === 'who' || word === 'you' || word === 'which' || word === 'there') return undefined;
  }
  const link = linkBefore(view, first, last);
  const head = link === undefined ? last : link - 1;
  const headMention = view.mentionAt[head];
  const phraseFirst = startOfPhrase(view, first, head);
  const named = mentionsIn(view, phraseFirst, last);
  const roles = rolesIn(view, phraseFirst, last);
  const span = { first: phraseFirst, last };
  const isOutlet = isOutletPhrase(view, phraseFirst, head);
  // "NATO chief Jens Stoltenberg": the title may be somebody else's by now, and is nobody's side.
  const sides = named.filter(
    ({ first, last }) =>
      !view.words.slice(first, last + 1).some((each) => roleNouns.has(each)) || view.isPossessive[last],
  );
  const others = (own: readonly string[]) =>
    [...new Set(sides.map(({ concept }) => concept))].filter((id) => !own.includes(id));
  const known = (own: readonly SpeakerMention[]): Who => {
    const speakers = [...new Set(own.map(({ concept }) => concept))];
    const name = view.words.slice(own[0]?.first, (own[0]?.last ?? 0) + 1).join(' ');
    return { ...span, kind: 'known', speakers, affiliations: others(speakers), name, roles, isOutlet };
  };
  // "RBC-Ukraine" is a name of its own.
  const isPartOfName =
    headMention && ((view.borders[headMention.first] ?? 0) & hyphen) !== 0 && view.isCapital[headMention.first - 1];
  if (isPartOfName)
    return { ...span, kind: 'foreign', speakers: [], affiliations: [], name: word, roles, isOutlet: true };
  if (headMention && link === undefined) {
    if (view.isPossessive[last] && !isLoose) return undefined;
    const isBareTitle =
      view.words[phraseFirst] === 'the' &&
      view.words.slice(phraseFirst + 1, last + 1).every((each) => roleNouns.has(each));
    if (isBareTitle) return { ...known([headMention]), kind: 'role', name: word };
    return known(listUpTo(view, headMention));
  }
  const isName = isNameAt(view, head) && (!view.isTitleCase || !roleNouns.has(view.words[head] ?? ''));
  const headWord = view.words[head] ?? '';
  if (nobodies.has(headWord)) return undefined;
  if (isName && !roleNouns.has(headWord) && !bodyNouns.has(headWord)) {
    if (!isLoose && view.isTitleCase && named.length === 0) return undefined;
    const partner = partnerOf(view, first, head);
    if (partner) return known([partner]);
    return { ...span, kind: 'foreign', speakers: [], affiliations: others([]), name: headWord, roles, isOutlet };
  }
  if (bodyNouns.has(headWord) && named.length > 0) return known(named.slice(-1));
  if (isOutlet) return { ...span, kind: 'foreign', speakers: [], affiliations: [], name: headWord, roles, isOutlet };
  if (roleNouns.has(headWord) || bodyNouns.has(headWord)) {
    const possessor = view.words.slice(phraseFirst, head).find((each) => pronounOfPossessive[each] !== undefined);
    if (possessor && bodyNouns.has(headWord) && !roleNouns.has(headWord))
      return { ...span, ...nobody, kind: 'pronoun', name: pronounOfPossessive[possessor] ?? '', roles: [] };
    const isDefinite = view.words[phraseFirst] === 'the' && named.length === 0 && link === undefined;
    return {
      ...span,
      kind: isDefinite ? 'role' : 'foreign',
      speakers: [],
      affiliations: others([]),
      name: headWord,
      roles,
      isOutlet,
      ...(possessor && { isSomebodys: true }),
    };
  }
  if (!isLoose || audienceNouns.has(headWord) || determiners.has(headWord)) return undefined;
  return { ...span, kind: 'foreign', speakers: [], affiliations: others([]), name: headWord, roles, isOutlet };
}

/** Whom a possessive stands for, as a pronoun would. */
const pronounOfPossessive: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

const nobodies = wordSet('nobody none anyone anybody everyone everybody nothing');

/** "The press secretary of the president" is no president. */
function rolesIn(view: SentenceView, first: number, last: number): string[] {
  const words = view.words.slice(first, last + 1);
  const link = words.findIndex((word, at) => (word === 'of' || word === 'for') && roleNouns.has(words[at - 1] ?? ''));
  return (link < 0 ? words : words.slice(0, link)).filter((word) => roleNouns.has(word));
}

/** "the Financial Times", "state agency TASS", "a correspondent of the paper", but not "told the paper". */
function isOutletPhrase(view: SentenceView, first: number, head: number): boolean {
  const headMention = view.mentionAt[head];
  const words = view.words.slice(headMention?.first ?? head, head + 1);
  if (words.some((word) => outletWords.has(word))) return true;
  return !headMention && view.words.slice(first, head).some((word) => outletWords.has(word) && !bodyNouns.has(word));
}
