import { expect, test } from 'vitest';
import { readPack } from '../../engine/pack.ts';

test('a pack of another version is refused by its version', () => {
  expect(readPack({ format: 'sidelight-pack', version: 2 })).toEqual({
    ok: false,
    problem: 'is a pack of version 2; this Sidelight reads version 1',
  });
});

test('a value that is no pack is refused with the first place that is wrong', () => {
  expect(readPack({ format: 'sidelight-pack', version: 1, id: 'No Slug' })).toEqual({
    ok: false,
    problem: 'is not a Sidelight pack: id: must be a lower-case slug',
  });
});

test('an address that would run a script when clicked is refused', () => {
  const sourceWith = (url: string) => ({
    id: 'gazette',
    outlet: 'The Gazette',
    domain: 'gazette.example',
    country: null,
    url,
    headline: 'The bridge is open',
    byline: null,
    published: null,
    document: { file: 'gazette.txt', sha256: '0'.repeat(64) },
  });
  const problemOf = (url: string) => {
    const sources = [sourceWith(url)];
    const topic = { groups: [['bridge']] };
    const head = { id: 'town', title: 'The town', language: 'en', published: '2025-05-01', licence: 'CC0', topic };
    const reading = readPack({ format: 'sidelight-pack', version: 1, ...head, sources, claims: [], lexicon: [] });
    return reading.ok ? undefined : reading.problem;
  };
  expect(problemOf('javascript:alert(1)')).toBe('is not a Sidelight pack: sources.0.url: must be a web address');
  expect(problemOf('https://gazette.example/bridge')).toMatch(/: claims: /);
});

test('a phrase that is none is named by its place, behind others that are right', () => {
  const head = { id: 'town', title: 'The town', language: 'en', published: '2025-05-01', licence: 'CC0' };
  const problemOf = (group: readonly unknown[]) => {
    const topic = { groups: [['town'], group] };
    const reading = readPack({ format: 'sidelight-pack', version: 1, ...head, topic });
    return reading.ok ? undefined : reading.problem;
  };
  expect(problemOf(['bridge', ''])).toBe('is not a Sidelight pack: topic.groups.1.1: must not be empty');
  expect(problemOf(['bridge', 7])).toMatch(/ topic\.groups\.1\.1: /);
  expect(problemOf(['bridge'])).toMatch(/ sources: /);
});
