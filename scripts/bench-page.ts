/**
 * `npm run bench:page [-- --date YYYY-MM-DD --rounds N]`: measures what the built extension costs a page in Chromium and in
 * Firefox, prints the figures and writes them into docs/benchmarks.md. Takes some ten minutes, during which the machine
 * should be left alone. `--only cards,popup` measures those parts alone, in Chromium or the `--browser` that is named, and
 * prints their figures as JSON.
 */
import { parseArgs } from 'node:util';
import { describeMachine, writePart } from '../test/bench/benchmark-document.ts';
import { measurePages, measureSomeParts } from '../test/bench/page/page-figures.ts';
import { writePagePart } from '../test/bench/page/page-part.ts';
import { browserNames } from './browsers.ts';
import { buildForTests, buildRelease } from './build-for-tests.ts';
import { prepareBrowsers } from './prepare-browsers.ts';

const { values } = parseArgs({
  options: {
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const problem = prepareBrowsers(browserNames);
if (problem) {
  console.error(`sidelight: ${problem}`);
  process.exit(1);
}
for (const name of browserNames) buildForTests(name);
buildRelease('chromium');
const rounds = Number(values.rounds);
if (values.only !== undefined) {
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) throw new Error(`no browser ${values.browser}; there are ${browserNames.join(', ')}`);
  console.log(JSON.stringify(await measureSomeParts(values.only.split(','), browser, rounds), undefined, 2));
  process.exit();
}
const figures = await measurePages(rounds, (what) => console.error(`measuring ${what}`));
const part = writePagePart(figures, { date: values.date, machine: describeMachine(), rounds });
writePart('bench:page', part);
console.log(part);
