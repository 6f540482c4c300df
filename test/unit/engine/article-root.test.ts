import { expect, test } from 'vitest';
import { chooseRoots, type RootCandidate } from '../../../engine/article-root.ts';

interface Named extends RootCandidate {
  readonly name: string;
}

function candidate(name: string, paragraphChars: number, more: Partial<RootCandidate> = {}): Named {
  return { name, paragraphChars, hasHeadline: false, isArticle: true, within: undefined, ...more };
}

const chosen = (candidates: readonly Named[], pageChars: number) =>
  chooseRoots(candidates, pageChars).map(({ name }) => name);

test('where nothing holds most of the text, the page is read whole', () => {
  expect(chosen([], 0)).toEqual([]);
  expect(chosen([candidate('empty', 0)], 0)).toEqual([]);
  expect(chosen([candidate('teaser', 100)], 1000)).toEqual([]);
  expect(chosen([candidate('long', 550)], 1000)).toEqual([]);
});

test('the smallest that holds most of the text is the one', () => {
  const main = candidate('main', 950, { isArticle: false });
  expect(chosen([main, candidate('article', 900, { within: main })], 1000)).toEqual(['article']);
});

test('one with a headline comes before a smaller one without', () => {
  const main = candidate('main', 950, { isArticle: false, hasHeadline: true });
  expect(chosen([main, candidate('article', 900, { within: main })], 1000)).toEqual(['main']);
});

test('teasers beside the article are not read', () => {
  expect(chosen([candidate('teaser', 90), candidate('article', 900), candidate('teaser', 80)], 1100)).toEqual([
    'article',
  ]);
});

test('the next article at the end of the page is read too, also when it is longer', () => {
  expect(chosen([candidate('first', 600), candidate('second', 2000)], 2600)).toEqual(['first', 'second']);
  expect(chosen([candidate('first', 900), candidate('second', 1000)], 2000)).toEqual(['first', 'second']);
});

test('an article within one that is read is no other article', () => {
  const outer = candidate('outer', 2000);
  expect(chosen([outer, candidate('inner', 700, { within: outer })], 2000)).toEqual(['outer']);
});

test('the posts of a live blog are read in the part that holds them', () => {
  const main = candidate('main', 2000, { isArticle: false });
  const posts = ['one', 'two', 'three'].map((name) => candidate(name, 650, { within: main }));
  expect(chosen([main, ...posts], 2000)).toEqual(['main']);
});
