/** A measurement as text: the figures of all sets in one table, then, for sets that may be read, what is behind them. */
import { type Figures, figuresOf, strengths } from './figures.ts';
import type { JudgedMatch, Pair, Score, Scoring } from './score.ts';
import type { Measured } from './sets.ts';

/** One row for a set and strength, each figure with its change against the recorded one. */
export function reportFigures(measured: readonly Measured[], recorded: Figures): string {
  const rows = measured.flatMap((one) =>
    strengths.map(({ key, name }) => [one.set, name, ...cellsOf(figuresOf(one)[key], recorded[one.set]?.[key])]),
  );
  const head = ['set', 'strength', 'precision', 'recall', 'right/wrong', 'opposites', 'as agreement', 'off topic'];
  return table([head, ...rows]);
}

/** The mean precision and recall over some sets, as one leave-one-out figure. */
export function reportMean(measured: readonly Measured[]): string {
  const lines = strengths.map(({ key, name }) => {
    const scores = measured.map((one) => figuresOf(one)[key]);
    const mean = (figure: 'precision' | 'recall') =>
      (scores.reduce((sum, score) => sum + score[figure], 0) / scores.length).toFixed(3);
    return `one outlet left out, mean of ${scores.length}, ${name}: precision ${mean('precision')}, recall ${mean('recall')}`;
  });
  return lines.join('\n');
}

/** Figures by page group and by claim, then every wrong match and missed pair. */
export function reportErrors(measured: Measured): string {
  const { set, strong, strongOrPossible } = measured;
  return [
    `── ${set}: by page group`,
    byGroup(measured),
    `── ${set}: by claim (strong or possible)`,
    byClaim(measured),
    ...listing(`${set}: wrong, strong`, strong.judged.flatMap(faultLine)),
    ...listing(`${set}: wrong, possible`, strongOrPossible.judged.filter(isPossible).flatMap(faultLine)),
    ...listing(`${set}: missed even as possible`, strongOrPossible.missed.map(pairLine)),
    ...listing(`${set}: found as possible only`, onlyPossible(measured).map(pairLine)),
    ...listing(`${set}: contradictions not found`, strongOrPossible.missedContradictions.map(pairLine)),
  ].join('\n');
}

function cellsOf(score: Score, before: Score | undefined): readonly string[] {
  const withChange = (figure: 'precision' | 'recall') => {
    const change = before ? score[figure] - before[figure] : 0;
    const shown = score[figure].toFixed(3);
    return Math.abs(change) < 0.0005 ? shown : `${shown} (${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(3)})`;
  };
  return [
    withChange('precision'),
    withChange('recall'),
    `${score.right}/${score.wrong}`,
    `${score.contradictionsFound} of ${score.contradictions}`,
    String(score.shownAsAgreement),
    String(score.offTopic),
  ];
}

function byGroup({ strong, strongOrPossible, groupOf }: Measured): string {
  const groups = [
    ...new Set([...strongOrPossible.wanted, ...strongOrPossible.judged].map(({ page }) => groupOf(page))),
  ];
  const rows = groups.sort().flatMap((group) =>
    strengths.map(({ key, name }) => {
      const { judged, wanted, missed } = key === 'strong' ? strong : strongOrPossible;
      const inGroup = <Item extends { readonly page: string }>(items: readonly Item[]) =>
        items.filter(({ page }) => groupOf(page) === group);
      const found = inGroup(wanted).length - inGroup(missed).length;
      return [group, name, ...rightAndWrong(inGroup(judged)), `${found} of ${inGroup(wanted).length}`];
    }),
  );
  return table([['group', 'strength', 'right', 'wrong', 'pairs found'], ...rows]);
}

function byClaim({ strongOrPossible, facts }: Measured): string {
  const { judged, wanted, missed } = strongOrPossible;
  const claims = new Map(judged.map(({ match }) => [match.claim.id, match.claim]));
  const rows = [...claims.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim) => {
      const own = facts.factsOf(claim);
      const ofClaim = (pairs: readonly Pair[]) => pairs.filter(({ fact }) => own.includes(fact)).length;
      const matches = judged.filter(({ match }) => match.claim.id === claim.id);
      const found = ofClaim(wanted) - ofClaim(missed);
      return [claim.id, ...rightAndWrong(matches), `${found} of ${ofClaim(wanted)}`, own.join(' ')];
    });
  const matchedFacts = new Set([...claims.values()].flatMap(facts.factsOf));
  const unmatched = [...new Set(wanted.map(({ fact }) => fact))].filter((fact) => !matchedFacts.has(fact)).sort();
  const none = unmatched.map((fact) => {
    const pairs = wanted.filter((pair) => pair.fact === fact).length;
    return ['no claim matched', '0', '0', `0 of ${pairs}`, fact];
  });
  return table([['claim', 'right', 'wrong', 'pairs found', 'facts'], ...rows, ...none]);
}

function rightAndWrong(judged: readonly JudgedMatch[]): readonly [string, string] {
  const count = (kind: string) => judged.filter(({ verdict }) => verdict.kind === kind).length;
  return [String(count('right') + count('opposite found')), String(count('wrong'))];
}

function onlyPossible({ strong, strongOrPossible }: { strong: Scoring; strongOrPossible: Scoring }): readonly Pair[] {
  const missed = new Set(strongOrPossible.missed.map(pairLine));
  return strong.missed.filter((pair) => !missed.has(pairLine(pair)));
}

function isPossible({ match }: JudgedMatch): boolean {
  return match.strength === 'possible';
}

function faultLine({ page, match, verdict }: JudgedMatch): string[] {
  return verdict.kind === 'wrong' ? [`${page} ${match.claim.id} (${verdict.fault}): ${match.quote.exact}`] : [];
}

function pairLine({ page, fact, sentence }: Pair): string {
  return `${page} ${fact}: ${sentence}`;
}

function listing(title: string, lines: readonly string[]): readonly string[] {
  return [`── ${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];
}

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
