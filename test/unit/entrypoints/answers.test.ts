import { expect, test, vi } from 'vitest';
import { createAnswers } from '../../../entrypoints/background/answers.ts';
import { bundlePack, openBundle } from '../../../platform/pack-bundle.ts';
import { tinyPack } from '../engine/tiny-pack.ts';

vi.mock('webextension-polyfill', () => import('../platform/fake-browser.ts'));

const sender = { tabId: 1, frameId: 0, url: 'https://example.com/' };
const bundle = bundlePack(tinyPack);

test('the pack is not opened before somebody asks, and then once', async () => {
  const load = vi.fn(() => openBundle(bundle));
  const { answers } = createAnswers(load);
  expect(load).not.toHaveBeenCalled();
  expect(await answers['describe-pack']({}, sender)).toMatchObject({ ok: true, answer: { id: tinyPack.id } });
  await answers['state-claims']({ claims: [] }, sender);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a sound pack has no damage to tell of', () => {
  expect(createAnswers(() => openBundle(bundle)).damage()).toBeUndefined();
});

test('a damaged pack is the answer to everything, and nothing is prepared from it', async () => {
  const { answers, damage, prepare } = createAnswers(() => openBundle({ ...bundle, text: `${bundle.text} ` }));
  const damaged = { ok: false, problem: 'damaged-pack', detail: 'is not as it was built' };
  expect(damage()).toEqual(damaged);
  expect(await answers['describe-pack']({}, sender)).toEqual(damaged);
  expect(await answers['look-up-quote']({ quote: 'off the table' }, sender)).toEqual(damaged);
  expect(prepare).not.toThrow();
});
