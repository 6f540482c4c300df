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

/** By sentence, what it states, the best claim first. No list is empty. */
export type ClaimsBySentence<Claim> = ReadonlyMap<number, readonly Claim[]>;

/** The sentences to be marked, in the order of `claims`, each with what its card is to show. */
export function chooseMarks<Claim extends RatedClaim>(
  claims: ClaimsBySentence<Claim>,
  { amount, withPossible }: MarkView,
): ClaimsBySentence<Claim> {
  if (amount === 'none') return new Map();
  const strong = new Map([...claims].filter(([, stated]) => stated.some(isStrong)));
  const chosen = amount === 'all' ? new Set(strong.keys()) : strongest(strong);
  const shown = [...claims].flatMap(([sentence, stated]): [number, readonly Claim[]][] => {
    const isShown = strong.has(sentence) ? chosen.has(sentence) : withPossible;
    return isShown ? [[sentence, withPossible ? stated : stated.filter(isStrong)]] : [];
  });
  return new Map(shown);
}

/** How many sentences state a claim, and how many more only may. */
export function countMarks(claims: ClaimsBySentence<RatedClaim>): {
  readonly strong: number;
  readonly possible: number;
} {
  const strong = [...claims.values()].filter((stated) => stated.some(isStrong)).length;
  return { strong, possible: claims.size - strong };
}

/** What one key leads through: the strongest, all where there are more than those, none, and again. */
export function nextAmount(amount: Amount, strong: number): Amount {
  if (amount === 'none') return 'strongest';
  return amount === 'strongest' && strong > maxStrongest ? 'all' : 'none';
}

function strongest(claims: ClaimsBySentence<RatedClaim>): ReadonlySet<number> {
  const scoreOf = (stated: readonly RatedClaim[]) => Math.max(...stated.filter(isStrong).map(({ score }) => score));
  // Sentences of the same score keep the order of the page.
  const ranked = [...claims].sort(([, a], [, b]) => scoreOf(b) - scoreOf(a));
  const chosen = new Set<number>();
  const told = new Set<string>();
  for (const [sentence, stated] of ranked) {
    const news = stated.filter((one) => isStrong(one) && !told.has(one.claim));
    if (news.length === 0 || chosen.size === maxStrongest) continue;
    chosen.add(sentence);
    for (const { claim } of news) told.add(claim);
  }
  for (const [sentence] of ranked) if (chosen.size < maxStrongest) chosen.add(sentence);
  return chosen;
}

function isStrong({ strength }: Pick<RatedClaim, 'strength'>): boolean {
  return strength === 'strong';
}
