/**
 * Scores what the command says of labelled pages, over pairs of sentence and fact. Owns what counts as right, wrong, missed
 * and left open; which facts a claim stands for is `facts-of-claims.ts`.
 */
import { basename } from 'node:path';
import type { ArticleRecord, MatchRecord } from '../../cli/records.ts';
import type { FactTable } from './facts-of-claims.ts';
import type { LabelRow } from './label-files.ts';
import { groupByPage, pairKey, rowsFor, withoutExtension } from './label-rows.ts';

/** What scoring reads of a document that `annotate --json` prints. */
export type ScoredRecord = Pick<ArticleRecord, 'file'> & { readonly matches: readonly ScoredMatch[] };
export type ScoredMatch = Pick<MatchRecord, 'strength' | 'relation' | 'claim'> & {
  readonly quote: Pick<MatchRecord['quote'], 'exact'>;
};

/** What is wrong with a match. `off topic`: on a page without labels, where nothing may match. */
export type Fault =
  | 'off topic'
  | 'outside the labelled text'
  | 'contradiction shown as agreement'
  | 'agreement shown as contradiction'
  | 'not stated';

export type Verdict =
  /** `counts` is false for a claim all of whose facts nobody asks for. */
  | { readonly kind: 'right'; readonly pairs: readonly Pair[]; readonly counts: boolean }
  | { readonly kind: 'opposite found'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'wrong'; readonly fault: Fault }
  | { readonly kind: 'open' };

/** A labelled sentence and a fact. */
export interface Pair {
  readonly page: string;
  readonly sentence: string;
  readonly fact: string;
}

export interface JudgedMatch {
  readonly page: string;
  readonly match: ScoredMatch;
  readonly verdict: Verdict;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: number;
  /** Pairs that the labels ask for. */
  readonly wanted: number;
  readonly missed: number;
  readonly contradictions: number;
  readonly contradictionsFound: number;
  readonly shownAsAgreement: number;
  readonly outsideText: number;
  readonly offTopic: number;
}

/** A score with all that led to it, for the report. */
export interface Scoring {
  readonly score: Score;
  readonly judged: readonly JudgedMatch[];
  readonly wanted: readonly Pair[];
  readonly missed: readonly Pair[];
  readonly missedContradictions: readonly Pair[];
}

/** Scores the matches that `accept` lets through; only pages that a record was made of are asked about. */
export function scoreRecords(
  records: readonly ScoredRecord[],
  labels: readonly LabelRow[],
  facts: FactTable,
  accept: (match: ScoredMatch) => boolean,
): Scoring {
  const pages = groupByPage(labels);
  const read = new Set(records.map(({ file }) => pageOf(file)));
  const judged = records.flatMap(({ file, matches }) => {
    const page = pageOf(file);
    return matches
      .filter(accept)
      .map((match): JudgedMatch => ({ page, match, verdict: judge(match, page, pages.get(page), facts) }));
  });
  const rows = [...pages].filter(([page]) => read.has(page)).flatMap(([, pageRows]) => pageRows);
  const wanted = rows.flatMap((row) => pairsOf(row, row.facts)).filter(({ fact }) => facts.isCounted(fact));
  const opposed = rows.flatMap((row) => pairsOf(row, row.contradicts));
  const found = keysOf(judged, 'right');
  const opposites = keysOf(judged, 'opposite found');
  const missed = wanted.filter((pair) => !found.has(keyOf(pair)));
  const missedContradictions = opposed.filter((pair) => !opposites.has(keyOf(pair)));
  const right = judged.filter(({ verdict }) => verdict.kind === 'right' && verdict.counts).length;
  const wrong = judged.filter(({ verdict }) => verdict.kind === 'wrong').length;
  const score: Score = {
    precision: share(right, right + wrong),
    recall: share(wanted.length - missed.length, wanted.length),
    right,
    wrong,
    wanted: wanted.length,
    missed: missed.length,
    contradictions: opposed.length,
    contradictionsFound: opposites.size,
    shownAsAgreement: countFaults(judged, 'contradiction shown as agreement'),
    outsideText: countFaults(judged, 'outside the labelled text'),
    offTopic: countFaults(judged, 'off topic'),
  };
  return { score, judged, wanted, missed, missedContradictions };
}

/** What the labels of its page say of one match; a page without labels is one where nothing may match. */
export function judge(
  match: ScoredMatch,
  page: string,
  pageRows: readonly LabelRow[] | undefined,
  facts: FactTable,
): Verdict {
  if (!pageRows) return { kind: 'wrong', fault: 'off topic' };
  const rows = rowsFor(pageRows, match.quote.exact);
  if (rows.length === 0) return { kind: 'wrong', fault: 'outside the labelled text' };
  const own = facts.factsOf(match.claim);
  const pairsIn = (field: 'facts' | 'contradicts' | 'borderline'): readonly Pair[] =>
    rows.flatMap((row) =>
      pairsOf(
        { ...row, page },
        own.filter((fact) => row[field].includes(fact)),
      ),
    );
  const contradicts = match.relation === 'contradicts';
  const opposite = pairsIn('contradicts');
  if (opposite.length > 0) {
    if (contradicts) return { kind: 'opposite found', pairs: opposite };
    return { kind: 'wrong', fault: 'contradiction shown as agreement' };
  }
  const stated = pairsIn('facts');
  if (stated.length > 0) {
    if (contradicts) return { kind: 'wrong', fault: 'agreement shown as contradiction' };
    return { kind: 'right', pairs: stated, counts: own.some(facts.isCounted) };
  }
  const isOpen =
    own.length === 0 ||
    pairsIn('borderline').length > 0 ||
    rows.some((row) => row.facts.some((fact) => own.some((other) => facts.areNear(fact, other))));
  return isOpen ? { kind: 'open' } : { kind: 'wrong', fault: 'not stated' };
}

function pairsOf({ page, sentence }: LabelRow, facts: readonly string[]): readonly Pair[] {
  return facts.map((fact) => ({ page: withoutExtension(page), sentence, fact }));
}

function pageOf(file: string): string {
  return withoutExtension(basename(file));
}

function keyOf({ page, sentence, fact }: Pair): string {
  return pairKey(page, sentence, fact);
}

function keysOf(judged: readonly JudgedMatch[], kind: 'right' | 'opposite found'): ReadonlySet<string> {
  return new Set(judged.flatMap(({ verdict }) => (verdict.kind === kind ? verdict.pairs.map(keyOf) : [])));
}

function countFaults(judged: readonly JudgedMatch[], fault: Fault): number {
  return judged.filter(({ verdict }) => verdict.kind === 'wrong' && verdict.fault === fault).length;
}

/** To three decimals, as it is recorded; 0 of 0 is 0. */
function share(part: number, whole: number): number {
  return Number((part / Math.max(1, whole)).toFixed(3));
}
