import { expect, test } from 'vitest';
import { ownPack } from '../own-pack.ts';
import { describeLineages } from './describe-lineages.ts';
import { makeClaim, makeWording, withClaims } from './tiny-pack.ts';

test('the page of the seeds’ lineages is current', async () => {
  await expect(describeLineages(ownPack)).toMatchFileSnapshot('../../../docs/lineages-of-the-seeds.md');
});

test('a claim that is quoted in two ways is described, one that a single outlet quotes is not', () => {
  const shut = makeWording('gazette', 'The old harbour is shut for good', 'quote');
  const closed = makeWording('courier', 'The old harbour is closed for good', 'quote');
  const page = describeLineages(
    withClaims(makeClaim('two', { wordings: [shut, closed] }), makeClaim('one', { wordings: [shut] })),
  );

  expect(page).toContain('## Statement of two.\n\n- **The old harbour is**\n- parted:\n  - shut *(The gazette)*\n');
  expect(page).not.toContain('Statement of one.');
});
