import { expect, test } from 'vitest';
import { composeOutletPage } from '../../../engine/outlet-page.ts';
import { makeClaim, makeWording, tinyPack } from './tiny-pack.ts';

test('an outlet that the pack does not have has no page', () => {
  expect(composeOutletPage(tinyPack, 'herald')).toBeUndefined();
});

test('its wordings stand in the order of its article, whatever claims they are of', () => {
  const at = (start: number, text: string) => ({
    ...makeWording('courier', text),
    seed: { file: 'courier.txt', start, end: start + text.length },
  });
  const claims = [
    makeClaim('one', { wordings: [at(300, 'Third.'), at(0, 'First.')] }),
    makeClaim('two', { wordings: [at(100, 'Second.'), makeWording('gazette', 'Elsewhere.')] }),
  ];
  const page = composeOutletPage({ ...tinyPack, claims }, 'courier');
  expect(page?.stated.map(({ wording, claim, isAlone }) => [wording.text, claim.id, isAlone])).toEqual([
    ['First.', 'one', true],
    ['Second.', 'two', false],
    ['Third.', 'one', true],
  ]);
});

test('what is not in its article is listed by how many carry it', () => {
  const claims = [
    makeClaim('one', { wordings: [makeWording('gazette', 'One.')] }),
    makeClaim('two', { wordings: [makeWording('gazette', 'Two.'), makeWording('herald', 'Two.')] }),
    makeClaim('own', { wordings: [makeWording('courier', 'Own.')] }),
  ];
  const page = composeOutletPage({ ...tinyPack, claims }, 'courier');
  expect(page?.absent.map(({ claim, sources }) => [claim.id, sources])).toEqual([
    ['two', 2],
    ['one', 1],
  ]);
});
