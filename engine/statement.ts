/**
 * Does a sentence state a claim, or its contrary? Puts together what the claim's cues ask for, where they are met, with
 * which sign and by whose mouth.
 *
 * Cost: the square of the occurrences that meet one claim's groups. Bad at: who does what to whom among the words found.
 */
import type { Occurrence } from './concepts.ts';
import type { CompiledCues, CueGroup } from './cues.ts';
import type { Relation } from './match.ts';

/** What is known about a sentence on its page. */
export interface Setting {
  /** In reading order. */
  readonly occurrences: readonly Occurrence[];
  /** Concepts of what the sentence leans on: the sentences right before it. */
  readonly nearby: ReadonlySet<string>;
  /** Concepts of the page's headline. */
  readonly headline: ReadonlySet<string>;
}

/** Why a sentence that comes near does not state the claim. */
export type Refusal = 'cue missing' | 'excluded' | 'left open' | 'other speaker';

export interface Statement {
  readonly relation: Relation;
  /** What met the groups, those that the sentence itself holds. */
  readonly met: readonly Occurrence[];
  /** What keeps it from being certain. */
  readonly doubts: readonly ('about by headline' | 'speaker not named' | 'far apart')[];
}

export type Verdict = Statement | { readonly refusal: Refusal };

/** Words between the outer ends of what met the `all` groups: above it they hardly belong to one clause. */
const maxWindowWords = 30;

export function readStatement(cues: CompiledCues, { occurrences, nearby, headline }: Setting): Verdict {
  const core = findWindow(cues.all.map((group) => occurrences.filter(({ concept }) => group.items.has(concept))));
  if (!core) return { refusal: 'cue missing' };
  if (occurrences.some(({ concept }) => cues.none.has(concept))) return { refusal: 'excluded' };
  const doubts: Statement['doubts'][number][] = [];
  const met = [...core];
  for (const group of cues.about) {
    const here = occurrences.find(({ concept }) => group.items.has(concept));
    if (here) met.push(here);
    else if (meets(nearby, group)) continue;
    else if (meets(headline, group)) doubts.push('about by headline');
    else return { refusal: 'cue missing' };
  }
  const signs = core.filter((_, at) => cues.all[at]?.isSigned).map(({ sign }) => sign);
  if (signs.includes(0)) return { refusal: 'left open' };
  const isTurned = signs.filter((sign) => sign === -1).length % 2 === 1;
  if (cues.by.size > 0) {
    const isNamed = occurrences.some(({ concept }) => cues.by.has(concept));
    if (!isNamed) doubts.push('speaker not named');
  }
  if (spanOf(core) > maxWindowWords) doubts.push('far apart');
  return { relation: isTurned ? 'contradicts' : 'agrees', met, doubts };
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
