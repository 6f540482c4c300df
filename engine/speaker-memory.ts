/**
 * Who spoke last, so that "he", "the spokesman" and "the minister" find their speaker.
 *
 * Method: the last speaker whom the word fits, or whom the sentence before was about, whichever is nearer. A title fits whoever
 * was called by it, else somebody who was called by none; a "he" is nobody who was a "she", and no place that somebody was
 * "in". Source: the recency rule of Muzny et al. (2017). Cost: constant a cue; it remembers the last few speakers. Bad at:
 * a "he" who is neither the last speaker nor the last subject.
 */
import { readWhoAfter, type Who } from './speaker-phrase.ts';
import { auxiliaries, determiners, prepositions, roleNouns, subordinators, timeWords } from './speech-verbs.ts';
import { comma, type SentenceView } from './spoken-text.ts';
import { isSameVoice, narrator, type Voice } from './voices.ts';
import { wordSet } from './word-set.ts';

export interface SpeakerMemory {
  /**
   * The voice of whom a phrase names. It is remembered as the last speaker if it `speaks`; a pronoun that stands `inClause`
   * behind the sentence's subject is that subject: "Peskov welcomed what he called …".
   */
  resolve(who: Who, sentence: number, speaks: boolean, inClause?: boolean): Voice;
  /** Whom the sentence begins with, if that can speak; remembered for a "he" in the next sentence. */
  readSubject(view: SentenceView, sentence: number, isInside: (token: number) => boolean): SentenceSubject | undefined;
  /** Makes a voice the last speaker again, after others within its words. */
  touch(voice: Voice, sentence: number): void;
}

/** Whom a sentence begins with. */
export interface SentenceSubject {
  readonly voice: Voice;
  /** The token where it is named. */
  readonly first: number;
  /** Named by a pronoun or a bare title. */
  readonly isReferring: boolean;
}

interface Subject {
  readonly voice: Voice;
  readonly sentence: number;
}

interface Remembered {
  readonly voice: Voice;
  readonly roles: ReadonlySet<string>;
  /** The pronoun it went by, if any did. */
  readonly pronoun: string;
  readonly sentence: number;
}

const maxRemembered = 12;
/** A "he" or a "the minister" reaches so many sentences back. */
export const maxReachSentences = 6;

/** A person who was named, whether or not as speaking. */
export interface Titled {
  readonly concept: string;
  readonly sentence: number;
}

/**
 * `isSomebody` tells which concepts "he" may stand for on the page. `findTitled` tells who of those named before a token of a
 * sentence goes by a title.
 */
export function createSpeakerMemory(
  isSomebody: (concept: string) => boolean,
  findTitled: (title: string, sentence: number, token: number) => Titled | undefined,
): SpeakerMemory {
  let remembered: readonly Remembered[] = [];
  let subject: Subject | undefined;
  let subjectBefore: Subject | undefined;

  function find(voice: Voice): Remembered | undefined {
    return remembered.find((other) => isSameVoice(other.voice, voice));
  }

  function remember(entry: Remembered): Voice {
    remembered = [entry, ...remembered.filter(({ voice }) => !isSameVoice(voice, entry.voice))].slice(0, maxRemembered);
    return entry.voice;
  }

  function isPerson({ kind, name, speakers, isOutlet }: Voice): boolean {
    if (kind === 'known') return speakers.length === 1 && !isOutlet && speakers.every(isSomebody);
    const isGroup = name.endsWith('s') && roleNouns.has(name);
    return !isOutlet && name !== '' && !isGroup;
  }

  function findReferent(who: Who, sentence: number, inClause: boolean): Remembered | undefined {
    const near = remembered.filter((entry) => sentence - entry.sentence <= maxReachSentences && !entry.voice.isOutlet);
    const isThing = who.name === 'it' || who.name === 'they';
    if (isThing) return subject?.sentence === sentence ? referentOf(subject) : near[0];
    if (inClause && who.kind === 'pronoun' && subject?.sentence === sentence && isPerson(subject.voice))
      return referentOf(subject);
    if (who.kind === 'role') {
      const called = near.find(({ roles }) => roles.has(who.name));
      const titled = findTitled(who.name, sentence, who.first);
      if (titled && (!called || called.sentence < titled.sentence)) return rememberedAs(titled);
      if (called || who.name.endsWith('s')) return called;
    }
    const fits = ({ voice, pronoun, roles }: Remembered) =>
      isPerson(voice) && (who.kind === 'role' ? roles.size === 0 : pronoun === '' || pronoun === who.name);
    const speaker = near.find(fits);
    const about = subject && subject.sentence < sentence ? subject : subjectBefore;
    const isNearer = about && (!speaker || speaker.sentence < about.sentence) && sentence - about.sentence <= 1;
    const topic = about && isNearer ? referentOf(about) : undefined;
    return topic && fits(topic) ? topic : speaker;
  }

  function rememberedAs({ concept, sentence }: Titled): Remembered {
    const voice: Voice = { ...narrator, kind: 'known', speakers: [concept] };
    return find(voice) ?? { voice, roles: new Set(), pronoun: '', sentence };
  }

  function referentOf(about: Subject): Remembered {
    return find(about.voice) ?? { ...about, roles: new Set(), pronoun: '' };
  }

  function resolve(who: Who, sentence: number, speaks: boolean, inClause = false): Voice {
    if (who.kind === 'known' || who.kind === 'foreign') {
      const titled = who.isSomebodys && findTitled(who.name, sentence, who.first);
      const voice = titled ? rememberedAs(titled).voice : voiceOf(who);
      if (!speaks || who.name === '') return voice;
      const before = find(voice);
      const affiliations = [...new Set([...(before?.voice.affiliations ?? []), ...voice.affiliations])];
      const roles = new Set([...(before?.roles ?? []), ...who.roles]);
      const pronoun = before?.pronoun || pronounOf(who.roles);
      return remember({ voice: { ...voice, affiliations }, roles, pronoun, sentence });
    }
    const referent = findReferent(who, sentence, inClause);
    if (!referent && who.speakers.length > 0) return { ...voiceOf(who), kind: 'known', name: '' };
    if (!referent) {
      const isRole = who.kind === 'role';
      return {
        ...narrator,
        kind: isRole ? 'foreign' : 'unknown',
        name: isRole ? who.name : '',
        affiliations: who.affiliations,
      };
    }
    if (!speaks) return referent.voice;
    const pronoun = who.name === 'he' || who.name === 'she' ? who.name : referent.pronoun;
    return remember({ ...referent, pronoun, sentence });
  }

  return {
    resolve,
    touch(voice, sentence) {
      const before = find(voice);
      if (before) remember({ ...before, sentence });
    },
    readSubject(view, sentence, isInside) {
      const read = subjectOf(view);
      const who = read && isInside(read.first) ? read : undefined;
      const voice = who && resolve(who, sentence, false);
      if (!voice || voice.kind === 'unknown') return undefined;
      subjectBefore = subject;
      subject = { voice, sentence };
      return { voice, first: who.first, isReferring: who.kind === 'role' || /^(?:he|she|they)$/.test(who.name) };
    },
  };
}

