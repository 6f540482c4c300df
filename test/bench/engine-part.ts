/** What `npm run bench` writes into docs/benchmarks.md: what was measured of the engine, on what, in tables. */
import type { BundleSize } from './bundle-size.ts';
import type { ContestantFigures, GrowthFigures, LoadFigures } from './measurements.ts';
import { grouped, kilobytes, megabytes, milliseconds, table } from './table.ts';

export interface BenchmarkFigures {
  readonly date: string;
  readonly machine: string;
  /** The first is ours; the others are compared with it. */
  readonly contestants: readonly (ContestantFigures & { readonly bundle: BundleSize })[];
  readonly load: LoadFigures;
  readonly growth: readonly GrowthFigures[];
}

export function writeEnginePart({ date, machine, contestants, load, growth }: BenchmarkFigures): string {
  return `Written by \`npm run bench\` on ${date}, on ${machine}. Times differ from machine to machine; compare them by their ratio
within one run. Each row was measured in a process of its own, bytes and memory first; times are medians, index and load
times a first run. No test asserts any of this.

## Beside search libraries

The bundled pack and the development pages of \`test/quality/\`: the same wordings, the same sentences. The libraries are
wired up as their documentation says (\`test/bench/contestants.ts\`): a document for each wording, the sentence as the query,
any word may match, ten results.

${contestantTable(contestants)}

- **MRR**: mean reciprocal rank of the right claim over all labelled pairs of sentence and fact; what a contestant does not
  find counts 0. Sidelight gives only what it takes for stated, and its sentences come with their page.
- **Sentences a second**: in brackets how many times those of Sidelight.
- **Precision at recall 0.5**: how many of its surest findings are right when half of the pairs are found; a dash where half
  never are.
- **Memory**: what the index adds to the live heap, the pack apart.
- **Many wordings**: 387 sentences against 1,800 generated wordings; beyond half a minute reckoned from the first ten.

## Loading the bundled pack

${load.claims} claims with their index, as the extension carries them, ${kilobytes(load.packBytes)} of JSON: compared with its seal, parsed and made
ready in ${milliseconds(load.firstMs)} in a process that has just started, ${milliseconds(load.laterMs)} once it is warm.

## Growth with the pack

Generated packs (\`test/bench/generated-pack.ts\`), three wordings a claim; in brackets how many times the row before. Memory
is the pack and its index. The sentences are those of the case above.

${growthTable(growth)}
`;
}

function contestantTable(rows: BenchmarkFigures['contestants']): string {
  const ours = rows[0];
  const head = [
    'contestant',
    'code, gzipped',
    'memory',
    'MRR',
    'precision at recall 0.5',
    'index',
    'sentences a second',
    'many wordings',
  ];
  return table([
    head,
    ...rows.map((row) => [
      row.name,
      `${kilobytes(row.bundle.bytes)}, ${kilobytes(row.bundle.bytesGzipped)}`,
      megabytes(row.indexBytes),
      row.meanReciprocalRank.toFixed(2),
      row.precisionAtHalf?.toFixed(2) ?? '–',
      milliseconds(row.prepareMs),
      `${grouped(row.sentencesPerSecond)}${row === ours || !ours ? '' : ` (×${grouped(row.sentencesPerSecond / ours.sentencesPerSecond)})`}`,
      milliseconds(row.manyWordingsMs),
    ]),
  ]);
}

function growthTable(rows: readonly GrowthFigures[]): string {
  return table([
    ['claims', 'pack, gzipped', 'memory', 'parse and validate', 'index', 'a sentence'],
    ...rows.map((row, at) => {
      const before = rows[at - 1];
      const times = (figure: keyof GrowthFigures) => (before ? ` (×${(row[figure] / before[figure]).toFixed(1)})` : '');
      return [
        grouped(row.claims),
        `${megabytes(row.packBytes)}, ${megabytes(row.packBytesGzipped)}`,
        megabytes(row.liveBytes) + times('liveBytes'),
        milliseconds(row.validateMs) + times('validateMs'),
        milliseconds(row.indexMs) + times('indexMs'),
        `${grouped(row.sentenceMicros)} µs${times('sentenceMicros')}`,
      ];
    }),
  ]);
}
