import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { effectOf, effectOnMany, manySources, someWordings } from '../../components/gallery/options-fixtures.ts';
import { pack, sources } from '../../components/gallery/source-fixtures.ts';
import { findSources, groupByCountry, nameCountries, sortSources } from '../../components/options/source-order.ts';
import { showOptions } from './show-options.tsx';

type Shown = ReturnType<typeof showOptions>;

/** The outlets as they are listed. */
const listed = ({ container }: Shown) => [...container.querySelectorAll('.source label')].map((it) => it.textContent);
const effect = ({ container }: Shown) => container.querySelector('.effect [role="status"]')?.textContent;
const search = ({ getByRole }: Shown, value: string) =>
  fireEvent.input(getByRole('searchbox', { name: 'Find a source' }), { target: { value } });

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

test('all, none and the other way round are one click each', () => {
  const { asked, getByRole } = showOptions({ hiddenSources: ['myind', 'gone'] });
  for (const name of ['Show all', 'Show none', 'Invert']) fireEvent.click(getByRole('button', { name }));
  const all = pack.sources.map(({ id }) => id);
  expect(asked.onHideSources.mock.calls).toEqual([[[]], [all], [all.filter((id) => id !== 'myind')]]);
});

test('with a search the buttons are for the sources that are listed, and leave the others as they are', () => {
  const shown = showOptions({ hiddenSources: ['myind'] });
  search(shown, 'kyiv');
  expect(listed(shown)).toEqual(['The Kyiv Independent']);
  shown.getByText('1 source found');
  fireEvent.click(shown.getByRole('button', { name: 'Hide these' }));
  expect(shown.asked.onHideSources).toHaveBeenLastCalledWith(['myind', 'kyiv-independent']);
  fireEvent.click(shown.getByRole('button', { name: 'Show these' }));
  expect(shown.asked.onHideSources).toHaveBeenLastCalledWith(['myind']);
});

test('a search that finds nothing says so', () => {
  const shown = showOptions();
  search(shown, 'no such outlet');
  expect(listed(shown)).toEqual([]);
  shown.getByText('No source fits this search.');
});

test('a search goes by all its words, in any order, case and accents aside, in outlet, headline and country', () => {
  const named = nameCountries(pack.sources, 'en');
  const found = (words: string) => findSources(named, words).map(({ id }) => id);
  expect(found('  ')).toHaveLength(5);
  expect(found('INDIA pleased')).toEqual(['myind']);
  expect(found('úkráine sátisfied independent')).toEqual(['kyiv-independent']);
  expect(findSources([{ ...sources.cde, outlet: 'Élan' }], 'elan')).toHaveLength(1);
});

test('what is not known comes last in every order, and grouped', () => {
  const named = nameCountries(pack.sources, 'en');
  const ids = (order: Parameters<typeof sortSources>[1]) => sortSources(named, order, 'en').map(({ id }) => id);
  expect(ids('given')).toEqual(pack.sources.map(({ id }) => id));
  expect(ids('name')).toEqual(['cde-news', 'myind', 'daily-guardian', 'kyiv-independent', 'united24']);
  expect(ids('country')).toEqual(['myind', 'daily-guardian', 'united24', 'kyiv-independent', 'cde-news']);
  expect(ids('wordings')).toEqual(['kyiv-independent', 'myind', 'daily-guardian', 'cde-news', 'united24']);
  expect(ids('newest').slice(0, 2)).toEqual(['myind', 'kyiv-independent']);
  expect(groupByCountry(named, 'en').map(({ country }) => country)).toEqual(['India', 'Ukraine', null]);
});

test('countries have the names of the reader’s language and its alphabet, and a name stays as the pack has it', () => {
  const codes = ['UA', 'FR', 'Examplia', null].map((country) => ({ ...sources.cde, country }));
  const named = nameCountries(codes, 'uk');
  expect(named.map(({ country }) => country)).toEqual(['Україна', 'Франція', 'Examplia', null]);
  expect(findSources(named, 'україна')).toHaveLength(1);
});

test('sources are sorted and grouped on request', () => {
  const shown = showOptions();
  fireEvent.change(shown.getByRole('combobox', { name: 'Sort' }), { target: { value: 'name' } });
  expect(listed(shown)[0]).toBe('CDE News');
  fireEvent.click(shown.getByRole('checkbox', { name: 'Group by country' }));
  const groups = [...shown.container.querySelectorAll('.source-group h3')].map(({ textContent }) => textContent);
  expect(groups).toEqual(['India', 'Ukraine', 'Country not known']);
  expect(listed(shown).at(-1)).toBe('CDE News');
});