function voiceOf(who: Who): Voice {
  const isKnown = who.kind === 'known';
  return {
    ...narrator,
    kind: isKnown ? 'known' : 'foreign',
    speakers: who.speakers,
    affiliations: who.affiliations,
    name: isKnown ? '' : who.name,
    isOutlet: who.isOutlet,
  };
}

function pronounOf(roles: readonly string[]): string {
  if (roles.includes('spokeswoman') || roles.includes('chairwoman') || roles.includes('woman')) return 'she';
  return roles.includes('spokesman') || roles.includes('chairman') || roles.includes('man') ? 'he' : '';
}

/** The first noun phrase of the sentence's first main clause, if it can act: a name, a pronoun or a title. */
function subjectOf(view: SentenceView): Who | undefined {
  const begin = view.begin;
  let at = begin;
  const count = view.tokens.length;
  const start = view.words[begin] ?? '';
  if (!view.mentionAt[begin] && leadsSubject(start)) {
    at = begin + 1;
    while (at < count && at - begin < maxLeadTokens && ((view.borders[at] ?? 0) & comma) === 0) at++;
  }
  // "Nor will they", "Neither has he".
  if (/^(?:nor|neither)$/.test(start) && auxiliaries.has(view.words[begin + 1] ?? '')) at = begin + 2;
  if (at >= count) return undefined;
  const who = readWhoAfter(view, at);
  if (!who || who.first > at + 1 || view.isPossessive[who.last] || isAdjective(view, who)) return undefined;
  if (who.first > at && !determiners.has(view.words[at] ?? '')) return undefined;
  return who.kind === 'foreign' && who.roles.length === 0 && !isFullName(view, who) ? undefined : who;
}

/** "In Minsk, Peskov …", "Asked about it, Peskov …". */
function leadsSubject(word: string): boolean {
  return prepositions.has(word) || subordinators.has(word) || timeWords.has(word) || participles.has(word);
}

const participles = wordSet('asked pressed quizzed questioned challenged prodded speaking writing responding replying');

/** "Ukrainian forces": the adjective is not whom the sentence is about. */
function isAdjective(view: SentenceView, { kind, last }: Who): boolean {
  const next = last + 1;
  if (kind !== 'known' || !demonym.test(view.words[last] ?? '') || next >= view.tokens.length) return false;
  return (view.borders[next] ?? 0) === 0 && !auxiliaries.has(view.words[next] ?? '');
}

const demonym = /(?:ian|ean|can|ish|ese|er)$/;

/** So many words of "After the talks in Minsk, …" may stand before the subject. */
const maxLeadTokens = 30;

function isFullName(view: SentenceView, { last }: Who): boolean {
  return last > 0 && (view.isCapital[last] ?? false) && (view.isCapital[last - 1] ?? false) && !view.isTitleCase;
}
