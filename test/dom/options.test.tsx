import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { keys, pack, someOrigins, someRules } from '../../components/gallery/fixtures.ts';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { OptionsState } from '../../components/options/options-state.ts';
import { siteMeantBy, siteNameOf } from '../../components/options/origins.ts';
import { show } from './show.tsx';

function showOptions(state: Partial<Extract<OptionsState, { kind: 'ready' }>> = {}) {
  const asked = {
    onShowSource: vi.fn(),
    onShowAllSources: vi.fn(),
    onShowNoSources: vi.fn(),
    onGrant: vi.fn(),
    onSwitchSite: vi.fn(),
    onRevoke: vi.fn(),
    onSetMarks: vi.fn(),
    onChangeKeys: vi.fn(),
  };
  const ready: OptionsState = {
    kind: 'ready',
    pack,
    hiddenSources: [],
    origins: [],
    rules: {},
    canAddNews: true,
    marks: { amount: 'strongest', withPossible: false },
    keys,
    ...state,
  };
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

test('a site is given back by the exact origins that the browser reported', () => {
  const { asked, getByRole } = showOptions({ origins: someOrigins });
  fireEvent.click(getByRole('button', { name: 'Remove kyivindependent.com' }));
  expect(asked.onRevoke.mock.calls[0]?.[0].origins).toEqual([
    '*://kyivindependent.com/*',
    '*://www.kyivindependent.com/*',
  ]);
});

test('a site that is off, or asks first, is listed as such and can be switched on', () => {
  const { asked, getByRole } = showOptions({ origins: someOrigins, rules: someRules });
  const off = getByRole('checkbox', { name: 'cde.news' });
  expect(off.closest('li')?.textContent).toContain('off');
  expect(getByRole('checkbox', { name: 'myind.net' }).closest('li')?.textContent).toContain('asks first');
  expect(getByRole('checkbox', { name: 'kyivindependent.com' })).toHaveProperty('checked', true);
  fireEvent.click(off);
  const listed = { name: 'cde.news', mode: 'off', origins: ['*://*.cde.news/*'] };
  expect(asked.onSwitchSite).toHaveBeenCalledExactlyOnceWith(listed, true);
});

test('all sites can be removed, not switched', () => {
  const { getByRole, queryByRole } = showOptions({ origins: ['*://*/*'] });
  getByRole('button', { name: 'Remove All sites' });
  expect(queryByRole('checkbox', { name: 'All sites' })).toBeNull();
});

test.each([
  ['declined', /did not give access/],
  ['kept', /keeps this access/],
] as const)('what the browser would not do (%s) is told', (notice, words) => {
  expect(showOptions({ notice }).getByRole('alert').textContent).toMatch(words);
});

test('one site by name is asked for, and the field is empty for the next', () => {
  const { asked, getByRole } = showOptions();
  const field = getByRole('textbox', { name: 'Add a site' });
  fireEvent.input(field, { target: { value: ' https://www.example.org/news?page=2 ' } });
  fireEvent.click(getByRole('button', { name: 'Add' }));
  expect(asked.onGrant).toHaveBeenCalledExactlyOnceWith({ site: 'example.org' });
  expect(field).toHaveProperty('value', '');
});

test('what is no site is said at the field and stays there; typing on takes the words away', () => {
  const { asked, getByRole, getByText, queryByText } = showOptions();
  const field = getByRole('textbox', { name: 'Add a site' });
  fireEvent.input(field, { target: { value: 'news' } });
  fireEvent.click(getByRole('button', { name: 'Add' }));
  expect(asked.onGrant).not.toHaveBeenCalled();
  getByText(/This is not the address of a site/);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field).toHaveProperty('value', 'news');
  fireEvent.input(field, { target: { value: 'news.' } });
  expect(queryByText(/This is not the address of a site/)).toBeNull();
});

test.each([
  '',
  '  ',
  'news',
  'two words.org',
  '*.example.org',
  'file:///home/reader/page.html',
  'about:config',
  'a..b',
])('“%s” is no site', (text) => expect(siteMeantBy(text)).toBeUndefined());

test.each([
  ['example.org', 'example.org'],
  ['WWW.Example.ORG.', 'example.org'],
  ['news.example.org:8080/a', 'news.example.org'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['http://[::1]/', '[::1]'],
  ['zeitung.köln', 'zeitung.xn--kln-sna'],
])('%s means the site %s', (text, site) => expect(siteMeantBy(text)).toBe(site));

test('news sites that are all let in to are not offered again', () => {
  expect(showOptions({ canAddNews: false }).queryByRole('button', { name: 'Add news sites' })).toBeNull();
});

test('the marks of a page are chosen in one click each', () => {
  const { asked, getByRole } = showOptions();
  expect(getByRole('radio', { name: /The strongest 8/ })).toHaveProperty('checked', true);
  fireEvent.click(getByRole('radio', { name: 'All marks of a page' }));
  fireEvent.click(getByRole('checkbox', { name: /Possible matches too/ }));
  expect(asked.onSetMarks.mock.calls).toEqual([
    [{ amount: 'all', withPossible: false }],
    [{ amount: 'strongest', withPossible: true }],
  ]);
});

test('the keys are shown as they are now, and a command without one says so', () => {
  const { asked, getByRole, getByText } = showOptions();
  expect(getByText('Next mark').closest('div')?.textContent).toBe('Next markAlt+Shift+J');
  expect(getByText('Look up the selection').closest('div')?.textContent).toBe('Look up the selectionno key');
  fireEvent.click(getByRole('button', { name: 'Change keys' }));
  expect(asked.onChangeKeys).toHaveBeenCalledOnce();
});

test('a damaged pack is told, and leaves the sites to be seen to', () => {
  const { getByRole, queryByRole } = showOptions({ pack: undefined, origins: someOrigins });
  expect(getByRole('alert').textContent).toContain('Installing Sidelight again repairs it');
  getByRole('button', { name: 'Remove cde.news' });
  expect(queryByRole('heading', { name: 'Sources' })).toBeNull();
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
  ['*://www.example.org/*', 'example.org'],
  ['http://127.0.0.1/*', 'http://127.0.0.1'],
])('the origin %s is the site %s', (origin, site) => {
  expect(siteNameOf(origin)).toBe(site);
});

test('a change that could not be stored is told at once', () => {
  const { getByRole } = showOptions({ notice: 'unsaved' });
  expect(getByRole('alert').textContent).toContain('could not store this change');
  expect(showOptions({}).queryAllByRole('alert')).toHaveLength(1);
});
