/** The comparison sheet, and how claims come to stand on it. */

import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { excluded } from '../../components/gallery/claim-fixtures.ts';
import { libraryPack } from '../../components/gallery/library-fixtures.ts';
import { placeOf } from '../../components/library/place.ts';
import { firstRoute, parseRoute } from '../../components/library/routes.ts';
import { asked, at, coincides, showAt, view } from './show-library.tsx';

describe('claims for a comparison sheet', () => {
  test('are chosen by boxes, and taken back', () => {
    const { getAllByRole, rerender } = showAt('');
    fireEvent.click(getAllByRole('checkbox')[2] as HTMLInputElement);
    expect(asked.onList).toHaveBeenLastCalledWith({ ...firstRoute, chosen: [coincides] }, true);
    rerender(view(at(`#/?chosen=${coincides},kellogg-membership-off-the-table`)));
    fireEvent.click(getAllByRole('checkbox')[2] as HTMLInputElement);
    expect(asked.onList.mock.lastCall?.[0].chosen).toEqual(['kellogg-membership-off-the-table']);
  });

  test('are counted, and lead to the sheet; without any there is no way to it', () => {
    const { queryByRole, getByRole, getByText, rerender } = showAt('');
    expect(queryByRole('link', { name: 'Comparison sheet' })).toBeNull();
    rerender(view(at(`#/?chosen=${coincides},kellogg-membership-off-the-table`)));
    getByText('2 claims chosen');
    const route = parseRoute(getByRole('link', { name: 'Comparison sheet' }).getAttribute('href') ?? '');
    expect(route).toEqual({
      place: 'sheet',
      claims: [coincides, 'kellogg-membership-off-the-table'],
      isNamed: true,
    });
  });

  test('stand on the sheet with the outlets’ names, and without a page of answers', () => {
    const { container, queryByRole } = showAt(`#/sheet?claims=${coincides}`);
    expect(container.querySelector('.paper')?.textContent).toContain('The Kyiv Independent');
    expect(queryByRole('heading', { name: 'Answers' })).toBeNull();
  });

  test('stand there without the names by any wording, which the answers give in the same order', () => {
    const { container, getByRole } = showAt(`#/sheet?claims=${coincides}&names=hidden`);
    const wordings = [...container.querySelectorAll('.sheet-wordings > li')];
    for (const wording of wordings) expect(wording.querySelector('.meta')?.textContent).toBe('Outlet:');
    const answers = getByRole('heading', { name: 'Answers' }).parentElement;
    const claim = libraryPack.claims.find(({ id }) => id === coincides);
    const given = [...(answers?.querySelectorAll('.answer-list > li') ?? [])].map(({ textContent }) => textContent);
    const right = wordings.map((wording) => {
      const text = wording.querySelector('blockquote')?.textContent;
      const { source, form } = claim?.wordings.find((one) => one.text === text) ?? {};
      return `${libraryPack.sources.find(({ id }) => id === source)?.outlet} ${form}`;
    });
    expect(given.map((answer) => answer?.toLowerCase())).toEqual(right.map((answer) => answer.toLowerCase()));
  });

  test('an empty sheet leads to the list and prints nothing', () => {
    const { getByRole, queryByRole } = showAt('#/sheet');
    expect(getByRole('link', { name: 'Choose claims' }).getAttribute('href')).toBe('#/');
    expect(queryByRole('button', { name: 'Print' })).toBeNull();
  });

  test('stand beside a page’s sentence, which comes first with its site, and of which is told what the match is', () => {
    const { pageText } = excluded;
    const beside = {
      pageText,
      page: 'https://www.kyivindependent.com/one',
      strength: 'possible',
      relation: 'agrees',
    } as const;
    const { container, getByText } = showAt('', {
      at: placeOf(libraryPack, parseRoute('#/sheet?claims=washington-says-membership-excluded'), beside),
    });
    const [sentence, ...wordings] = [...container.querySelectorAll('.paper blockquote')];
    expect(sentence?.textContent).toBe(pageText);
    getByText('On this page · kyivindependent.com');
    getByText('A possible match: this sentence may state the claim.');
    expect(wordings.length).toBeGreaterThan(2);
    expect(container.querySelectorAll('.paper mark.changed').length).toBeGreaterThan(0);
    getByText('Other words');
    const outlets = [...container.querySelectorAll('.sheet-wordings .meta:last-child')].map((line) => line.textContent);
    expect(outlets.join()).not.toContain('The Kyiv Independent');
  });
});
