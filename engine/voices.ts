/**
 * Voices: who speaks, within whose words. Lays the cues of a sentence over its tokens, and tells whose statement a set of
 * tokens is. Cost: linear in tokens and cues. Bad at: where exactly a reported clause ends; it runs to the next cue.
 */
import type { QuotationPart } from './quotations.ts';
import type { SpeechCue } from './speech-cues.ts';
import { comma, type SentenceView, semicolon } from './spoken-text.ts';
import { wordSet } from './word-set.ts';

export interface Voice {
  /**
   * `known`: concepts of the lexicon; `foreign`: somebody the lexicon does not know; `unknown`: somebody, but nobody can tell
   * who; `narrator`: the page itself.
   */
  readonly kind: 'known' | 'foreign' | 'unknown' | 'narrator';
  /** The concepts that speak. */
  readonly speakers: readonly string[];
  /** Concepts on whose side the speaker stands: `ukraine` for Ukraine's foreign minister. */
  readonly affiliations: readonly string[];
  /** What the page calls a foreign speaker, lower case; empty otherwise. */
  readonly name: string;
  /** An outlet that passes on what it was told. */
  readonly isOutlet: boolean;
  /** Said; else only held or done ("X welcomes"). */
  readonly isSpeech: boolean;
  /** In whose words this voice is reported: Trump's, in "Trump said Putin had said". */
  readonly within: Voice | undefined;
}

export const narrator: Voice = {
  kind: 'narrator',
  speakers: [],
  affiliations: [],
  name: '',
  isOutlet: false,
  isSpeech: false,
  within: undefined,
};

export type Resolve = (cue: SpeechCue) => Voice;

/** The innermost voice of each token, from the cues outside quotations. */
export function layVoices(view: SentenceView, cues: readonly SpeechCue[], resolve: Resolve): Voice[] {
  const count = view.tokens.length;
  const resolved = cues.map((cue) => ({ ...cue, voice: { ...resolve(cue), isSpeech: cue.kind !== 'stance' } }));
  let around: Voice = narrator;
  for (const { mode, voice } of resolved) if (mode === 'whole') around = inside(voice, around);
  const outer: Voice[] = new Array(count).fill(around);
  let from = 0;
  for (const { mode, voice, last } of resolved) {
    if (mode !== 'trailing') continue;
    if (!voice.isSpeech && isSaid(outer[last] ?? around)) continue;
    outer.fill(inside(voice, around), from, voice.isSpeech ? count : last + 1);
    from = last + 1;
  }
  const voices = [...outer];
  let current: Voice | undefined;
  for (const cue of resolved) {
    if (cue.mode === 'whole') continue;
    if (cue.mode === 'trailing') {
      // What a forward cue before it had taken goes on with the trailing one.
      for (let at = cue.first; at < count; at++) voices[at] = outer[at] ?? narrator;
      current = outer[cue.first];
      continue;
    }
    if (current && cue.isSameSubject && isSameVoice(current, cue.voice)) continue;
    const isAfterStance = !current?.isSpeech && ((view.borders[cue.first] ?? 0) & comma) !== 0;
    const isApart = !current || isAfterStance || startsOwnClause(view, cue.first);
    const base = (isApart && cue.first >= from ? around : outer[cue.first]) ?? narrator;
    if (cue.kind === 'stance' && (isSaid(base) || (!isApart && current && isSaid(current)))) continue;
    const parent = isApart ? base : (current ?? base);
    const voice = isSameVoice(parent, cue.voice)
      ? { ...parent, isSpeech: parent.isSpeech || cue.voice.isSpeech }
      : inside(cue.voice, parent);
    voices.fill(voice, cue.first);
    current = voice;
  }
  return voices;
}

/** Somebody's own words: what is held or done inside them is their report of it. */
function isSaid({ kind, isOutlet, isSpeech }: Voice): boolean {
  return kind !== 'narrator' && !isOutlet && isSpeech;
}

/** Two voices of the same people are one. */
export function isSameVoice(a: Voice, b: Voice): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.name !== b.name || a.speakers.length !== b.speakers.length) return false;
  return a.speakers.every((speaker, at) => speaker === b.speakers[at]);
}

/** An outlet passes on what others say, so it is the outer of two wherever it stands. */
function inside(voice: Voice, outer: Voice): Voice {
  if (outer.kind === 'narrator' || isSameVoice(outer, voice)) return voice;
  if (voice.isOutlet && !outer.isOutlet) return { ...outer, within: outer.within ?? voice };
  return { ...voice, within: outer };
}

const joining = wordSet('while whereas and but although though yet meanwhile');

const complementisers = wordSet('that which whom whose whether how why if because as');

/** ", while Trump said": beside what was said before, not inside it. */
function startsOwnClause(view: SentenceView, first: number): boolean {
  for (let at = first; at > 0 && at >= first - maxLeadTokens; at--) {
    const border = view.borders[at] ?? 0;
    if ((border & semicolon) !== 0) return true;
    if (complementisers.has(view.words[at - 1] ?? '')) return false;
    if (joining.has(view.words[at - 1] ?? '')) return true;
    if ((border & comma) !== 0) return false;
  }
  return false;
}

/** "while on Sunday US envoy Kellogg said": so far before a cue the joining word may stand. */
const maxLeadTokens = 4;

/** Gives the cues inside a quotation their place; what they leave stays with whoever speaks the quotation. */
export function paintQuotation(
  view: SentenceView,
  voices: Voice[],
  part: QuotationPart,
  cues: readonly SpeechCue[],
  resolve: Resolve,
): void {
  for (const [index, cue] of cues.entries()) {
    if (cue.kind === 'stance') continue;
    const outer = voices[part.first] ?? narrator;
    const voice = { ...resolve(cue), isSpeech: true, within: outer.kind === 'narrator' ? undefined : outer };
    const from = cue.mode === 'forward' ? cue.first : part.first;
    const to = Math.min(part.last + 1, cues[index + 1]?.first ?? view.tokens.length);
    for (let at = from; at < to; at++) voices[at] = voice;
  }
}

/**
 * The voice that holds all the tokens: their own where they share one, else the one within whose words they all stand; where
 * there is no such voice, each of theirs.
 */
export function voicesOf(voices: readonly Voice[], tokens: readonly number[]): readonly Voice[] {
  const chains = [...new Set(tokens.map((at) => voices[at] ?? narrator))].map(chainOf);
  const shared = chains[0]?.find((voice) => chains.every((chain) => chain.some((other) => isSameVoice(other, voice))));
  if (shared) return [shared];
  const owns = chains.flatMap(([own]) => (own ? [own] : []));
  return owns.filter((voice, at) => owns.findIndex((other) => isSameVoice(other, voice)) === at);
}

/** A voice and those within whose words it stands, innermost first. */
export function chainOf(voice: Voice): readonly Voice[] {
  const chain: Voice[] = [];
  for (let each: Voice | undefined = voice; each; each = each.within) chain.push(each);
  return chain;
}
