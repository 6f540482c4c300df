/** The pages that the library has for a claim and for an outlet. */
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { grownPack, libraryPack } from '../../components/gallery/library-fixtures.ts';
import { asked, coincides, showAt } from './show-library.tsx';

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
    const { getAllByText, queryByText } = showAt('#/outlet/cde-news');
    expect(getAllByText('not known').map(({ previousElementSibling }) => previousElementSibling?.textContent)).toEqual([
      'Date',
      'Country',
    ]);
    expect(queryByText('By')).toBeNull();
  });

  test('lists what is not in its article in neutral words', () => {
    const { getByRole } = showAt('#/outlet/kyiv-independent');
    const absent = getByRole('heading', { name: 'Not in its article' }).parentElement as HTMLElement;
    expect(within(absent).getAllByRole('link')[0]?.textContent).toMatch(/would threaten Russia/);
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