test('while a switch is pointed at, or has the focus, it is said what it would leave', () => {
  const shown = showOptions({ hiddenSources: ['myind'], effect: effectOf(['myind']) });
  expect(effect(shown)).toBe('3 of 3 claims have a wording.');
  const kyiv = shown.getByRole('checkbox', { name: 'The Kyiv Independent' });
  fireEvent.focus(kyiv);
  expect(effect(shown)).toBe('Without The Kyiv Independent: 2 of 3 claims.');
  fireEvent.blur(kyiv);
  expect(effect(shown)).toBe('3 of 3 claims have a wording.');
  const pointedAt = kyiv.parentElement ?? kyiv;
  fireEvent.pointerEnter(pointedAt);
  expect(effect(shown)).toBe('Without The Kyiv Independent: 2 of 3 claims.');
  fireEvent.pointerLeave(pointedAt);
  expect(effect(shown)).toBe('3 of 3 claims have a wording.');
});

test('a source that is off says what it would bring', () => {
  const hiddenSources = ['kyiv-independent'];
  const shown = showOptions({ hiddenSources, effect: effectOf(hiddenSources) });
  expect(effect(shown)).toBe('2 of 3 claims have a wording.');
  fireEvent.focus(shown.getByRole('checkbox', { name: 'The Kyiv Independent' }));
  expect(effect(shown)).toBe('With The Kyiv Independent: 3 of 3 claims.');
});

test('after the change it is said once what it has left, although the switch still has the focus', () => {
  const shown = showOptions();
  const kyiv = shown.getByRole('checkbox', { name: 'The Kyiv Independent' });
  fireEvent.focus(kyiv);
  fireEvent.click(kyiv);
  shown.change({ hiddenSources: ['kyiv-independent'], effect: effectOf(['kyiv-independent']) });
  expect(effect(shown)).toBe('2 of 3 claims have a wording.');
});

test('a source shows its headline as a link, its country and its day; what is unknown is said or left out', () => {
  const { getByRole } = showOptions();
  const known = getByRole('link', { name: /^Kremlin pleased by/ });
  expect(known.getAttribute('rel')).toBe('noopener noreferrer');
  expect(known.querySelector('[lang]')?.getAttribute('lang')).toBe('en');
  expect(known.closest('li')?.querySelector('.meta')?.textContent).toBe('India · 22 Apr 2025');
  const unknown = getByRole('link', { name: /gives satisfaction/ }).closest('li');
  expect(unknown?.querySelector('.meta')?.textContent).toBe('no date');
});

test('a source’s wordings are asked for when they are opened first, and not again', () => {
  const shown = showOptions();
  const details = shown.getByText('27 wordings').closest('details') ?? new HTMLDetailsElement();
  details.open = true;
  expect(shown.asked.onListWordings).toHaveBeenCalledExactlyOnceWith('myind');
  shown.change({ wordings: { myind: 'asked' } });
  expect(details.textContent).toContain('One moment');
  shown.change({ wordings: { myind: someWordings } });
  const [first] = details.querySelectorAll('li');
  expect(first?.querySelector('blockquote')?.lang).toBe('en');
  expect(first?.textContent).toContain('excluded');
  expect(first?.querySelector('a')?.href).toContain('#:~:text=');
  fireEvent(details, new Event('toggle'));
  expect(shown.asked.onListWordings).toHaveBeenCalledOnce();
});

test('wordings that could not be had are asked for again', () => {
  const shown = showOptions({ wordings: { myind: 'failed' } });
  const details = shown.getByText('27 wordings').closest('details') ?? new HTMLDetailsElement();
  expect(details.textContent).toContain('could not be had');
  details.open = true;
  expect(shown.asked.onListWordings).toHaveBeenCalledExactlyOnceWith('myind');
});

test('sixty sources are found by a word', () => {
  const shown = showOptions({ pack: manySources, effect: effectOnMany([]) });
  expect(listed(shown)).toHaveLength(60);
  search(shown, 'seaford echo');
  expect(listed(shown)).toEqual(['Seaford Echo']);
});
