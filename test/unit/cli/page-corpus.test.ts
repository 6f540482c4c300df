/** Every page of the corpus as the command reads its file. */
import { expect, test } from 'vitest';
import { articleOfHtml } from '../../../cli/read-article.ts';
import { recordArticle } from '../../../cli/records.ts';
import { createEngine } from '../../../engine/engine.ts';
import { corpusPages } from '../../fixtures/page-corpus.ts';
import { ownPack } from '../own-pack.ts';

const engine = createEngine(ownPack);

test.each(corpusPages())('$slug: $expected.about', ({ slug, html, expected }) => {
  const article = articleOfHtml(html);
  const record = article && recordArticle(slug, article, ownPack, engine);
  const strong = record?.matches.filter(({ strength }) => strength === 'strong').map(({ quote }) => quote.exact);
  expect([...new Set(strong)]).toEqual(expected.command?.marks ?? expected.marks);
});

test('where the command reads otherwise it is said why', () => {
  for (const { expected } of corpusPages()) {
    if (expected.command) expect(expected.command.marks).not.toEqual(expected.marks);
  }
});
