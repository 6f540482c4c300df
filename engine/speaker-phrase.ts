/**
 * Who a noun phrase names, when it stands before or after a verb of saying: "Trump's envoy Keith Kellogg" names Kellogg and
 * stands by Trump; "the foreign minister, Andriy Sybiha," names somebody whom the lexicon does not know.
 *
 * Method: the word next to the verb is the head, or, behind "of", "for" and the like, the noun before it; what stands before the
 * head tells on whose side it is. Source: head rules as in Collins (1999), cut down. Cost: linear in the phrase, which is bounded.
 * Bad at: names in title-case headlines, and titles longer than the bound.
 */
import {
  audienceNouns,
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
import { comma, hardBorder, hyphen, type SentenceView, type SpeakerMention } from './spoken-text.ts';

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

/** "Monday", "March", but not the first name in "Jan Lipavský". */
function isTimeAt(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? '';
  if (!timeWords.has(word)) return false;
  return !(
    monthNames.has(word) &&
    view.isCapital[at + 1] &&
    !timeWords.has(view.words[at + 1] ?? '') &&
    !view.isTitleCase
  );
}

const monthNames = new Set('jan mar may april june august'.split(' '));

/** After a name, what can belong to it still: "Ukrainian [foreign minister]", and no verb. */
function continuesTitle(view: SentenceView, at: number): boolean {
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

function isSurelyVerb(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? '';
  return sayingVerbs.has(word) && !nounOrVerb.has(word) && !view.isPossessive[at - 1];
}

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

const pronouns = new Set('i we you he she they it who'.split(' '));

function classify(view: SentenceView, first: number, last: number, isLoose: boolean): Who | undefined {
  const word = view.words[last] ?? '';
  const at = { first: last, last };
  const nobody = { speakers: [], affiliations: [], roles: [], isOutlet: false };
  const mention = view.mentionAt[last];
  if (!mention) {
    if (word === 'i' || word === 'we') return { ...nobody, ...at, kind: 'self', name: word };
    if (word === 'he' || word === 'she' || word === 'they' || word === 'it')
      return { ...nobody, ...at, kind: 'pronoun', name: word };
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
    const possessor = view.words
      .slice(phraseFirst, head)
      .find((each) => each === 'his' || each === 'her' || each === 'their');
    if (possessor && bodyNouns.has(headWord) && !roleNouns.has(headWord))
      return { ...span, ...nobody, kind: 'pronoun', name: possessor === 'her' ? 'she' : 'he', roles: [] };
    const isDefinite = view.words[phraseFirst] === 'the' && named.length === 0 && link === undefined;
    return {
      ...span,
      kind: isDefinite ? 'role' : 'foreign',
      speakers: [],
      affiliations: others([]),
      name: headWord,
      roles,
      isOutlet,
    };
  }
  if (!isLoose || audienceNouns.has(headWord) || determiners.has(headWord)) return undefined;
  return { ...span, kind: 'foreign', speakers: [], affiliations: others([]), name: headWord, roles, isOutlet };
}

const nobodies = new Set('nobody none anyone anybody everyone everybody nothing'.split(' '));

/** Who speaks together with a stranger: "Trump" in "Trump and Secretary of State Marco Rubio". */
function partnerOf(view: SentenceView, first: number, head: number): SpeakerMention | undefined {
  for (let at = head - 1; at > first; at--)
    if (view.words[at] === 'and' && !view.isPossessive[at - 1] && view.mentionAt[at - 1]) return view.mentionAt[at - 1];
  return undefined;
}

/** "Biden, European leaders and Ukraine": all of them. */
function listUpTo(view: SentenceView, last: SpeakerMention): SpeakerMention[] {
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

const placeLinks = new Set('in at from to with on by'.split(' '));

/** Where a preposition that links a noun to what follows stands: "[a spokesman] for [the Kremlin]". */
function linkBefore(view: SentenceView, first: number, last: number): number | undefined {
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

/** Two capitalised words after a small or possessive one: "minister of defence [Pål Jonson]". */
function isPersonName(view: SentenceView, link: number, last: number): boolean {
  if (view.isTitleCase || view.mentionAt[last] || !isNameAt(view, last) || !isNameAt(view, last - 1)) return false;
  return last - 2 > link && (!view.isCapital[last - 2] || isNameAt(view, last - 2));
}

/** The phrase without what belongs to an earlier part of the sentence: "On Monday in Minsk | Peskov". */
function startOfPhrase(view: SentenceView, first: number, head: number): number {
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

function mentionsIn(view: SentenceView, first: number, last: number): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  for (let at = first; at <= last; at++) {
    const mention = view.mentionAt[at];
    if (mention && mention !== found.at(-1)) found.push(mention);
  }
  return found;
}

function rolesIn(view: SentenceView, first: number, last: number): string[] {
  return view.words.slice(first, last + 1).filter((word) => roleNouns.has(word));
}

/** "the Financial Times", "state agency TASS", "a correspondent of the paper", but not "told the paper". */
function isOutletPhrase(view: SentenceView, first: number, head: number): boolean {
  const headMention = view.mentionAt[head];
  const words = view.words.slice(headMention?.first ?? head, head + 1);
  if (words.some((word) => outletWords.has(word))) return true;
  return !headMention && view.words.slice(first, head).some((word) => outletWords.has(word) && !bodyNouns.has(word));
}
