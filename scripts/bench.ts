/**
 * `npm run bench [-- --date YYYY-MM-DD]`: measures the engine beside three search libraries and on growing packs, prints
 * the figures and writes them into docs/benchmarks.md. Takes some minutes; not a part of `npm test`, since no time may fail a test.
 */
import { parseArgs } from 'node:util';
import { describeMachine, writePart } from '../test/bench/benchmark-document.ts';
import { measureBundle } from '../test/bench/bundle-size.ts';
import { contestants } from '../test/bench/contestants.ts';
import { writeEnginePart } from '../test/bench/engine-part.ts';
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
const part = writeEnginePart({ date: values.date, machine: describeMachine(), contestants: measured, load, growth });
writePart('bench', part);
console.log(part);
