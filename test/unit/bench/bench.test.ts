import { expect, test } from 'vitest';
import { readPack } from '../../../engine/pack.ts';
import { contestants } from '../../bench/contestants.ts';
import { type BenchmarkFigures, writeEnginePart } from '../../bench/engine-part.ts';
import { generatePack, generateSentences, wordingsPerClaim } from '../../bench/generated-pack.ts';
import { measureRanking } from '../../bench/ranking-quality.ts';
import { median, medianMs } from '../../bench/timing.ts';
import { createFactTable } from '../../quality/facts-of-claims.ts';
import { readFacts, readLabels, readSeed } from '../../quality/label-files.ts';
import { ownPack } from '../own-pack.ts';

test('a generated pack is a pack, and the same call gives the same one', () => {
  const pack = generatePack(30);
  const read = readPack(JSON.parse(JSON.stringify(pack)));

  expect(read.ok || read.problem).toBe(true);
  expect(pack.claims.flatMap(({ wordings }) => wordings)).toHaveLength(30 * wordingsPerClaim);
  expect(generatePack(30)).toEqual(pack);
  expect(generatePack(30, 5)).not.toEqual(pack);
});

test('every contestant finds a claim of a generated pack by its own wording', { timeout: 60_000 }, () => {
  const pack = generatePack(20);
  const sentences = ['The harbour of the town.', pack.claims[7]?.wordings[1]?.text ?? ''];
  for (const { name, prepare } of contestants) {
    const [best] = prepare(pack)(sentences).filter(({ sentence }) => sentence === 1);
    expect([name, best?.claim]).toEqual([name, 'claim-7']);
  }
  expect(generateSentences(pack, 12)).toHaveLength(12);
});

test('the median is the middle value, and none is a mistake', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 3, 2, 1])).toBe(2);
  expect(() => median([])).toThrow('at least one');
});

test('work beyond the budget is done once', () => {
  let times = 0;
  medianMs(7, 0, () => {
    times += 1;
  });
  expect(times).toBe(1);
});

test('finding nothing ranks nothing; the right claims alone rank first', () => {
  const rows = readLabels('dev').filter(({ facts }) => facts.length > 0);
  const pages = [...Map.groupBy(rows, ({ page }) => page)].map(([id, own]) => ({
    id,
    sentences: own.map(({ sentence }) => sentence),
  }));
  const { factsOf } = createFactTable(readFacts(), readSeed);
  const factsOfClaims = new Map(ownPack.claims.map((claim) => [claim.id, factsOf(claim)]));
  const right = pages.map(({ id, sentences }) =>
    sentences.flatMap((text, sentence) => {
      const wanted = rows.find((row) => row.page === id && row.sentence === text)?.facts ?? [];
      const claims = [...factsOfClaims].filter(([, facts]) => facts.some((fact) => wanted.includes(fact)));
      return claims.map(([claim]) => ({ sentence, claim, score: 1, relation: 'agrees' as const }));
    }),
  );

  expect(measureRanking(pages, [], ownPack)).toEqual({ meanReciprocalRank: 0, precisionAtHalf: undefined });
  const quality = measureRanking(pages, right, ownPack);
  expect(quality.precisionAtHalf).toBeGreaterThan(0.97);
  expect(quality.meanReciprocalRank).toBeGreaterThan(0.7);
});

test('the part compares the others with the first, and sizes with the row before', () => {
  const contestant = {
    name: 'Ours',
    indexBytes: 2_000_000,
    prepareMs: 12,
    sentencesPerSecond: 9000,
    meanReciprocalRank: 0.8,
    precisionAtHalf: 0.95,
    manyWordingsMs: 24,
    bundle: { bytes: 30_000, bytesGzipped: 10_000 },
  };
  const { precisionAtHalf: _, ...unsure } = contestant;
  const growth = {
    claims: 1000,
    packBytes: 1_000_000,
    packBytesGzipped: 200_000,
    liveBytes: 9_000_000,
    validateMs: 5,
    indexMs: 50,
    sentenceMicros: 40,
  };
  const figures: BenchmarkFigures = {
    date: '2025-05-01',
    machine: 'a machine',
    contestants: [contestant, { ...unsure, name: 'Theirs', sentencesPerSecond: 1500 }],
    load: { claims: 65, packBytes: 108_331, firstMs: 40, laterMs: 8 },
    growth: [growth, { ...growth, claims: 10_000, sentenceMicros: 120 }],
  };
  const part = writeEnginePart(figures);

  expect(part).toContain('on 2025-05-01, on a machine');
  expect(part).toMatch(/Theirs .* – .* 1,500 \(×0\.167\)/);
  expect(part).toContain('120 µs (×3.0)');
});
