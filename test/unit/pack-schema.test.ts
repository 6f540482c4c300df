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
