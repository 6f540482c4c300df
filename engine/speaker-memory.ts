/**
 * Who spoke last, so that "he", "the spokesman" and "the minister" find their speaker.
 *
 * Method: the last speaker whom the word fits; a title fits whoever was called by it, or nobody's title is known. Source: the
 * recency rule of Muzny et al. (2017). Cost: constant a cue; it remembers the last few. Bad at: a "he" who is not the last speaker.
 */
import type { Who } from './speaker-phrase.ts';
import { readWhoAfter } from './speaker-phrase.ts';
import { determiners, prepositions, subordinators, timeWords } from './speech-verbs.ts';
import { comma, type SentenceView } from './spoken-text.ts';
import { narrator, type Voice } from './voices.ts';

export interface SpeakerMemory {
  /** The voice of whom a phrase names, and remembers it. */
  resolve(who: Who, sentence: number): Voice;
  /** Notes whom the sentence is about, for a "he" in the next. */
  endSentence(view: SentenceView, sentence: number): void;
}

interface Remembered {
  readonly voice: Voice;
  readonly roles: Set<string>;
  sentence: number;
}

const maxRemembered = 12;
/** A "he" reaches this far back. */
const maxPronounSentences = 6;

export function createSpeakerMemory(): SpeakerMemory {
  let remembered: Remembered[] = [];
  let subject: { voice: Voice; sentence: number } | undefined;

  function remember(who: Who, sentence: number): Voice {
    const voice: Voice = {
      ...narrator,
      kind: who.kind === 'known' ? 'known' : 'foreign',
      speakers: who.speakers,
      affiliations: who.affiliations,
      name: who.kind === 'known' ? '' : who.name,
      isOutlet: who.isOutlet,
    };
    const known = remembered.find(({ voice: other }) => isSamePerson(other, voice));
    const roles = known?.roles ?? new Set<string>();
    for (const role of who.roles) roles.add(role);
    const entry = {
      voice: known ? { ...voice, affiliations: union(known.voice.affiliations, voice.affiliations) } : voice,
      roles,
      sentence,
    };
    remembered = [entry, ...remembered.filter((other) => other !== known)].slice(0, maxRemembered);
    return entry.voice;
  }

  function again(entry: Remembered, sentence: number): Voice {
    entry.sentence = sentence;
    remembered = [entry, ...remembered.filter((other) => other !== entry)];
    return entry.voice;
  }

  return {
    resolve(who, sentence) {
      if (who.kind === 'known' || who.kind === 'foreign') return remember(who, sentence);
      const recent = remembered.filter(
        (entry) => sentence - entry.sentence <= maxPronounSentences && !entry.voice.isOutlet,
      );
      const fitting =
        who.kind === 'role'
          ? (recent.find(({ roles }) => roles.has(who.name)) ?? recent.find(({ roles }) => roles.size === 0))
          : recent.find(({ voice }) => who.name === 'it' || who.name === 'they' || isPerson(voice));
      const isOlder = subject && (!fitting || fitting.sentence < subject.sentence) && sentence - subject.sentence <= 1;
      if (who.kind === 'pronoun' && subject && isOlder) return subject.voice;
      if (fitting) return again(fitting, sentence);
      return {
        ...narrator,
        kind: who.kind === 'role' ? 'foreign' : 'unknown',
        name: who.kind === 'role' ? who.name : '',
        affiliations: who.affiliations,
      };
    },
    endSentence(view, sentence) {
      const who = subjectOf(view);
      if (who)
        subject = {
          sentence,
          voice: {
            ...narrator,
            kind: who.kind === 'known' ? 'known' : 'foreign',
            speakers: who.speakers,
            affiliations: who.affiliations,
            name: who.kind === 'known' ? '' : who.name,
          },
        };
    },
  };
}

/** A voice with a name, and none of an unnamed group. */
function isPerson({ kind, name }: Voice): boolean {
  return kind === 'known' || name !== '';
}

function isSamePerson(a: Voice, b: Voice): boolean {
  return a.kind === b.kind && a.name === b.name && a.speakers.join() === b.speakers.join();
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

/** Whom the sentence begins with. */
function subjectOf(view: SentenceView): Who | undefined {
  let at = 0;
  const start = view.words[0] ?? '';
  if (prepositions.has(start) || subordinators.has(start) || timeWords.has(start))
    for (at = 1; at < view.tokens.length && ((view.borders[at] ?? 0) & comma) === 0; at++);
  if (determiners.has(view.words[at] ?? '') && !view.mentionAt[at + 1]) return undefined;
  const who = at < view.tokens.length ? readWhoAfter(view, at) : undefined;
  return who?.kind === 'known' && who.first <= at + 1 ? who : undefined;
}
