import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPack } from '../../../engine/pack.ts';
import { hear } from './listening-terminal.ts';
import { replace, writePack } from './pack-fixture.ts';

test('build refuses with the list that check gives, and writes nothing', async () => {
  const dir = writePack({ 'data/town/claims.yaml': replace('2025-04-21', '2025-02-30') });
  const [built, checked] = [await hear(['pack', 'build', dir]), await hear(['pack', 'check', dir])];

  expect(built).toEqual({
    code: 1,
    printed: [],
    complaints: [`${dir}/claims.yaml:5:9: "2025-02-30" is no date; write a day of the calendar as YYYY-MM-DD`],
  });
  expect(checked).toEqual(built);
  expect(existsSync(`${dir}.pack.json`)).toBe(false);
});

test('build writes the pack beside its folder, as text with a value a line', async () => {
  const dir = writePack();

  expect(await hear(['pack', 'build', `${dir}/`])).toEqual({
    code: 0,
    printed: [`${dir}.pack.json: 2 claims in 3 wordings of 2 sources`],
    complaints: [],
  });
  const text = readFileSync(`${dir}.pack.json`, 'utf8');
  expect(readPack(JSON.parse(text)).ok).toBe(true);
  expect(text).toMatch(/^{\n {2}"format": "sidelight-pack",\n {2}"version": 1,\n[\s\S]*}\n$/);
});

test('check says what it checked, and writes nothing', async () => {
  const dir = writePack();

  expect(await hear(['pack', 'check', dir])).toEqual({
    code: 0,
    printed: [`${dir}: 2 claims in 3 wordings of 2 sources; no problem found`],
    complaints: [],
  });
  expect(existsSync(`${dir}.pack.json`)).toBe(false);
});

test('what is no folder is refused in one line', async () => {
  expect((await hear(['pack', 'check', 'no/such/dir'])).complaints).toEqual([
    'sidelight: no/such/dir is no folder; name the one that holds pack.yaml',
  ]);
});

test('a pack that cannot be written is one line', async () => {
  const dir = writePack();
  mkdirSync(`${dir}.pack.json`);

  expect(await hear(['pack', 'build', dir])).toEqual({
    code: 1,
    printed: [],
    complaints: [`sidelight: ${dir}.pack.json cannot be written; check its permissions`],
  });
});
