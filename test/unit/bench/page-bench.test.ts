import { expect, test } from 'vitest';
import { replacePart } from '../../bench/benchmark-document.ts';
import { articleOfBytes, articleOfWords, unrelatedPages, withMore } from '../../bench/page/bench-pages.ts';
import { sumHeapSnapshot } from '../../bench/page/heap-snapshot.ts';
import { createRivals } from '../../bench/page/rivals.ts';
import { byTurns } from '../../bench/page/stage.ts';

const parts = `# Both
<!-- npm run bench -->
engine
<!-- end of npm run bench -->
between
<!-- npm run bench:page -->
<!-- end of npm run bench:page -->
`;

test('a command replaces its own part, again and again, and leaves the rest', () => {
  const written = replacePart(replacePart(parts, 'bench:page', 'first\n'), 'bench:page', 'second\n');
  expect(written).toContain('-->\nengine\n<!--');
  expect(written).toContain('<!-- npm run bench:page -->\n\nsecond\n\n<!-- end');
  expect(written).not.toContain('first');
  expect(replacePart(written, 'bench', 'other')).toContain('second');
});

test('a document without the part is left as it is', () => {
  expect(() => replacePart('# Nothing', 'bench', 'engine')).toThrow('no part for bench');
});

test('the pages have the length that is asked for, and the same call gives the same page', () => {
  const article = articleOfWords(2_000);
  expect(article).toEqual(articleOfWords(2_000));
  expect(article.words).toBeGreaterThanOrEqual(2_000);
  expect(article.words).toBeLessThan(2_200);
  expect(articleOfBytes(60_000).paragraphs.join('\n').length).toBeGreaterThan(58_000);
  const { light, heavy } = unrelatedPages();
  expect(heavy.html.length).toBeGreaterThan(20 * light.html.length);
  expect(light.html + heavy.html).not.toMatch(/Ukrain|NATO/i);
});

test('what is added to a page stands before its end, as it is', () => {
  const more = withMore(articleOfWords(100), 'more', '<i>$&</i>');
  expect(more.path).toMatch(/-more\.html$/);
  expect(more.html).toMatch(/<i>\$&<\/i><\/body><\/html>$/);
});

test('every script that a rival’s page names is served', () => {
  const { rivals, files } = createRivals(articleOfWords(100), ['It is so.']);
  const served = new Set(files.map(({ path }) => path));
  const named = rivals.flatMap(({ page }) => [...page.html.matchAll(/<script src="([^"]+)"/g)].map(([, path]) => path));
  expect(named).toHaveLength(3);
  expect(named.filter((path) => !served.has(path ?? ''))).toEqual([]);
});

test('the round that warms up does not count', async () => {
  let turn = 0;
  const figures = await byTurns(2, ['off', 'on'] as const, async () => ++turn);
  expect(figures).toEqual({ off: [3, 5], on: [4, 6] });
});

test('a heap snapshot is summed up without what the engine keeps for itself', () => {
  const snapshot = {
    snapshot: {
      meta: { node_fields: ['type', 'id', 'self_size'], node_types: [['object', 'code', 'string'], 'n', 'n'] },
    },
    nodes: [0, 1, 100, 1, 2, 1_000, 2, 3, 20],
  };
  expect(sumHeapSnapshot(JSON.stringify(snapshot))).toEqual({ bytes: 120, objects: 2 });
});
