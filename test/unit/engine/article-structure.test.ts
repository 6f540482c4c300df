import { expect, test } from 'vitest';
import { blockElements, skippedElements, skippedRoles } from '../../../engine/article-structure.ts';

test('an article’s own words are not skipped', () => {
  for (const name of ['article', 'main', 'header', 'h1', 'p', 'blockquote', 'li', 'a', 'em', 'span', 'details']) {
    expect(skippedElements.has(name)).toBe(false);
  }
  expect(skippedRoles.has('article')).toBe(false);
  expect(skippedRoles.has('main')).toBe(false);
});

test('what surrounds an article is skipped', () => {
  for (const name of ['nav', 'aside', 'footer', 'script', 'style', 'form', 'button', 'figcaption', 'template']) {
    expect(skippedElements.has(name)).toBe(true);
  }
  for (const role of ['navigation', 'complementary', 'contentinfo', 'search'])
    expect(skippedRoles.has(role)).toBe(true);
});

test('inline elements do not part a sentence', () => {
  for (const name of ['a', 'b', 'em', 'i', 'q', 'span', 'strong', 'sup', 'time']) {
    expect(blockElements.has(name)).toBe(false);
  }
});

test('names are lower case, never empty, and never both skipped and a block', () => {
  for (const name of [...skippedElements, ...blockElements, ...skippedRoles])
    expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z]+)*$/);
  expect([...blockElements].filter((name) => skippedElements.has(name))).toEqual([]);
});
