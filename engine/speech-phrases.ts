/**
 * Phrases that name a speaker without a verb of saying of theirs: "according to X", "in X's view", "X's claim that", "as X put it".
 *
 * Source: the patterns of Krestel et al. (2008). Cost: bounded around a word. Bad at: views with more than a few words inside.
 */

import { readWhoAfter, readWhoBefore, type Who, whoOfMention } from './speaker-phrase.ts';
import type { SpeechCue } from './speech-cues.ts';
import { prepositions, quotedAs, viewNouns, viewPhraseNouns } from './speech-verbs.ts';
import { colon, comma, hardBorder, quoteMark, type SentenceView } from './spoken-text.ts';

/** The cue that begins, or has its noun, at token `at`. */
export function readPhrase(
  view: SentenceView,
  at: number,
  isInside: (token: number) => boolean,
): SpeechCue | undefined {
  const word = view.words[at] ?? '';
  const next = view.words[at + 1] ?? '';
  if ((word === 'according' && next === 'to') || (word === 'citing' && at > 0) || (word === 'quoting' && at > 0)) {
    const who = readWhoAfter(view, at + (word === 'according' ? 2 : 1));
    return who && isInside(who.last)
      ? { who, first: at, last: who.last, mode: 'whole', kind: 'speech', isSameSubject: false, hasContent: false }
      : undefined;
  }
  if (word === 'per') return readPer(view, at);
  if (word === 'so' || word === 'thus') return readSo(view, at);
  if (word === 'how') return readHow(view, at);
  if ((word === 'for' || word === 'to') && at === view.begin) return readLeadingView(view, at);
  if (word === 'as') return readAs(view, at);
  if (word === 'in') return readInView(view, at);
  if (!viewNouns.has(word)) return undefined;
  if (next === 'that' && !view.mentionAt[at]) return readViewThat(view, at);
  if (next === 'by') return readViewBy(view, at);
  return isOwner(view, at - 1) ? readViewIs(view, at) : undefined;
}

/** ", per the minister": it ends the clause. */
function readPer(view: SentenceView, at: number): SpeechCue | undefined {
  return readCredit(view, at, 'whole');
}

/** "“…”, so Peskov", as translations from German have it. */
function readSo(view: SentenceView, at: number): SpeechCue | undefined {
  return ((view.borders[at] ?? 0) & (comma | quoteMark)) === 0 ? undefined : readCredit(view, at, 'trailing');
}

/** A word with behind it, at the end of a clause, whom the clause is from. */
function readCredit(view: SentenceView, at: number, mode: SpeechCue['mode']): SpeechCue | undefined {
  const who = readWhoAfter(view, at + 1);
  return who?.kind === 'known' && isEnd(view, who.last + 1)
    ? { who, first: at, last: who.last, mode, kind: 'speech', isSameSubject: false, hasContent: false }
    : undefined;
}

/** "“…” is how he put it". */
function readHow(view: SentenceView, at: number): SpeechCue | undefined {
  const who = readWhoAfter(view, at + 1);
  const verb = view.words[(who?.last ?? 0) + 1] ?? '';
  const isTold = who && /^(?:put|puts|phrased|described|summed|expressed)$/.test(verb);
  return isTold && /^(?:is|was)$/.test(view.words[at - 1] ?? '')
    ? {
        who,
        first: at - 1,
        last: who.last + 1,
        mode: 'trailing',
        kind: 'speech',
        isSameSubject: false,
        hasContent: false,
      }
    : undefined;
}

/** "For Moscow, …", "To the Kremlin, …": how somebody sees it. */
function readLeadingView(view: SentenceView, at: number): SpeechCue | undefined {
  const who = readWhoAfter(view, at + 1);
  if (!who || (who.kind !== 'known' && who.kind !== 'role') || who.first > at + 2) return undefined;
  if (((view.borders[who.last + 1] ?? 0) & comma) === 0 || view.isPossessive[who.last]) return undefined;
  return { who, first: at, last: who.last, mode: 'forward', kind: 'stance', isSameSubject: false, hasContent: true };
}

/** Whether a clause ends before a token. */
function isEnd(view: SentenceView, at: number): boolean {
  return at >= view.tokens.length || ((view.borders[at] ?? 0) & (comma | hardBorder)) !== 0;
}

