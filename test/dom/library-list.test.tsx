/** The list of claims in the library: what it shows, what it leaves out, and what is saved of it. */
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { grownPack, libraryPack } from '../../components/gallery/library-fixtures.ts';
import { claimsPerPage } from '../../components/library/ListView.tsx';
import { firstRoute, hashOf } from '../../components/library/routes.ts';
import { asked, at, setWindowWidth, showAt, view } from './show-library.tsx';

describe('the list', () => {
  test('is a table of claims by outlets, headed both ways', () => {
    const { getByRole, getAllByRole } = showAt('');
    const columns = getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(columns.slice(2)).toEqual(libraryPack.sources.map(({ outlet }) => outlet));
    expect(getAllByRole('rowheader')).toHaveLength(libraryPack.claims.length);
    expect(getByRole('table').getAttribute('aria-rowcount')).toBe(String(libraryPack.claims.length + 1));
  });

  test('says in each cell in which forms, in words for whoever hears it', () => {
    const { getByRole } = showAt(hashOf({ ...firstRoute, filter: { text: 'coincides' } }));
    const row = within(getByRole('table')).getAllByRole('row')[1];
    const cells = [...(row?.querySelectorAll('td:not(.number)') ?? [])].map((cell) =>
      [...cell.querySelectorAll('.unseen')].map(({ textContent }) => textContent?.trim()),
    );
    expect(cells).toEqual([
      ['Quote'],
      ['Quote', 'Paraphrase'],
      ['Quote'],
      ['Quote', 'Paraphrase'],
      ['Headline', 'Quote'],
    ]);
  });

  test('in a narrow window is no table, and names the outlets by form', () => {
    setWindowWidth(600);
    const { queryByRole, getAllByRole } = showAt(hashOf({ ...firstRoute, filter: { text: 'coincides' } }));
    expect(queryByRole('table')).toBeNull();
    const [carriers] = getAllByRole('list', { name: 'Outlets' });
    expect(
      within(carriers as HTMLElement)
        .getAllByRole('listitem')
        .at(-1)?.textContent,
    ).toContain('CDE News, The Kyiv Independent');
  });

  test('says how many are left, and when none is', () => {
    const found = showAt(hashOf({ ...firstRoute, filter: { speaker: 'Keith Kellogg' } }));
    expect(found.getByRole('status').textContent).toBe(`1 of ${libraryPack.claims.length} claims`);
    found.unmount();
    const none = showAt(hashOf({ ...firstRoute, filter: { text: 'snow' } }));
    expect(none.getByRole('status').textContent).toBe('No claim is like that.');
    expect(none.queryByRole('table')).toBeNull();
    none.getByRole('link', { name: 'Clear all filters' });
  });

  test('a choice asks for the first page of what is left; typing is told from choosing', () => {
    const { getByLabelText } = showAt('#/?page=2');
    fireEvent.change(getByLabelText('Kind'), { target: { value: '2' } });
    expect(asked.onList).toHaveBeenLastCalledWith({
      ...firstRoute,
      filter: expect.objectContaining({ kind: 'background' }),
    });
    fireEvent.input(getByLabelText('Search'), { target: { value: 'crimea' } });
    expect(asked.onList).toHaveBeenLastCalledWith(
      { ...firstRoute, filter: expect.objectContaining({ text: 'crimea' }) },
      true,
    );
  });

  test('any of a kind can be had again, also for speakers that nobody is', () => {
    const { getByLabelText } = showAt('#/?speaker=');
    const speaker = getByLabelText('Speaker') as HTMLSelectElement;
    expect(speaker.selectedOptions[0]?.textContent).toMatch(/^Nobody named/);
    fireEvent.change(speaker, { target: { value: '-1' } });
    expect(asked.onList.mock.lastCall?.[0].filter.speaker).toBeUndefined();
  });
});

describe('a pack of 5,000 claims', () => {
  const pack = grownPack(5000);

  test('has no more rows in the document than a page holds, and all of them counted', () => {
    const { getAllByRole, getByRole } = showAt('#/?page=3', { pack });
    const rows = getAllByRole('row');
    expect(rows).toHaveLength(claimsPerPage + 1);
    expect(getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
    expect(rows[1]?.getAttribute('aria-rowindex')).toBe(String(2 * claimsPerPage + 2));
  });

  test('leads to its last claim by links alone', () => {
    const { getByRole, rerender } = showAt('', { pack });
    const last = getByRole('link', { name: 'Last' }).getAttribute('href') ?? '';
    rerender(view(at(last, { pack })));
    getByRole('link', { name: pack.claims.at(-1)?.statement ?? '' });
  });

  test('a page beyond the last is the last', () => {
    const { getByText } = showAt('#/?page=99999', { pack });
    getByText('Claims 4,901 to 5,000 of 5,000');
  });
});

describe('saving', () => {
  test('takes what passes the filter, all pages of it', () => {
    const pack = grownPack(300);
    const { getByRole } = showAt('', { pack });
    fireEvent.click(getByRole('button', { name: 'Save as JSON' }));
    expect(JSON.parse(asked.onSave.mock.lastCall?.[0].text).claims).toHaveLength(300);
  });

  test('takes an outlet’s own wordings from its page', () => {
    const { getByRole } = showAt('#/outlet/united24');
    fireEvent.click(getByRole('button', { name: 'Save as JSON' }));
    const { sources } = JSON.parse(asked.onSave.mock.lastCall?.[0].text);
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(['united24']);
  });

  test('has nothing to take from an empty list', () => {
    expect(showAt('#/?text=snow').queryByRole('button', { name: 'Save as CSV' })).toBeNull();
  });
});
