/**
 * Does a sentence state a claim, or its contrary? Puts together what the claim's cues ask for, where they are met, with
 * which sign and by whose mouth.
 *
 * Cost: the square of the occurrences that meet one claim's groups. Bad at: who does what to whom among the words found.
 */

import { type CompiledCues, type CueGroup, meets } from './cues.ts';
import type { Dispute } from './disputes.ts';
import type { Exclusion } from './exclusions.ts';
import type { Doubt, Refusal, Relation } from './match.ts';
import { isOnlyInPassing, type PassingStretch } from './mention.ts';
import type { Occurrence } from './occurrence.ts';
import { isContrary, isNegatedElsewhere, isRefused, predicateOf, signOf } from './statement-sign.ts';
import { chainOf, type Voice, voicesOf } from './voices.ts';

/** What is known about a sentence on its page. */
export interface Setting {
  /** In reading order. */
  readonly occurrences: readonly Occurrence[];
  /** Concepts of the sentences that this one leans on. */
  readonly nearby: ReadonlySet<string>;
  /** Concepts of the headline and of the sentences before, whether this one leans on them or not. */
  readonly context: ReadonlySet<string>;
  /** The innermost voice of each word. */
  readonly voices: readonly Voice[];
  /** Words by which something is disputed. */
  readonly disputes: readonly Dispute[];
  /** What is named only to be excluded. */
  readonly exclusions: readonly Exclusion[];
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
  /** Whether the subject stands only in sentences that this one refers to. */
  readonly leansOn: boolean;
  /** The one `all` group that nothing met; absent where all are met. */
  readonly missing?: CueGroup;
  readonly doubts: readonly Doubt[];
}

export type Verdict = Statement | { readonly refusal: Refusal };

/** What is said of a sentence that does not meet two `all` groups or more, without reading it. */
export const cueMissing: Verdict = { refusal: 'cue missing' };

/** Words between the outer ends of what met the `all` groups: above it they hardly belong to one clause. */
const maxWindowWords = 30;

export function readStatement(cues: CompiledCues, setting: Setting): Verdict {
  const cores = findCores(cues, setting.occurrences);
  if (cores.length === 0) return readWithoutOne(cues, setting);
  if (setting.occurrences.some(({ concept }) => cues.none.has(concept))) return { refusal: 'excluded' };
  if (setting.isQuestion) return { refusal: 'left open' };
  if (setting.isMereLine) return { refusal: 'passing' };
  const verdicts = cores.map((core) => readCore(cues, core, setting));
  const best = verdicts.reduce((one, other) => (isBetter(other, one) ? other : one));
  return isContradicted(best, verdicts) ? { refusal: 'left open' } : best;
}

/** Whether the sentence says the contrary too, with no more doubt: nobody can tell which of the two it means. */
function isContradicted(best: Verdict, verdicts: readonly Verdict[]): best is Statement {
  if ('refusal' in best || best.relation === 'contradicts' || best.doubts.includes('disputed')) return false;
  return verdicts.some(
    (other) => 'relation' in other && other.relation !== best.relation && other.doubts.length <= best.doubts.length,
  );
}

/** What the sentence says where it meets all `all` groups but one: nobody foresees every wording. */
function readWithoutOne(cues: CompiledCues, setting: Setting): Verdict {
  const names = new Set(setting.occurrences.map(({ concept }) => concept));
  const met = cues.all.filter((group) => meets(names, group));
  if (met.length === 0 || met.length !== cues.all.length - 1) return cueMissing;
  const verdict = readStatement({ ...cues, all: met }, setting);
  if ('refusal' in verdict) return verdict;
  if (verdict.relation === 'contradicts') return cueMissing;
  const unmet = cues.all.find((group) => !met.includes(group));
  return { ...verdict, ...(unmet && { missing: unmet }), doubts: ['cue missing', ...verdict.doubts] };
}

/** What one choice of occurrences for the `all` groups says. */
function readCore(cues: CompiledCues, core: readonly Occurrence[], setting: Setting): Verdict {
  const predicate = wordsOf(predicateOf(cues, core));
  if (isOnlyInPassing(setting.passing, predicate)) return { refusal: 'passing' };
  const sign = signOf(cues, core);
  if (sign === 'open') return { refusal: 'left open' };
  const doubts = new Set<Doubt>();
  const met = [...core];
  let leansOn = false;
  for (const group of cues.about) {
    const all = setting.occurrences.filter(({ concept }) => group.items.has(concept));
    const here = all.find((occurrence) => !isContrary(occurrence, core)) ?? all[0];
    if (here && isContrary(here, core)) return { refusal: 'negated' };
    if (here) met.push(here);
    else if (meets(setting.nearby, group)) leansOn = true;
    else doubts.add(isInContext(group, cues, setting) ? 'subject from context' : 'subject missing');
  }
  const speaking = checkSpeaker(cues, predicate, setting);
  if (speaking && !(sign === 'turned' && isRefused(cues, core))) doubts.add(speaking);
  if (spanOf(core) > maxWindowWords) doubts.add('far apart');
  const governed = predicateOf(cues, core);
  const isDisputing = (dispute: Dispute) => speaksOf(dispute, predicate) && !isRead(dispute.at, met, governed);
  if (sign === 'affirmed' && setting.disputes.some(isDisputing)) doubts.add('disputed');
  const isExcluded = (part: Occurrence) =>
    !governed.includes(part) &&
    setting.exclusions.some(
      ({ at, first, last }) => first <= part.first && part.last <= last && !isRead(at, core, governed),
    );
  if (isNegatedElsewhere(cues, core, sign) || (sign === 'affirmed' && met.some(isExcluded))) doubts.add('negated');
  return { relation: sign === 'turned' ? 'contradicts' : 'agrees', met, core, leansOn, doubts: [...doubts] };
}

