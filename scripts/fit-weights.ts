/**
 * `node scripts/fit-weights.ts [--write]`: fits the weights by which the engine decides (engine/probability.ts) to all
 * labelled pages that may be read, each page with a pack that has not seen its set, and says how well they do on pages
 * that they were not fitted to: at which probability how many of those found are right. With --write, keeps them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPack } from '../cli/load-pack.ts';
import { articleOfHtml } from '../cli/read-article.ts';
import { sentencesOf } from '../cli/records.ts';
import { createClaimFinder } from '../engine/claim-finder.ts';
import { type Features, featureNames, kindOf, type Question } from '../engine/features.ts';
import { indexPack } from '../engine/pack-index.ts';
import { createFactTable } from '../test/quality/facts-of-claims.ts';
import { readFacts, readLabels, readPages, readSeed } from '../test/quality/label-files.ts';
import { groupByPage } from '../test/quality/label-rows.ts';
import { renderPage } from '../test/quality/render-page.ts';
import { judge } from '../test/quality/score.ts';
import { readableSetNames } from '../test/quality/sets.ts';
import { withoutPhrasesOf } from '../test/quality/unseen.ts';
import { type Example, fitWeights, predict } from './logistic-regression.ts';

interface LabelledExample extends Example {
  readonly question: Question;
  readonly page: string;
}

const questions = ['complete', 'incomplete', 'contrary', 'opposed'] as const satisfies readonly Question[];

/** Chosen by the log loss on pages left out; between 0.5 and 2 it makes no difference that matters. */
const penalty = 1;

/** The pages are cut into so many parts, each judged with weights from the others. */
const folds = 8;

const bars = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
/** Of what reads as agreement, one in thirty says the contrary. */
const opposedBars = [0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.1, 0.15, 0.2, 0.3, 0.5];

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const loading = loadPack();
if (!loading.ok) throw new Error(`${loading.file} ${loading.problem}`);
const facts = createFactTable(readFacts(), readSeed);
const examples = readableSetNames.flatMap(examplesOf);
const examplesFor = (question: Question) => examples.filter((example) => example.question === question);
for (const question of questions) report(question);
if (options.write) writeWeights();

function examplesOf(set: string): LabelledExample[] {
  if (!loading.ok) return [];
  const pack = withoutPhrasesOf(set, readableSetNames, loading.pack);
  const finder = createClaimFinder(pack, indexPack(pack));
  const labels = groupByPage(readLabels(set));
  return readPages(set).flatMap((page) => {
    const article = articleOfHtml(renderPage(page));
    if (!article) throw new Error(`the page ${page.id} cannot be read as it is rendered`);
    const sentences = sentencesOf(article, pack.language);
    const weighed = finder.weighPage(sentences.map(({ text }) => text));
    return weighed.flatMap((statements, at) =>
      statements.flatMap(({ claim, statement, features }): LabelledExample[] => {
        const match = {
          strength: 'strong',
          relation: statement.relation,
          claim,
          quote: { exact: sentences[at]?.text ?? '' },
        } as const;
        const verdict = judge(match, page.id, labels.get(page.id) ?? [], facts);
        if (verdict.kind === 'open') return [];
        const example = { page: page.id, features: toList(features) };
        const isRight = verdict.kind !== 'wrong';
        const reading = { ...example, question: kindOf(statement), isRight };
        const isOpposed = verdict.kind === 'wrong' && verdict.fault === 'contradiction shown as agreement';
        if (!isOpposed && verdict.kind !== 'right') return [reading];
        return [reading, { ...example, question: 'opposed', isRight: isOpposed }];
      }),
    );
  });
}

function toList(features: Features): number[] {
  return [1, ...featureNames.map((name) => features[name])];
}

function report(question: Question): void {
  const own = examplesFor(question);
  const pages = [...new Set(own.map(({ page }) => page))].sort();
  const foldOf = (example: LabelledExample) => pages.indexOf(example.page) % folds;
  const judged = Array.from({ length: folds }, (_, fold) => {
    const weights = fitWeights(
      own.filter((example) => foldOf(example) !== fold),
      penalty,
    );
    return own
      .filter((example) => foldOf(example) === fold)
      .map(({ features, isRight }) => ({ isRight, probability: predict(weights, features) }));
  }).flat();
  const loss = judged.reduce(
    (sum, { isRight, probability }) => sum - Math.log(isRight ? probability : 1 - probability),
    0,
  );
  const right = own.filter(({ isRight }) => isRight).length;
  console.log(`── ${question}: ${own.length} found, ${right} right; log loss ${loss.toFixed(1)}`);
  for (const bar of question === 'opposed' ? opposedBars : bars) {
    const above = judged.filter(({ probability }) => probability >= bar);
    const rightAbove = above.filter(({ isRight }) => isRight).length;
    console.log(
      `${bar.toFixed(2)}  ${rightAbove} of ${above.length} right, ${(rightAbove / Math.max(1, above.length)).toFixed(3)}`,
    );
  }
}

function writeWeights(): void {
  const lines = questions.map((question) => {
    const [bias = 0, ...rest] = fitWeights(examplesFor(question), penalty);
    const named = featureNames.map(
      (name, at) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${round(rest[at] ?? 0)},`,
    );
    return [`  ${question}: {`, `    bias: ${round(bias)},`, ...named, '  },'].join('\n');
  });
  const text = `/** Written by scripts/fit-weights.ts; not to be edited. What each feature counts (probability.ts). */
import type { Features, Question } from './features.ts';

export const weights: Readonly<Record<Question, Features & { readonly bias: number }>> = {
${lines.join('\n')}
};
`;
  writeFileSync(join(import.meta.dirname, '../engine/weights.ts'), text);
}

/** Two decimals are more than the pages can tell apart. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
