/**
 * Does a sentence state a claim, or its contrary? Puts together what the claim's cues ask for, where they are met, with
 * which sign and by whose mouth.
 *
 * Cost: the square of the occurrences that meet one claim's groups. Bad at: who does what to whom among the words found.
 */
import type { Occurrence } from './concepts.ts';
import type { CompiledCues, CueGroup } from './cues.ts';
import type { Doubt, Refusal, Relation } from './match.ts';
import { isOnlyInPassing, type PassingStretch } from './mention.ts';
import { chainOf, type Voice, voicesOf } from './voices.ts';

/** What is known about a sentence on its page. */
export interface Setting {
  /** In reading order. */
  readonly occurrences: readonly Occurrence[];
  /** Concepts of the sentences that this one leans on. */
  readonly nearby: ReadonlySet<string>;
  /** Concepts of the page's headline. */
  readonly headline: ReadonlySet<string>;
  /** The innermost voice of each word. */
  readonly voices: readonly Voice[];
  /** Where the sentence only mentions what it says. */
  readonly passing: readonly PassingStretch[];
  /** A caption, a byline, a line of a list. */
  readonly isMereLine: boolean;
  readonly isQuestion: boolean;
  readonly isHeadline: boolean;
}

export interface Statement {
  readonly relation: Relation;
  /** What met the groups, as far as the sentence itself holds it. */
  readonly met: readonly Occurrence[];
  /** Those of them that met the `all` groups. */
  readonly core: readonly Occurrence[];
  readonly doubts: readonly Doubt[];
}

export type Verdict = Statement | { readonly refusal: Refusal };

/** Words between the outer ends of what met the `all` groups: above it they hardly belong to one clause. */
const maxWindowWords = 30;

export function readStatement(cues: CompiledCues, setting: Setting): Verdict {
  const { occurrences } = setting;
  const core = findCore(cues, occurrences);
  if (!core) return { refusal: 'cue missing' };
  if (occurrences.some(({ concept }) => cues.none.has(concept))) return { refusal: 'excluded' };
  if (setting.isQuestion) return { refusal: 'left open' };
  const words = wordsOf(core);
  if (setting.isMereLine || isOnlyInPassing(setting.passing, words)) return { refusal: 'passing' };
  const doubts = new Set<Doubt>();
  const met = [...core];
  for (const group of cues.about) {
    const here = occurrences.find(({ concept }) => group.items.has(concept));
    if (here) met.push(here);
    else if (meets(setting.nearby, group)) continue;
    else doubts.add(meets(setting.headline, group) ? 'subject by headline' : 'subject missing');
  }
  const sign = signOf(cues, core);
  if (sign === 'open') return { refusal: 'left open' };
  const speaking = checkSpeaker(cues, words, setting);
  if (speaking) doubts.add(speaking);
  if (spanOf(core) > maxWindowWords) doubts.add('far apart');
  if (sign === 'turned' && !cues.isSigned) doubts.add('negated');
  return { relation: sign === 'turned' ? 'contradicts' : 'agrees', met, core, doubts: [...doubts] };
}

/** How the occurrences that meet the `all` groups read together; undefined where a group is not met. */
export function readSign(
  cues: CompiledCues,
  occurrences: readonly Occurrence[],
): 'affirmed' | 'turned' | 'open' | undefined {
  const core = findCore(cues, occurrences);
  return core && signOf(cues, core);
}

/** One occurrence for each `all` group, as close together as possible. */
function findCore({ all }: CompiledCues, occurrences: readonly Occurrence[]): readonly Occurrence[] | undefined {
  return findWindow(all.map((group) => occurrences.filter(({ concept }) => group.items.has(concept))));
}

/** A word that turns several of the signed stretches turns the statement once. */
function signOf({ all, isSigned }: CompiledCues, core: readonly Occurrence[]): 'affirmed' | 'turned' | 'open' {
  const governed = isSigned ? core.filter((_, at) => all[at]?.isSigned) : core;
  if (governed.some(({ isOpen }) => isOpen)) return 'open';
  const turns = new Set(governed.flatMap((occurrence) => occurrence.turns));
  const opposites = new Set(governed.filter(({ isOpposite }) => isOpposite));
  return (turns.size + opposites.size) % 2 === 1 ? 'turned' : 'affirmed';
}

function wordsOf(core: readonly Occurrence[]): number[] {
  return core.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset));
}

function checkSpeaker(
  { by }: CompiledCues,
  words: readonly number[],
  { occurrences, voices }: Setting,
): 'speaker not named' | 'other speaker' | undefined {
  if (by.size === 0) return undefined;
  const stating = voicesOf(voices, words);
  const chain = stating.flatMap(chainOf);
  if (chain.some(({ speakers, affiliations }) => [...speakers, ...affiliations].some((speaker) => by.has(speaker)))) {
    return undefined;
  }
  if (stating.some(({ kind }) => kind === 'known' || kind === 'foreign')) return 'other speaker';
  return occurrences.some(({ concept }) => by.has(concept)) ? undefined : 'speaker not named';
}

function meets(concepts: ReadonlySet<string>, { items }: CueGroup): boolean {
  for (const item of items) if (concepts.has(item)) return true;
  return false;
}

/** One occurrence of each list, as close together as possible; undefined when a list is empty. */
function findWindow(lists: readonly (readonly Occurrence[])[]): Occurrence[] | undefined {
  const anchors = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? []);
  let tightest: Occurrence[] | undefined;
  for (const anchor of anchors) {
    const window = lists.map((list) => (list === anchors ? anchor : nearestTo(anchor, list)));
    if (!tightest || spanOf(window) < spanOf(tightest)) tightest = window;
  }
  return tightest;
}

function nearestTo(anchor: Occurrence, list: readonly Occurrence[]): Occurrence {
  const distance = ({ first, last }: Occurrence) => Math.max(first - anchor.last, anchor.first - last, 0);
  return list.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

function spanOf(window: readonly Occurrence[]): number {
  return Math.max(...window.map(({ last }) => last)) - Math.min(...window.map(({ first }) => first));
}
