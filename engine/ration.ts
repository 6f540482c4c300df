/**
 * Which of a page's marks are shown. Readers understand more of a page with fewer marks, so that only the strongest
 * sentences carry one until all are asked for: first the best sentence of each claim, so that eight marks are eight
 * different things to compare; then, where there is room left, what states one of them again.
 */
import type { Match } from './match.ts';

/** How many of the marked sentences are shown; `none` hides them. */
export const amounts = ['strongest', 'all', 'none'] as const;
export type Amount = (typeof amounts)[number];

/** What the reader wants to see of a page's marks. */
export interface MarkView {
  readonly amount: Amount;
  /** Also sentences that only may state a claim. They come on top of the others, and are not rationed. */
  readonly withPossible: boolean;
}

/** What a page shows at first: to hide the marks is for one page at a time. */
export type FirstView = MarkView & { readonly amount: Exclude<Amount, 'none'> };

/** Sentences that are marked until the reader asks for all. */
export const maxStrongest = 8;

/** What is known of a claim that a sentence states; its id as in the pack. */
export interface RatedClaim extends Pick<Match, 'strength' | 'score'> {
  readonly claim: string;
}

/** By sentence, what it states, the best claim first and so the strong ones before the others. No list is empty. */
export type ClaimsBySentence<Claim> = ReadonlyMap<number, readonly Claim[]>;

/** The sentences to be marked, in the order of `claims`, which is the page's, each with what its card is to show. */
export function chooseMarks<Claim extends RatedClaim>(
  claims: ClaimsBySentence<Claim>,
  { amount, withPossible }: MarkView,
): ClaimsBySentence<Claim> {
  if (amount === 'none') return new Map();
  const chosen = amount === 'all' ? undefined : strongest(claims);
  const shown = new Map<number, readonly Claim[]>();
  // Of thousands of sentences eight are shown to most readers.
  for (const sentence of chosen && !withPossible ? [...chosen].sort((a, b) => a - b) : claims.keys()) {
    const stated = claims.get(sentence) ?? [];
    const isShown = isStrong(stated[0]) ? (chosen?.has(sentence) ?? true) : withPossible;
    if (isShown) shown.set(sentence, withPossible ? stated : stated.filter(isStrong));
  }
  return shown;
}

/** How many sentences state a claim, and how many more only may. */
export function countMarks(claims: ClaimsBySentence<RatedClaim>): {
  readonly strong: number;
  readonly possible: number;
} {
  const strong = [...claims.values()].filter(([best]) => isStrong(best)).length;
  return { strong, possible: claims.size - strong };
}

/** What one key leads through: the strongest, all where there are more than those, none, and again. */
export function nextAmount(amount: Amount, strong: number): Amount {
  if (amount === 'none') return 'strongest';
  return amount === 'strongest' && strong > maxStrongest ? 'all' : 'none';
}

/**
 * A page may have thousands of sentences and has few claims, so that only the best one of each is kept and put in order: the
 * others are looked at again only where that leaves room.
 */
function strongest(claims: ClaimsBySentence<RatedClaim>): ReadonlySet<number> {
  const bestOf = new Map<string, RatedSentence>();
  // Runs once a page, before the browser has compiled it: to take pairs and lists apart would be half of its time.
  claims.forEach((stated, sentence) => {
    const first = stated[0];
    if (!first || !isStrong(first)) return;
    const one = { sentence, score: first.score };
    for (const mark of stated) {
      if (!isStrong(mark)) break;
      const best = bestOf.get(mark.claim);
      if (!best || one.score > best.score) bestOf.set(mark.claim, one);
    }
  });
  const news = [...new Set(bestOf.values())].sort(bestFirst);
  const chosen = new Set(news.slice(0, maxStrongest).map(({ sentence }) => sentence));
  if (chosen.size === maxStrongest) return chosen;
  const rated = [...claims].flatMap(([sentence, [first]]) =>
    first && isStrong(first) ? [{ sentence, score: first.score }] : [],
  );
  for (const { sentence } of rated.sort(bestFirst)) if (chosen.size < maxStrongest) chosen.add(sentence);
  return chosen;
}

interface RatedSentence {
  readonly sentence: number;
  /** Of the best claim that it surely states. */
  readonly score: number;
}

/** Sentences of the same score keep the order of the page. */
function bestFirst(a: RatedSentence, b: RatedSentence): number {
  return b.score - a.score || a.sentence - b.sentence;
}

function isStrong(stated: Pick<RatedClaim, 'strength'> | undefined): boolean {
  return stated?.strength === 'strong';
}
