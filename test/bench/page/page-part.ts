/** What `npm run bench:page` writes into docs/benchmarks.md: the cost in tables, each figure beside its limit. */
import { grouped, kilobytes, megabytes, milliseconds, table } from '../table.ts';
import type { LoadCost } from './measure-loads.ts';
import type { CommonFigures, PageFigures } from './page-figures.ts';

/** What a figure must not exceed. */
export interface Limit {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly show: (value: number) => string;
}

export interface RunFacts {
  readonly date: string;
  readonly machine: string;
  readonly rounds: number;
}

/** Limits on the milliseconds of the main thread, on waits, bytes and shares of a core. */
export function limitsOf({ gateBytes, chromium }: PageFigures): readonly Limit[] {
  const [light, heavy, article, long, longest] = chromium.loads;
  const per10kWords = ({ partyMs, words }: LoadCost) => (partyMs / words) * 10_000;
  const limit = (what: string, measured: number | undefined, limit: number, show = milliseconds) =>
    measured === undefined ? [] : [{ what, measured, limit, show }];
  return [
    ...limit('page not about the topic, light: the gate', light?.partyMs, 1),
    ...limit('page not about the topic, heavy: per 10,000 words', heavy && per10kWords(heavy), 1),
    ...limit('page not about the topic: injected, gzipped', gateBytes, 1_000, bytes),
    ...limit('page not about the topic: work from two seconds on', heavy?.afterwardsMs, 0),
    ...limit('page not about the topic: requests', heavy?.addedRequests, 0, grouped),
    ...limit('article of 2,000 words: main thread', article?.partyMs, 15),
    ...limit('article of 2,000 words: longest task', article?.longestMs, 8),
    ...limit('article of 60 kB: longest task', long?.longestMs, 8),
    ...limit('article of 1 MB: longest task', longest?.longestMs, 8),
    ...limit(
      'article of 1 MB: time a word, in times that of 60 kB',
      longest && long && growth(long, longest),
      1.2,
      times,
    ),
    ...limit('gate to marks, background running', chromium.waits.warmMs, 150),
    ...limit('gate to marks, background stopped', chromium.waits.coldMs, 400),
    ...limit('popup to marks, background running', chromium.popup.marksMs, 150),
    ...limit('popup to the lookup of a selection, background running', chromium.popup.lookUpMs, 150),
    ...limit('click to card, the first of a page', chromium.cards.firstMs, 100),
    ...limit('click to card, the first of a page, the pointer on it before', chromium.cards.pointedMs, 100),
    ...limit('click to card, a later one', chromium.cards.laterMs, 100),
    ...limit('1,000 changes a second in the article: scripts', chromium.busyInArticle.partyShare, 0.02, percent),
    ...limit('the same, with rendering', chromium.busyInArticle.addedThreadShare, 0.02, percent),
    ...limit('1,000 changes a second beside the article: scripts', chromium.busyBeside.partyShare, 0.02, percent),
    ...limit('the same, with rendering', chromium.busyBeside.addedThreadShare, 0.02, percent),
    ...limit('200 marks: script', chromium.painting.sidelightMs, 2),
    ...limit('200 marks: changes of the document', chromium.painting.sidelightMutations, 0, grouped),
    ...limit('article: layout shift', article?.addedLayoutShift, 0, grouped),
    ...limit('article: latency of clicks and keys, added', chromium.interaction.onMs - chromium.interaction.offMs, 0),
    ...limit('memory of a tab: article at rest', chromium.memory.idleBytes, 3_000_000, megabytes),
    ...limit('memory of a tab: after leaving', chromium.memory.afterLeavingBytes, leftBytes, megabytes),
    ...limit('memory of a tab: after leaving again', chromium.memory.afterLeavingAgainBytes, leftBytes, megabytes),
    ...limit(
      'memory of a tab: 200 navigations',
      chromium.growth.on.bytes - chromium.growth.off.bytes,
      leftBytes,
      megabytes,
    ),
  ];
}

/** A heap that is measured twice differs by so much without anything having happened. */
const leftBytes = 50_000;

