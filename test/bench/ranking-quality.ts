/** How good findings are on labelled pages: whether the right claim comes first, and how many are wrong among the surest. */
import type { Pack } from '../../engine/pack.ts';
import { splitSentences } from '../../engine/sentences.ts';
import { createFactTable } from '../quality/facts-of-claims.ts';
import { readFacts, readLabels, readPages, readSeed } from '../quality/label-files.ts';
import { groupByPage } from '../quality/label-rows.ts';
import { type ScoredMatch, scoreRecords } from '../quality/score.ts';
import type { Finding } from './contestants.ts';

/** A page as the contestants get it. */
export interface BenchPage {
  readonly id: string;
  readonly sentences: readonly string[];
}

export interface RankingQuality {
  /** Mean over the labelled pairs of 1 / the place of the first claim that stands for the fact; 0 where none does. */
  readonly meanReciprocalRank: number;
  /** Share of right ones among the surest findings, so many that half of the pairs are found; absent if that is never so. */
  readonly precisionAtHalf: number | undefined;
}

/** The development pages; a page's sentences as they are labelled, or as the engine cuts them where it has no labels. */
export function readBenchPages(): readonly BenchPage[] {
  const labels = groupByPage(readLabels('dev'));
  return readPages('dev').map(({ id, paragraphs }) => ({
    id,
    sentences:
      labels.get(id)?.map(({ sentence }) => sentence) ??
      paragraphs.flatMap((paragraph) => splitSentences(paragraph).map(({ text }) => text)),
  }));
}

/** @param findings for each page, what a contestant found in it */
export function measureRanking(
  pages: readonly BenchPage[],
  findings: readonly (readonly Finding[])[],
  pack: Pack,
): RankingQuality {
  const facts = createFactTable(readFacts(), readSeed);
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const scores = new Map<ScoredMatch, number>();
  const places = new Map<ScoredMatch, number>();
  const records = pages.map(({ id, sentences }, page) => {
    const found = new Map<number, number>();
    const matches = (findings[page] ?? []).flatMap(({ sentence, claim: claimId, score, relation }): ScoredMatch[] => {
      const claim = claims.get(claimId);
      if (!claim) return [];
      const place = (found.get(sentence) ?? 0) + 1;
      found.set(sentence, place);
      const match: ScoredMatch = { strength: 'strong', relation, quote: { exact: sentences[sentence] ?? '' }, claim };
      scores.set(match, score);
      places.set(match, place);
      return [match];
    });
    return { file: `${id}.html`, matches };
  });
  const { judged, wanted } = scoreRecords(records, readLabels('dev'), facts, () => true);
  const key = (pair: { page: string; sentence: string; fact: string }) =>
    [pair.page, pair.sentence, pair.fact].join('|');

  const bestPlace = new Map<string, number>();
  for (const { verdict, match } of judged) {
    if (verdict.kind !== 'right') continue;
    for (const pair of verdict.pairs) {
      const place = Math.min(places.get(match) ?? Infinity, bestPlace.get(key(pair)) ?? Infinity);
      bestPlace.set(key(pair), place);
    }
  }
  const reciprocals = wanted.map((pair) => 1 / (bestPlace.get(key(pair)) ?? Infinity));

  const surestFirst = judged.toSorted((a, b) => (scores.get(b.match) ?? 0) - (scores.get(a.match) ?? 0));
  const found = new Set<string>();
  let [right, wrong] = [0, 0];
  let precisionAtHalf: number | undefined;
  for (const { verdict } of surestFirst) {
    if (verdict.kind === 'wrong') wrong += 1;
    if (verdict.kind !== 'right') continue;
    right += 1;
    for (const pair of verdict.pairs) found.add(key(pair));
    if (found.size < wanted.length / 2) continue;
    precisionAtHalf = right / (right + wrong);
    break;
  }
  const meanReciprocalRank = reciprocals.reduce((sum, value) => sum + value, 0) / Math.max(1, wanted.length);
  return { meanReciprocalRank, precisionAtHalf };
}
