/** The library as a whole: going from place to place, and what it says where there is nothing to show. */

import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { libraryPack } from '../../components/gallery/library-fixtures.ts';
import { plainTexts } from '../../components/gallery/plain-texts.ts';
import { runningHeadOf, titleOf } from '../../components/library/titles.ts';
import en from '../../locales/en.yml?raw';
import { show } from './show.tsx';
import { asked, at, coincides, showAt, view } from './show-library.tsx';

describe('going from place to place', () => {
  test('a place that is not there says so and leads back', () => {
    const { getByRole } = showAt('#/claim/no-such-claim');
    getByRole('heading', { name: 'Nothing stands here' });
    expect(getByRole('link', { name: 'See all claims' }).getAttribute('href')).toBe('#/');
  });

  test('on opening nothing takes the focus', () => {
    showAt(`#/claim/${coincides}`);
    expect(document.activeElement).toBe(document.body);
  });

  test('on arrival the heading has the focus; back in the list the claim that one comes from', () => {
    const { rerender, getByRole } = showAt('');
    rerender(view(at(`#/claim/${coincides}`)));
    expect(document.activeElement).toBe(getByRole('heading', { level: 1 }));
    rerender(view(at('')));
    expect(document.activeElement?.getAttribute('data-claim')).toBe(coincides);
    rerender(view(at('#/outlet/cde-news')));
    expect(document.activeElement?.textContent).toBe('CDE News');
  });

  test('a filter, or another base, leaves the focus where it is', () => {
    const { rerender, getByLabelText } = showAt('');
    getByLabelText('Search').focus();
    rerender(view(at('#/?text=crimea')));
    expect(document.activeElement).toBe(getByLabelText('Search'));
  });

  test('the title begins with what is particular to the place', () => {
    const t = plainTexts(en);
    expect(titleOf(at(''), t)).toBe('Library – Sidelight');
    expect(titleOf(at('#/outlet/myind'), t)).toBe('MyInd – Library – Sidelight');
    expect(titleOf(at('#/nowhere'), t)).toBe('Nothing stands here – Library – Sidelight');
  });
});

test('each printed page is headed by pack and edition, whatever signs they have', () => {
  const t = plainTexts(en);
  const pack = { ...libraryPack, title: 'A "pack" \\ of\nharbours', published: '2026-01-02' };
  expect(runningHeadOf(at('', { pack }), t)).toBe('"Sidelight · A \\22 pack\\22  \\5c  of\\a harbours · 2 Jan 2026"');
  expect(runningHeadOf({ kind: 'loading' }, t)).toBeUndefined();
});

describe('sources that the reader switched off', () => {
  test('are told of, and can be shown all the same', () => {
    const { getByRole, getByText, rerender } = showAt('', { off: 2 });
    getByText(/2 sources are switched off/);
    fireEvent.click(getByRole('button', { name: 'Show them here anyway' }));
    expect(asked.onShowOff).toHaveBeenCalledWith(true);
    rerender(view(at('', { off: 2, isOffShown: true })));
    getByRole('button', { name: 'Leave them out again' });
  });

  test('that are all there are leave nothing to list', () => {
    const pack = { ...libraryPack, sources: [], claims: [] };
    showAt('', { pack, off: 5 }).getByText(/All sources are switched off/);
  });
});

test.each(['damaged-pack', 'failed'] as const)('%s is told as an alert', (kind) => {
  show(view({ kind })).getByRole('alert');
});
