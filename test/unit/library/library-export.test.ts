import * as v from 'valibot';
import { expect, test } from 'vitest';
import { exportClaims } from '../../../components/library/library-export.ts';
import { withoutSources } from '../../../engine/pack-filter.ts';
import { makeClaim, makeWording, tinyPack } from '../engine/tiny-pack.ts';
import { ownPack } from '../own-pack.ts';

const day = v.pipe(v.string(), v.isoDate());

/** As `docs/library-export.md` describes version 1. */
const schema = v.strictObject({
  format: v.literal('sidelight-library'),
  version: v.literal(1),
  pack: v.strictObject({
    id: v.string(),
    title: v.string(),
    language: v.string(),
    published: day,
    licence: v.string(),
  }),
  sources: v.array(
    v.strictObject({
      id: v.string(),
      outlet: v.string(),
      domain: v.string(),
      country: v.nullable(v.string()),
      url: v.pipe(v.string(), v.url()),
      headline: v.string(),
      byline: v.nullable(v.string()),
      published: v.nullable(day),
    }),
  ),
  claims: v.array(
    v.strictObject({
      id: v.string(),
      statement: v.string(),
      kind: v.picklist(['quote', 'statement', 'background']),
      speaker: v.nullable(v.string()),
      date: v.nullable(day),
      background: v.array(v.string()),
      wordings: v.array(
        v.strictObject({
          source: v.string(),
          form: v.picklist(['headline', 'quote', 'paraphrase']),
          text: v.string(),
          note: v.nullable(v.string()),
          link: v.pipe(v.string(), v.url()),
        }),
      ),
    }),
  ),
});

function readJson(...args: Parameters<typeof exportClaims>) {
  return v.parse(schema, JSON.parse(exportClaims(...args).text));
}

test('the JSON of the whole pack has the documented shape, and every wording has its source in it', () => {
  const { claims, sources } = readJson(ownPack, ownPack.claims, 'json');
  expect(claims).toHaveLength(ownPack.claims.length);
  const ids = new Set(sources.map(({ id }) => id));
  expect(claims.flatMap(({ wordings }) => wordings).filter(({ source }) => !ids.has(source))).toEqual([]);
});

test('what is not exported is not there, nor a source that then says nothing', () => {
  const [claim] = tinyPack.claims.slice(-1);
  const { claims, sources } = readJson(tinyPack, claim ? [claim] : [], 'json');
  expect(claims.map(({ id }) => id)).toEqual(['school-roof']);
  expect(sources.map(({ id }) => id)).toEqual(['gazette']);
});

test('a source that is switched off is in neither file', () => {
  const pack = withoutSources(tinyPack, ['courier']);
  for (const format of ['csv', 'json'] as const) {
    expect(exportClaims(pack, pack.claims, format).text).not.toContain('courier');
  }
});

test('the CSV has a row for each wording, and each row a cell for each column', () => {
  const claims = [
    makeClaim('one', { wordings: [makeWording('gazette', 'Said.', 'quote'), makeWording('courier', '=Said.')] }),
  ];
  const { name, type, text } = exportClaims(tinyPack, claims, 'csv');
  expect([name, type]).toEqual(['sidelight-tiny-2025-05-01.csv', 'text/csv;charset=utf-8']);
  const rows = text
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((row) => row.slice(1, -1).split('","'));
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([14]));
  expect(rows[1]?.slice(0, 8)).toEqual([
    'one',
    'Statement of one.',
    'statement',
    '',
    '',
    'The gazette',
    'quote',
    'Said.',
  ]);
  expect(rows[2]?.[7]).toBe("'=Said.");
});
