/**
 * `npm run bench [-- --date YYYY-MM-DD]`: measures the engine beside three search libraries and on growing packs, prints the
 * page and writes it to docs/benchmarks.md. Takes some minutes; not a part of `npm test`, since no time may fail a test.
 */
import { writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBenchmarkPage } from '../test/bench/benchmark-page.ts';
import { measureBundle } from '../test/bench/bundle-size.ts';
import { contestants } from '../test/bench/contestants.ts';
import { measureContestant, measureGrowth, measureLoad } from '../test/bench/measurements.ts';

/** Claims in the generated packs, each ten times the one before. */
const packSizes = [1_000, 10_000, 100_000];

const { values } = parseArgs({ options: { date: { type: 'string', default: new Date().toISOString().slice(0, 10) } } });
const measured = [];
for (const { name, module } of contestants) {
  console.error(`measuring ${name}`);
  measured.push({ ...measureContestant(name), bundle: await measureBundle(module) });
}
console.error('measuring the load of the bundled pack');
const load = measureLoad();
const growth = packSizes.map((claims) => {
  console.error(`measuring a pack of ${claims} claims`);
  return measureGrowth(claims);
});
const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${platform()} ${arch()}, Node ${process.versions.node}`;
const page = writeBenchmarkPage({ date: values.date, machine, contestants: measured, load, growth });
writeFileSync(join(import.meta.dirname, '../docs/benchmarks.md'), page);
console.log(page);
