import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { excluded, kellogg } from '../../components/gallery/claim-fixtures.ts';
import { plainTexts } from '../../components/gallery/plain-texts.ts';
import { LookUpResult } from '../../components/popup/LookUpResult.tsx';
import { Texts } from '../../components/texts.ts';
import en from '../../locales/en.yml?raw';

const searched = { claims: 58, sources: 5 };
const actions = { onLeaveLookUp() {}, onOpenInLibrary() {}, onCopy: async () => true };

test('the first frame of a lookup has the best claim with its wordings, and what is folded away comes after it', async () => {
  const place = document.createElement('div');
  const answer = { hits: [excluded, kellogg], searched };
  render(
    <Texts.Provider value={plainTexts(en)}>
      <LookUpResult lookUp={{ kind: 'answered', quote: 'q', answer }} back="back" {...actions} />
    </Texts.Provider>,
    place,
  );
  const wordings = () =>
    [...place.querySelectorAll('.hits > li')].map((hit) => hit.querySelector('.wordings') !== null);
  expect(wordings()).toEqual([true, false]);
  expect([...place.querySelectorAll('.hits > li summary h2')].map(({ textContent }) => textContent)).toEqual([
    excluded.claim.statement,
    kellogg.claim.statement,
  ]);

  await vi.waitFor(() => expect(wordings()).toEqual([true, true]));
  render(null, place);
});
