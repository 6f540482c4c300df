import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { pack } from '../../components/gallery/fixtures.ts';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { OptionsState } from '../../components/options/options-state.ts';
import { siteOf } from '../../components/options/origins.ts';
import { show } from './show.tsx';

function showOptions(state: Partial<Extract<OptionsState, { kind: 'ready' }>> = {}) {
  const asked = {
    onShowSource: vi.fn(),
    onShowAllSources: vi.fn(),
    onShowNoSources: vi.fn(),
    onGrant: vi.fn(),
    onRevoke: vi.fn(),
  };
  const ready: OptionsState = { kind: 'ready', pack, hiddenSources: [], origins: [], isUnsaved: false, ...state };
  return { asked, ...show(<OptionsView state={ready} {...asked} />) };
}

test('switching a source calls back with its id and what is wanted', () => {
  const { asked, getByRole } = showOptions({ hiddenSources: ['myind'] });
  fireEvent.click(getByRole('checkbox', { name: 'The Kyiv Independent' }));
  expect(asked.onShowSource).toHaveBeenLastCalledWith('kyiv-independent', false);
  fireEvent.click(getByRole('checkbox', { name: 'MyInd' }));
  expect(asked.onShowSource).toHaveBeenLastCalledWith('myind', true);
});

test('the count leaves out sources that are off, and hidden ids that the pack does not hold', () => {
  showOptions({ hiddenSources: ['myind', 'an-outlet-of-another-pack'] }).getByText('4 of 5 sources shown');
});

test('all and none are one click each', () => {
  const { asked, getByRole } = showOptions();
  fireEvent.click(getByRole('button', { name: 'Show all' }));
  expect(asked.onShowAllSources).toHaveBeenCalledOnce();
  fireEvent.click(getByRole('button', { name: 'Show none' }));
  expect(asked.onShowNoSources).toHaveBeenCalledOnce();
});

test('a source shows its headline as a link, its country, its day and its wordings; what is unknown is said or left out', () => {
  const { getByRole } = showOptions();
  const known = getByRole('link', { name: /^Kremlin pleased by/ });
  expect(known.getAttribute('rel')).toBe('noopener noreferrer');
  expect(known.closest('li')?.textContent).toContain('India · 22 Apr 2025 · 27 wordings');
  const unknown = getByRole('link', { name: /gives satisfaction/ }).closest('li');
  expect(unknown?.querySelector('.meta')?.textContent).toBe('no date · 24 wordings');
});

test('a site is given back by the exact origin that the browser reported', () => {
  const { asked, getByRole } = showOptions({ origins: ['*://*.cde.news/*'] });
  fireEvent.click(getByRole('button', { name: 'Remove cde.news' }));
  expect(asked.onRevoke).toHaveBeenCalledWith('*://*.cde.news/*');
});

test('access to all sites leaves nothing to add', () => {
  const { getByRole, queryByRole } = showOptions({ origins: ['<all_urls>'] });
  getByRole('button', { name: 'Remove All sites' });
  expect(queryByRole('button', { name: 'Add all sites' })).toBeNull();
});

test('without any site the page says that Sidelight runs nowhere by itself, and offers both choices', () => {
  const { asked, getByRole, getByText } = showOptions();
  getByText('Sidelight runs on no site by itself.');
  fireEvent.click(getByRole('button', { name: 'Add news sites' }));
  fireEvent.click(getByRole('button', { name: 'Add all sites' }));
  expect(asked.onGrant.mock.calls).toEqual([['news'], ['all']]);
});

test('about says what the pack holds and what is promised', () => {
  const { getByText } = showOptions();
  getByText('58 claims from 5 sources');
  getByText('Nothing leaves this device.');
  getByText('A mark is no verdict, and no mark is no clearance.');
});

test.each([
  ['<all_urls>', undefined],
  ['*://*/*', undefined],
  ['https://*/*', undefined],
  ['*://*.example.org/*', 'example.org'],
  ['https://news.example.org/*', 'news.example.org'],
  ['http://127.0.0.1/*', 'http://127.0.0.1'],
])('the origin %s is the site %s', (origin, site) => {
  expect(siteOf(origin)).toBe(site);
});

test('a change that could not be stored is told at once', () => {
  const { getByRole } = showOptions({ isUnsaved: true });
  expect(getByRole('alert').textContent).toContain('could not store this change');
  expect(showOptions({}).queryAllByRole('alert')).toHaveLength(1);
});
