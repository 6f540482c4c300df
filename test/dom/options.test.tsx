import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { someDismissed } from '../../components/gallery/options-fixtures.ts';
import { someOrigins, someRules } from '../../components/gallery/site-fixtures.ts';
import { listSites, siteMeantBy, siteNameOf } from '../../components/options/origins.ts';
import { showOptions } from './show-options.tsx';

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

test('an access for one scheme alone follows the rule of its host', () => {
  expect(listSites(['http://127.0.0.1/*'], { '127.0.0.1': 'off' })).toEqual([
    { name: 'http://127.0.0.1', mode: 'off', origins: ['http://127.0.0.1/*'] },
  ]);
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

test('how many marks, their look and how a card opens are one click each', () => {
  const { asked, getByRole } = showOptions();
  expect(getByRole('radio', { name: /The strongest 8/ })).toHaveProperty('checked', true);
  for (const name of ['All marks of a page', 'Tint', 'Violet']) fireEvent.click(getByRole('radio', { name }));
  fireEvent.click(getByRole('checkbox', { name: /Possible matches too/ }));
  expect(asked.onSetMarks.mock.calls).toEqual([
    [{ amount: 'all' }],
    [{ style: 'tint' }],
    [{ colour: 'violet' }],
    [{ withPossible: true }],
  ]);
  fireEvent.click(getByRole('radio', { name: '0.25 seconds' }));
  fireEvent.click(getByRole('radio', { name: 'Only by click' }));
  expect(asked.onSetHover.mock.calls).toEqual([[250], [null]]);
});

test('the choices of each kind are a group of their own, by name', () => {
  const { getByRole } = showOptions({ hoverMs: null, language: 'uk' });
  for (const name of ['Look', 'Colour', 'Rest on a mark to open its card', 'How many']) getByRole('group', { name });
  expect(getByRole('radio', { name: 'Only by click' })).toHaveProperty('checked', true);
  expect(getByRole('radio', { name: 'Українська' })).toHaveProperty('checked', true);
});

test('each language is named in itself', () => {
  const { asked, getByRole, getByText } = showOptions();
  expect(getByText('Українська').lang).toBe('uk');
  fireEvent.click(getByRole('radio', { name: 'English' }));
  expect(asked.onSetLanguage).toHaveBeenCalledExactlyOnceWith('en');
});

test('nothing hidden is told, and offers nothing to show again', () => {
  const { getByText, queryByRole } = showOptions();
  getByText('Nothing is hidden.');
  expect(queryByRole('button', { name: /again/i })).toBeNull();
});

test('what was hidden is listed with claim, sentence and host, and is shown again singly or as a whole', () => {
  const { asked, getByRole, getByText } = showOptions({ dismissed: someDismissed });
  expect(
    getByText(/at various levels that NATO/, { selector: '.dismissed .label' }).closest('li')?.textContent,
  ).toContain('kyivindependent.com');
  fireEvent.click(getByRole('button', { name: /^Show again Washington/ }));
  expect(asked.onShowAgain).toHaveBeenCalledExactlyOnceWith(someDismissed[0]);
  fireEvent.click(getByRole('button', { name: 'Show all again' }));
  expect(asked.onShowAllAgain).toHaveBeenCalledOnce();
});

test('a hidden claim that the pack holds no longer can be told and shown again by its sentence', () => {
  const { getByRole, getByText } = showOptions({ dismissed: someDismissed });
  getByText('A claim that the pack holds no longer');
  getByRole('button', { name: /^Show again U.S. envoy/ });
});

test('the contents lead to every section that there is', () => {
  const { container, getByRole } = showOptions();
  const anchors = [...getByRole('navigation').querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(anchors).toEqual([...container.querySelectorAll('section')].map(({ id }) => `#${id}`));
  const damaged = showOptions({ pack: undefined });
  expect(damaged.container.querySelector('nav a[href="#sources"]')).toBeNull();
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
  getByText('0.1.0');
  getByText(/CC-BY-4\.0/);
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

test('settings that cannot be read are told, and that the next change replaces them', () => {
  expect(showOptions({ isUnread: true }).getByRole('alert').textContent).toMatch(/damaged.*newer.*replaces it/);
});

test('a change that could not be stored is told at once', () => {
  const { getByRole } = showOptions({ notice: 'unsaved' });
  expect(getByRole('alert').textContent).toContain('could not store this change');
  expect(showOptions({}).queryAllByRole('alert')).toHaveLength(1);
});
