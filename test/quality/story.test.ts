/** Which pages are taken for reports of the pack's story, and how often a claim is said to be left out that is there. */
import { describe, expect, test } from 'vitest';
import { articleOfHtml, articleOfText } from '../../cli/read-article.ts';
import { sentencesOf } from '../../cli/records.ts';
import { describeCoverage } from '../../engine/coverage.ts';
import { createEngine } from '../../engine/engine.ts';
import { recogniseEvent } from '../../engine/story.ts';
import { corpusPages } from '../fixtures/page-corpus.ts';
import { ownPack } from '../unit/own-pack.ts';
import { createFactTable } from './facts-of-claims.ts';
import { type LabelledPage, readFacts, readLabels, readPages, readSeed } from './label-files.ts';
import { renderPage } from './render-page.ts';

const engine = createEngine(ownPack);
const elsewhere = { pageUrl: 'https://news.example/', hiddenSources: [] };

function sentencesOfHtml(html: string): readonly string[] {
  const article = articleOfHtml(html);
  return article ? sentencesOf(article, ownPack.language).map(({ text }) => text) : [];
}

function eventOf(sentences: readonly string[], without: readonly string[] = []): string | undefined {
  const matches = (without.length > 0 ? createEngine(ownPack, without) : engine).matchSentences(sentences);
  return recogniseEvent(ownPack, matches);
}

test.each(ownPack.sources)(
  '$outlet’s article is recognised, also when its own wordings are not known',
  ({ id, document }) => {
    const sentences = sentencesOf(articleOfText(readSeed(document.file)), ownPack.language).map(({ text }) => text);
    expect(eventOf(sentences)).toBe('2025-04-21');
    expect(eventOf(sentences, [id])).toBe('2025-04-21');
  },
);

test.each(corpusPages())('$slug is no report of the story', ({ html }) => {
  expect(eventOf(sentencesOfHtml(html))).toBeUndefined();
});

describe('the labelled pages', () => {
  const pages = readPages('dev');
  const read = (page: LabelledPage) => sentencesOfHtml(renderPage(page));
  const recognised = pages.filter((page) => eventOf(read(page)));

  test('none of another matter, or of another day’s news, is recognised', () => {
    expect(recognised.map(({ id }) => id)).toEqual(['A01', 'A03', 'A05', 'A07', 'A09', 'A11']);
  });

  test('of the claims that several outlets carry, hardly one is said to be left out that is there', () => {
    const facts = createFactTable(readFacts(), readSeed);
    const labels = readLabels('dev');
    const listed = recognised.flatMap((page) => {
      const there = new Set(labels.filter((row) => row.page === page.id).flatMap((row) => row.facts));
      const { leftOut = [] } = describeCoverage(ownPack, engine, read(page), elsewhere) ?? {};
      const carried = leftOut.filter(({ outlets }) => outlets.length > 1);
      return ownPack.claims
        .filter(({ id }) => carried.some((claim) => claim.id === id))
        .map((claim) => ({ isThere: facts.factsOf(claim).some((fact) => there.has(fact)) }));
    });
    expect(listed.length).toBeGreaterThan(80);
    expect(listed.filter(({ isThere }) => isThere).length / listed.length).toBeLessThan(0.05);
  });
});
