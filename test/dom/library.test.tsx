import { fireEvent, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { grownPack, libraryPack } from '../../components/gallery/library-fixtures.ts';
import { plainTexts } from '../../components/gallery/plain-texts.ts';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { claimsPerPage } from '../../components/library/ListView.tsx';
import type { LibraryState, ReadyLibrary } from '../../components/library/library-state.ts';
import { placeOf } from '../../components/library/place.ts';
import { firstRoute, hashOf, parseRoute } from '../../components/library/routes.ts';
import { runningHeadOf, titleOf } from '../../components/library/titles.ts';
import en from '../../locales/en.yml?raw';
import { show } from './show.tsx';

const asked = {
  onList: vi.fn(),
  onCompare: vi.fn(),
  onShowOff: vi.fn(),
  onSheet: vi.fn(),
  onCopy: vi.fn(async () => true),
  onSave: vi.fn(),
  onPrint: vi.fn(),
};
beforeEach(() => {
  vi.clearAllMocks();
  happyDOM.setViewport({ width: 1280 });
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

declare const happyDOM: { setViewport(viewport: { width: number }): void };

function at(hash: string, change: Partial<ReadyLibrary> = {}): ReadyLibrary {
  const pack = change.pack ?? libraryPack;
  const place = placeOf(pack, parseRoute(hash));
  return { kind: 'ready', pack, off: 0, isOffShown: false, at: place, list: firstRoute, ...change };
}

function view(state: LibraryState) {
  return <LibraryView state={state} {...asked} />;
}

function showAt(hash: string, change?: Partial<ReadyLibrary>) {
  return show(view(at(hash, change)));
}

const coincides = 'us-position-coincides-with-russias';

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
    happyDOM.setViewport({ width: 600 });
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

describe('a claim’s page', () => {
  test('shows every wording with its outlet, and links to the very sentence', () => {
    const { container } = showAt(`#/claim/${coincides}`);
    const claim = libraryPack.claims.find(({ id }) => id === coincides);
    const texts = [...container.querySelectorAll('blockquote')].map((quote) =>
      [...quote.childNodes]
        .filter((node) => !(node as Element).classList?.contains('unseen'))
        .map(({ textContent }) => textContent)
        .join(''),
    );
    expect(texts.toSorted()).toEqual(claim?.wordings.map(({ text }) => text).toSorted());
    for (const link of container.querySelectorAll<HTMLAnchorElement>('a.outlet'))
      expect(link.href).toContain('#:~:text=');
  });

  test('marks what is in the pack’s language, and nothing else', () => {
    const { container } = showAt(`#/claim/${coincides}`);
    for (const quote of container.querySelectorAll('blockquote'))
      expect(quote.closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(container.querySelector('h1')?.getAttribute('lang')).toBe('en');
    expect(container.querySelector('h2')?.closest('[lang]')).toBeNull();
  });

  test('takes any wording as the base', () => {
    const { getAllByRole } = showAt(`#/claim/${coincides}?base=united24`);
    const radios = getAllByRole('radio') as HTMLInputElement[];
    expect(radios.filter(({ checked }) => checked)).toHaveLength(1);
    const other = radios.find(({ checked }) => !checked);
    fireEvent.click(other as HTMLInputElement);
    expect(asked.onCompare).toHaveBeenCalledWith(coincides, expect.any(String));
  });

  test('with one wording alone has nothing to compare', () => {
    const { queryByRole, getByRole } = showAt('#/claim/nato-members-without-consensus');
    expect(queryByRole('radio')).toBeNull();
    expect(
      within(getByRole('heading', { name: 'Not in the article of' }).parentElement as HTMLElement).getAllByRole('link'),
    ).toHaveLength(4);
  });
});

test('a wording is copied as a citation, and that it was is said', async () => {
  const { getAllByRole, findByText } = showAt(`#/claim/${coincides}`);
  fireEvent.click(getAllByRole('button', { name: 'Copy as citation' })[0] as HTMLElement);
  await findByText('Copied');
  expect(asked.onCopy).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^MyInd, “Kremlin pleased.*#:~:text=/s));
});

describe('an outlet’s page', () => {
  test('says what is not known as not known', () => {
    const { getByText, queryByText } = showAt('#/outlet/cde-news');
    getByText('no date');
    getByText('country not known');
    expect(queryByText('By')).toBeNull();
  });

  test('lists what is not in its article in neutral words', () => {
    const { getByRole } = showAt('#/outlet/kyiv-independent');
    const absent = getByRole('heading', { name: 'Not in its article' }).parentElement as HTMLElement;
    expect(within(absent).getAllByRole('link')[0]?.textContent).toMatch(/would threaten Russia/);
  });
});

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

test('a long list of an outlet’s page is drawn in portions', () => {
  const { getByRole, getAllByRole } = showAt('#/outlet/myind', { pack: grownPack(2000) });
  const before = getAllByRole('listitem').length;
  expect(before).toBeLessThan(150);
  const [more] = getAllByRole('button', { name: /^Show 50 more of/ });
  fireEvent.click(more as HTMLElement);
  expect(getAllByRole('listitem').length).toBe(before + 50);
  getByRole('heading', { name: 'MyInd' });
});

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