export function writePagePart(figures: PageFigures, { date, machine, rounds }: RunFacts): string {
  const { chromium, firefox } = figures;
  return `## In the page

Written by \`npm run bench:page\` on ${date}, on ${machine}, in ${chromium.version} and ${firefox.version}. The built extension
is on and off by turns, in two browsers of one kind on the same pages (\`test/bench/page/bench-pages.ts\`); medians of ${rounds}
rounds. Times of the main thread are by the thread's own clock, so that what else the machine does does not count; waits are by
the wall's. Compare times by their ratio within one run. No test asserts any of them; bytes are asserted in
\`test/built/bundle.test.ts\`.

### Limits, in Chromium

${limitTable(limitsOf(figures))}

### Loading a page, in Chromium

Milliseconds of the main thread. *Sidelight*: its scripts and the messages to them, all in all and in the longest task. *Empty
extension*: the same of one that only has itself started, and in articles reads one style, sends two words and has the style of
marks inserted (\`test/bench/page/empty-extension.ts\`): what the browser takes for itself, and no code of ours can save. *Added
in all*: what the whole page took more, rendering included; the noise of such a difference is some
milliseconds, and of large pages more. *Marked*: stretches of text that are marked when the watching ends, after three seconds, of the
longest page after eight.

${loadTable(chromium.loads)}

The gate has ${kilobytes(figures.gateBytes)} gzipped and runs in every page of a granted site; the annotator's ${kilobytes(figures.annotatorBytes)} only in articles, and what
draws cards, ${kilobytes(figures.cardBytes)}, in those where one was opened.

### Beside what else a reader would use

The article of 2,000 words. mark.js draws the ${figures.markedSentences} sentences that Sidelight marks, told beforehand which. The client of Hypothesis is its
published bundle, brings no annotation and draws none: its sidebar is an empty page, so this is the least that it costs.

${rivalTable(figures)}

### Both browsers

${commonTable([
  ['Chromium', chromium],
  ['Firefox', firefox],
])}

- **Processor time**: page and background together, what a visit to the article of 2,000 words used more.
- **Load to marks**: from the page's load event to the first frame with marks.
- **Click to card**: to the frame with the card, of the first click of a page, by a pointer that was not on the words before
  as a finger is not; of the first by one that had slowed down on them; and of a later click.
- **200 marks**: the script's time for painting them when they are known; in brackets mark.js with the same sentences.
- **Clicks and keys**: median latency with and without Sidelight, told by browsers in steps of 8 ms from 16 ms on.
- **1,000 changes a second**: share of one core over ten seconds that page and background used more, in the text that is
  read and beside it, the first reading and matching included. The limits above are on Chromium's main thread: what
  Sidelight's own scripts took of it once the article was marked, and what the whole page took more. Chromium draws styled
  highlights anew in every frame in which anything of the document has changed, whoever made them: with so many of the page's
  own, and no Sidelight, it took ${shareOr(chromium.busyInArticle.highlightShare)} and ${shareOr(chromium.busyBeside.highlightShare)} more.

Firefox's protocol offers neither traces nor figures of a heap, so that single tasks, the gate's share and memory are measured
in Chromium alone.

### Memory, in Chromium

Scripts' heap and the browser's objects for them, after collection of garbage, on pages that the browser does not keep to go
back to, as it would with all that runs in them: a tab with the article has ${megabytes(chromium.memory.idleBytes)} more
with Sidelight, and ${megabytes(chromium.memory.afterLeavingBytes)} after the same tab went on to another page, beyond what the gate has there (${megabytes(chromium.memory.gateBytes)}):
what Chromium sets up of its own interfaces when the first article of a process uses them, some nine hundred templates and their names, and keeps
for all that follow; after the same article again it has ${megabytes(chromium.memory.afterLeavingAgainBytes)} more than then. ${grouped(chromium.growth.navigations)} navigations in one tab, the article by turns
with another page, heap snapshots compared: ${megabytes(chromium.growth.on.bytes)} and ${grouped(chromium.growth.on.objects)} objects more with Sidelight, ${megabytes(chromium.growth.off.bytes)} and ${grouped(chromium.growth.off.objects)}
without; the background ${megabytes(chromium.growth.backgroundBytes)}.
`;
}

function limitTable(limits: readonly Limit[]): string {
  return table([
    ['what', 'measured', 'limit', ''],
    ...limits.map(({ what, measured, limit, show }) => [
      what,
      show(measured),
      show(limit),
      measured > limit ? 'exceeded' : 'kept',
    ]),
  ]);
}

function loadTable(loads: PageFigures['chromium']['loads']): string {
  return table([
    [
      'page',
      'words',
      'page alone',
      'empty extension',
      'Sidelight',
      'longest task',
      'added in all',
      'of that rendering',
      'marked',
    ],
    ...loads.map((load) => [
      load.name,
      grouped(load.words),
      milliseconds(load.pageMs),
      `${milliseconds(load.emptyMs)}, longest ${milliseconds(load.emptyLongestMs)}`,
      milliseconds(load.partyMs),
      milliseconds(load.longestMs),
      milliseconds(load.addedMs),
      milliseconds(load.addedRenderingMs),
      grouped(load.marked),
    ]),
  ]);
}

function rivalTable({ chromium, gateBytes, annotatorBytes }: PageFigures): string {
  const article = chromium.loads[2];
  const ours = article ? [{ ...article, name: 'Sidelight', bytesGzipped: gateBytes + annotatorBytes }] : [];
  return table([
    ['contestant', 'code, gzipped', 'its scripts', 'longest task', 'added in all', 'elements added', 'layout shift'],
    ...[...ours, ...chromium.rivals].map((row) => [
      row.name,
      kilobytes(row.bytesGzipped),
      milliseconds(row.partyMs) +
        (article && row.name !== 'Sidelight' ? ` (×${grouped(row.partyMs / article.partyMs)})` : ''),
      milliseconds(row.longestMs),
      milliseconds(row.addedMs),
      grouped(row.addedElements),
      grouped(row.addedLayoutShift),
    ]),
  ]);
}

function commonTable(rows: readonly (readonly [name: string, figures: CommonFigures])[]): string {
  return table([
    ['', 'processor time', 'load to marks', 'click to card', '200 marks', 'clicks and keys', '1,000 changes a second'],
    ...rows.map(([name, { visits, cards, painting, interaction, busyInArticle, busyBeside }]) => [
      name,
      milliseconds(visits.addedProcessorMs),
      milliseconds(visits.waitMs),
      [cards.firstMs, cards.pointedMs, cards.laterMs].map(milliseconds).join(', '),
      `${milliseconds(painting.sidelightMs)} (${milliseconds(painting.markJsMs)})`,
      `${milliseconds(interaction.onMs)}, ${milliseconds(interaction.offMs)}`,
      `${percent(busyInArticle.addedShare)}, ${percent(busyBeside.addedShare)}`,
    ]),
  ]);
}

/** How many times as long a word takes in the longer page. */
function growth(shorter: LoadCost, longer: LoadCost): number {
  return longer.partyMs / longer.words / (shorter.partyMs / shorter.words);
}

function times(value: number): string {
  return `×${grouped(value)}`;
}

function percent(share: number): string {
  return `${grouped(share * 100)} %`;
}

function shareOr(share: number | undefined): string {
  return share === undefined ? '–' : percent(share);
}

function bytes(value: number): string {
  return `${grouped(value)} B`;
}