/** "As Peskov put it", and "quoted Peskov as saying". */
function readAs(view: SentenceView, at: number): SpeechCue | undefined {
  const shape = { first: at, kind: 'speech', isSameSubject: false, hasContent: true } as const;
  const next = view.words[at + 1];
  if (next === 'saying' || next === 'telling') {
    const mention = view.mentionAt[at - 1];
    const who = mention ? whoOfMention(view, mention) : readWhoBefore(view, at - 1, false);
    return who && quotedAs.has(view.words[who.first - 1] ?? '')
      ? { ...shape, who, last: at + 1, mode: 'forward' }
      : undefined;
  }
  const who = readWhoAfter(view, at + 1);
  const verb = view.words[(who?.last ?? 0) + 1];
  return who && (verb === 'put' || verb === 'puts') ? { ...shape, who, last: who.last + 1, mode: 'whole' } : undefined;
}

/** "in Peskov's view, "in the words of Peskov". */
function readInView(view: SentenceView, at: number): SpeechCue | undefined {
  const shape = { first: at, mode: 'whole', kind: 'speech', isSameSubject: false, hasContent: false } as const;
  if (view.words[at + 1] === 'the' && viewPhraseNouns.has(view.words[at + 2] ?? '') && view.words[at + 3] === 'of') {
    const who = readWhoAfter(view, at + 4);
    return who && { ...shape, who, last: who.last };
  }
  for (let noun = at + 2; noun <= at + maxInViewTokens && noun < view.tokens.length; noun++) {
    if (!viewPhraseNouns.has(view.words[noun] ?? '') || !isOwner(view, noun - 1)) continue;
    const who = ownerOf(view, noun - 1);
    return who && who.first === at + 1 && !view.words.slice(at + 1, noun).some((word) => prepositions.has(word))
      ? { ...shape, who, last: noun }
      : undefined;
  }
  return undefined;
}

/** "Trump's view, shared by many, is that", "Moscow's message to Kyiv: ". */
function readViewIs(view: SentenceView, noun: number): SpeechCue | undefined {
  for (let at = noun + 1; at <= noun + maxViewIsTokens && at < view.tokens.length; at++) {
    const word = view.words[at] ?? '';
    const next = view.words[at + 1];
    const isColon = ((view.borders[at] ?? 0) & colon) !== 0;
    if (!isColon && !((word === 'is' || word === 'was' || word === 'remains') && next === 'that')) continue;
    const who = ownerOf(view, noun - 1);
    return (
      who && {
        who,
        first: who.first,
        last: isColon ? at - 1 : at,
        mode: 'forward',
        kind: 'speech',
        isSameSubject: false,
        hasContent: true,
      }
    );
  }
  return undefined;
}

const maxViewIsTokens = 10;

/** "earlier claims by Trump that". */
function readViewBy(view: SentenceView, noun: number): SpeechCue | undefined {
  const who = readWhoAfter(view, noun + 2);
  if (!who || view.words[who.last + 1] !== 'that') return undefined;
  return {
    who,
    first: noun,
    last: who.last + 1,
    mode: 'forward',
    kind: 'view',
    isSameSubject: false,
    hasContent: true,
  };
}

const maxInViewTokens = 7;

/** "Trump's view that". */
function readViewThat(view: SentenceView, noun: number): SpeechCue | undefined {
  for (let owner = noun - 1; owner >= 0 && owner >= noun - 3; owner--) {
    if (!isOwner(view, owner)) continue;
    const who = ownerOf(view, owner);
    return (
      who && {
        who,
        first: who.first,
        last: noun + 1,
        mode: 'forward',
        kind: 'view',
        isSameSubject: false,
        hasContent: true,
      }
    );
  }
  return undefined;
}

function isOwner(view: SentenceView, at: number): boolean {
  const word = view.words[at] ?? '';
  return (view.isPossessive[at] ?? false) || word === 'his' || word === 'her';
}

function ownerOf(view: SentenceView, at: number): Who | undefined {
  const word = view.words[at] ?? '';
  if (word === 'his' || word === 'her')
    return {
      kind: 'pronoun',
      speakers: [],
      affiliations: [],
      name: word === 'his' ? 'he' : 'she',
      roles: [],
      isOutlet: false,
      first: at,
      last: at,
    };
  const mention = view.mentionAt[at];
  return mention ? whoOfMention(view, mention) : readWhoBefore(view, at, true);
}
