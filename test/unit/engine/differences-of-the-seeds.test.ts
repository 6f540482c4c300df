import { expect, test } from 'vitest';
import { ownPack } from '../own-pack.ts';
import { describeDifferences } from './describe-differences.ts';
import { makeClaim, makeWording, withClaims } from './tiny-pack.ts';

test('the page of the seeds’ differences is current', async () => {
  await expect(describeDifferences(ownPack)).toMatchFileSnapshot('../../../docs/differences-of-the-seeds.md');
});

test('a claim whose outlets differ is described, one that a single outlet words is not', () => {
  const said = makeWording('gazette', 'The ferry is late, Lund said.');
  const claimed = makeWording('courier', 'The ferry is late, Lund claimed.');
  const alone = makeWording('gazette', 'The ferry is late, Lund admitted.');
  const page = describeDifferences(
    withClaims(makeClaim('late', { wordings: [said, claimed] }), makeClaim('alone', { wordings: [said, alone] })),
  );

  expect(page).toContain('## Statement of late.');
  expect(page).toContain('- another verb of saying: `said` → `claimed`');
  expect(page).not.toContain('admitted');
});
