/** The named differences between the wordings of a pack, as a page for people to read and check. */
import { nameDifferences } from '../../../engine/difference-kinds.ts';
import type { NamedDifference } from '../../../engine/named-difference.ts';
import type { Claim, Pack, Wording } from '../../../engine/pack.ts';

/** Every pair of wordings of one claim by two sources, in the pack's order, that differs in a way that has a name. */
export function describeDifferences(pack: Pack): string {
  const outlets = new Map(pack.sources.map(({ id, outlet }) => [id, outlet]));
  const sections = pack.claims.flatMap((claim) => {
    const pairs = pairsOf(claim).flatMap(([from, to]) => describePair(from, to, outlets));
    return pairs.length > 0 ? [`## ${claim.statement}`, ...pairs] : [];
  });
  const counts = Map.groupBy(
    pack.claims.flatMap((claim) => pairsOf(claim).flatMap(([from, to]) => nameDifferences(from, to))),
    ({ kind }) => kind,
  );
  const summary = [...counts].map(([kind, found]) => `${found.length} × ${kindNames[kind]}`).sort();
  return `${[intro, `Found: ${summary.join(', ')}.`, ...sections].join('\n\n')}\n`;
}

const intro = `# Differences of the seeds

How the five articles differ where they word the same claim, as far as the difference has a name. Computed from the
wordings of the pack; a test keeps this file current (\`npx vitest run --project unit -u differences-of-the-seeds\` writes it).
What is not named here may still differ: a predicate in other words has no name.`;

const kindNames: Readonly<Record<NamedDifference['kind'], string>> = {
  number: 'another number',
  date: 'another date',
  negation: 'negation',
  hedge: 'hedge',
  attribution: 'another verb of saying',
  title: 'another title',
  'quotation-cut': 'quotation cut short',
  'quotation-reworded': 'quotation in other words',
  part: 'part more or less',
};

function pairsOf({ wordings }: Claim): readonly (readonly [Wording, Wording])[] {
  return wordings.flatMap((from, at) =>
    wordings
      .slice(at + 1)
      .filter((to) => to.source !== from.source)
      .map((to) => [from, to] as const),
  );
}

function describePair(from: Wording, to: Wording, outlets: ReadonlyMap<string, string>): string[] {
  const differences = nameDifferences(from, to);
  if (differences.length === 0) return [];
  const lines = differences.map((difference) => `- ${describeDifference(difference, from.text, to.text)}`);
  const sides = [from, to].map(({ source, text }) => `> **${outlets.get(source)}**: ${text}`);
  return [sides.join('\n>\n'), lines.join('\n')];
}

function describeDifference(difference: NamedDifference, from: string, to: string): string {
  const name = kindNames[difference.kind];
  const left = 'from' in difference ? `\`${from.slice(difference.from.start, difference.from.end)}\`` : undefined;
  const right = 'to' in difference ? `\`${to.slice(difference.to.start, difference.to.end)}\`` : undefined;
  if (left && right) return `${name}: ${left} → ${right}`;
  return right ? `${name}, only the second: ${right}` : `${name}, only the first: ${left}`;
}
