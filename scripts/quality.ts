/**
 * `npm run quality [-- SET… --record --open --unseen --date YYYY-MM-DD]`: measures the engine on the labelled pages and says what
 * it gets wrong (test/quality/README.md). Without a name, every set that may be read. A blind set gives its figures only,
 * and a line in the history, unless `--open` is given. With `--unseen` each set that may be read is measured with a pack that has
 * not seen it (test/quality/unseen.ts).
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPack } from '../cli/load-pack.ts';
import { figuresOf, readFigures, recordFigures } from '../test/quality/figures.ts';
import { historyRow } from '../test/quality/history.ts';
import { qualityFolder } from '../test/quality/label-files.ts';
import { reportErrors, reportFigures, reportMean } from '../test/quality/report.ts';
import { isBlind, leavesOneOut, measureSet, readableSetNames, setNames } from '../test/quality/sets.ts';
import { withoutPhrasesOf } from '../test/quality/unseen.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
    unseen: { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const loading = loadPack();
if (!loading.ok) stop(`${loading.file} ${loading.problem}; ${loading.remedy}`);
const { pack } = loading;
const names = setNames(pack);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) stop(`no set is called ${unknown.join(' or ')}; there are ${names.join(', ')}`);
if (!/^\d{4}-\d\d-\d\d$/.test(values.date)) stop(`--date "${values.date}"; write a day such as 2025-04-21`);
if (values.record && positionals.some(isBlind)) stop('a blind set has its history instead of recorded figures');

const chosen =
  positionals.length > 0 ? positionals : values.unseen ? readableSetNames : names.filter((name) => !isBlind(name));
if (values.unseen && (values.record || !chosen.every((set) => readableSetNames.includes(set)))) {
  stop(`--unseen is for ${readableSetNames.join(', ')}, and nothing of it is recorded`);
}
const packFor = (set: string) => (values.unseen ? withoutPhrasesOf(set, readableSetNames, pack) : pack);
const measured = chosen.map((set) => measureSet(set, packFor(set)));
for (const one of measured) {
  if (!isBlind(one.set) || values.open) console.log(`${reportErrors(one)}\n`);
}
console.log(reportFigures(measured, readFigures()));
const leftOut = measured.filter(({ set }) => leavesOneOut(set));
if (leftOut.length > 1) console.log(reportMean(leftOut));
for (const one of measured.filter(({ set }) => isBlind(set))) {
  appendFileSync(join(qualityFolder, 'history.md'), historyRow(values.date, one.set, figuresOf(one), values.open));
}
if (values.record) recordFigures(measured);

function stop(problem: string): never {
  console.error(`sidelight: ${problem}`);
  process.exit(2);
}