/** Whether the sentences before hold the subject, and here or there somebody is named of whom the claim speaks. */
function isInContext(group: CueGroup, { names }: CompiledCues, { context, occurrences }: Setting): boolean {
  if (!meets(context, group)) return false;
  return (
    names.size === 0 ||
    [...names].some((name) => context.has(name)) ||
    occurrences.some(({ concept }) => names.has(concept))
  );
}

function speaksOf({ from, to }: Dispute, words: readonly number[]): boolean {
  return words.some((word) => from <= word && word <= to);
}

/** Whether a word is part of what was met, or turns what negation is counted over. */
function isRead(word: number, met: readonly Occurrence[], governed: readonly Occurrence[]): boolean {
  return (
    met.some(({ first, last }) => first <= word && word <= last) || governed.some(({ turns }) => turns.includes(word))
  );
}

/** Fewer doubts, then longer phrases, which say more, then words closer together. */
function isBetter(a: Verdict, b: Verdict): boolean {
  if ('refusal' in a) return false;
  if ('refusal' in b) return true;
  if (a.doubts.length !== b.doubts.length) return a.doubts.length < b.doubts.length;
  const longer = countWords(a.core) - countWords(b.core);
  return longer === 0 ? spanOf(a.core) < spanOf(b.core) : longer > 0;
}

/** How the occurrences that meet the `all` groups read together; undefined where a group is not met. */
export function readSign(
  cues: CompiledCues,
  occurrences: readonly Occurrence[],
): 'affirmed' | 'turned' | 'open' | undefined {
  const signs = findCores(cues, occurrences).map((core) => signOf(cues, core));
  return signs.find((sign) => sign === 'affirmed') ?? signs[0];
}

function wordsOf(core: readonly Occurrence[]): number[] {
  const words: number[] = [];
  for (const { first, last } of core) for (let word = first; word <= last; word++) words.push(word);
  return words;
}

function countWords(core: readonly Occurrence[]): number {
  return core.reduce((count, { first, last }) => count + last - first + 1, 0);
}

function checkSpeaker(
  { by }: CompiledCues,
  words: readonly number[],
  setting: Setting,
): 'speaker not named' | 'other speaker' | undefined {
  if (by.size === 0) return undefined;
  const stating = voicesOf(setting.voices, words);
  const chain = stating.flatMap(chainOf);
  if (chain.some(({ speakers, affiliations }) => [...speakers, ...affiliations].some((speaker) => by.has(speaker)))) {
    return undefined;
  }
  if (stating.some(({ kind }) => kind === 'known' || kind === 'foreign')) return 'other speaker';
  return setting.occurrences.some(({ concept }) => by.has(concept)) ? undefined : 'speaker not named';
}

/** For each occurrence that meets the group met least often, or a signed one, the nearest ones that meet the others. */
function findCores({ all }: CompiledCues, occurrences: readonly Occurrence[]): (readonly Occurrence[])[] {
  const lists = all.map(({ items }) => occurrences.filter(({ concept }) => items.has(concept)));
  const anchors = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? []);
  const others = lists.filter((list, at) => all[at]?.isSigned && list !== anchors && list.length <= maxPredicates);
  const cores: (readonly Occurrence[])[] = [];
  for (const anchoring of [anchors, ...others]) {
    for (const anchor of anchoring) {
      const core = lists.map((list) => (list === anchoring ? anchor : nearestTo(anchor, list)));
      // Two that are each the other's nearest are one core.
      if (isComplete(core) && !cores.some((known) => isSameCore(known, core))) cores.push(core);
    }
  }
  return cores;
}

function isSameCore(a: readonly Occurrence[], b: readonly Occurrence[]): boolean {
  return a.every((part, at) => part === b[at]);
}

/** A sentence that meets a signed group more often says nothing by it. */
const maxPredicates = 6;

function isComplete(window: readonly (Occurrence | undefined)[]): window is readonly Occurrence[] {
  return window.every((occurrence) => occurrence !== undefined);
}

/** The nearest that says something of its own: one predicate ("ruling out") does not meet two groups. */
function nearestTo(anchor: Occurrence, list: readonly Occurrence[]): Occurrence | undefined {
  let nearest: Occurrence | undefined;
  let distance = Infinity;
  for (const candidate of list) {
    const { first, last } = candidate;
    if (candidate.isSigned && anchor.isSigned && first <= anchor.last && anchor.first <= last) continue;
    const between = Math.max(first - anchor.last, anchor.first - last, 0);
    if (between >= distance) continue;
    nearest = candidate;
    distance = between;
  }
  return nearest;
}

function spanOf(core: readonly Occurrence[]): number {
  let [from, to] = [Infinity, -Infinity];
  for (const { first, last } of core) {
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return to - from;
}
