import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { CardProblem } from '../../components/card/CardProblem.tsx';
import { folded, uncertain, withLineage } from '../../components/gallery/card-fixtures.ts';
import { allHidden, excluded, kellogg, opposite } from '../../components/gallery/claim-fixtures.ts';
import { show } from './show.tsx';

const onClose = () => {};

test('no claim draws no card', () => {
  expect(show(<Card cards={[]} onClose={onClose} />).container.innerHTML).toBe('');
});

test('every wording stands whole under its outlet, form and day', () => {
  const { getByRole } = show(<Card cards={[kellogg]} onClose={onClose} />);
  const item = getByRole('link', { name: /The Kyiv Independent/ }).closest('li');
  expect(item?.textContent).toContain('Quote · 21 Apr 2025');
  expect(item?.textContent).toContain(kellogg.wordings[0]?.text);
});

test('a source without a date shows none', () => {
  const { getAllByRole } = show(<Card cards={[excluded]} onClose={onClose} />);
  const [link] = getAllByRole('link', { name: /CDE News/ });
  expect(link?.closest('li')?.querySelector('.meta')?.textContent).toBe('Quote');
});

test('links lead to the sentence in a new tab that learns nothing of this page', () => {
  const { getAllByRole } = show(<Card cards={[excluded]} onClose={onClose} />);
  for (const link of getAllByRole('link')) {
    expect(link.getAttribute('href')).toMatch(/^https:.*#:~:text=/);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  }
});

test('the card says how many wordings the source filter hides, and says nothing when it hides none', () => {
  const filtered = show(<Card cards={[kellogg]} onClose={onClose} />);
  filtered.getByText('2 wordings hidden by your source filter');
  filtered.unmount();
  expect(show(<Card cards={[excluded]} onClose={onClose} />).queryByText(/hidden by/)).toBeNull();
});

test('a card whose wordings are all hidden says that there is none to show', () => {
  const { getByText } = show(<Card cards={[allHidden]} onClose={onClose} />);
  getByText('No other outlet’s wording to show.');
  getByText('3 wordings hidden by your source filter');
});

test('a possible match is called possible, a strong one is not', () => {
  const possible = show(<Card cards={[kellogg]} onClose={onClose} />);
  possible.getByText(/^A possible match: /);
  possible.unmount();
  expect(show(<Card cards={[excluded]} onClose={onClose} />).queryByText(/possible match/)).toBeNull();
});

test('a page that says the opposite is told so without a verdict', () => {
  show(<Card cards={[opposite]} onClose={onClose} />).getByText('This page says the opposite.');
});

test('why this card shows the words in common, the nearest outlet, and what a mark does not mean', () => {
  const { container, getByText } = show(<Card cards={[excluded]} onClose={onClose} />);
  expect([...container.querySelectorAll('details strong')].map((word) => word.textContent)).toEqual([
    'heard from Washington at various levels',
    "Ukraine's membership in NATO",
    'Peskov',
  ]);
  expect(container.querySelector('.shared-words')?.textContent).toBe(excluded.pageText);
  expect(getByText('Nearest wording').nextElementSibling?.textContent).toBe('MyInd');
  getByText('A mark does not mean that a sentence is wrong; no mark does not mean that it is undisputed.');
});

test('why this card says what is doubtful about a possible match', () => {
  const { container } = show(<Card cards={[uncertain]} onClose={onClose} />);
  expect([...container.querySelectorAll('.doubts li')].map((doubt) => doubt.textContent)).toEqual([
    'What it is about stands only in the sentences around it.',
    'Somebody else says it.',
    'It has few words in common with the wordings.',
  ]);
});

test('the words that a claim asks for led to the card as much as those in common', () => {
  const cues = [{ start: 1, end: 3 }];
  const { container } = show(<Card cards={[{ ...excluded, cues }]} onClose={onClose} />);
  expect(container.querySelector('details strong')?.textContent).toBe('We');
});

test('a background fact is a line with its day, and opens to the source’s own words and the way to them', () => {
  const { getByText } = show(<Card cards={[excluded]} onClose={onClose} />);
  const details = getByText(/^NATO leaders declared in Bucharest/).closest('details');
  expect(details?.open).toBe(false);
  expect(details?.querySelector('summary .meta')?.textContent).toBe('3 Apr 2008');
  expect(details?.querySelector('blockquote')?.textContent).toMatch(/^At the NATO summit in Bucharest/);
  expect(details?.querySelector('a')?.textContent).toContain('CDE News');
});

test('a quotation with a lineage opens it; one without has none', () => {
  const { getByText, unmount } = show(<Card cards={[withLineage]} onClose={onClose} />);
  const details = getByText('How the quotation differs').closest('details');
  expect(details?.open).toBe(false);
  expect(details?.querySelector('.lineage')).not.toBeNull();
  unmount();
  expect(show(<Card cards={[excluded]} onClose={onClose} />).queryByText('How the quotation differs')).toBeNull();
});

test('one claim needs no pager', () => {
  expect(show(<Card cards={[excluded]} onClose={onClose} />).queryByText('1 of 1')).toBeNull();
});

test('several claims of one sentence are turned one by one, and the ends do not turn over', () => {
  const { getByRole, getByText } = show(<Card cards={[excluded, kellogg]} onClose={onClose} />);
  getByText('1 of 2');
  fireEvent.click(getByRole('button', { name: 'Previous claim' }));
  getByText('1 of 2');
  fireEvent.click(getByRole('button', { name: 'Next claim' }));
  getByText('2 of 2');
  getByRole('heading', { level: 2, name: kellogg.claim.statement });
});

test('a card drawn again with other content stays on the claim that the reader turned to', () => {
  const { getByRole, getByText, rerender } = show(<Card cards={[excluded, kellogg]} onClose={onClose} />);
  fireEvent.click(getByRole('button', { name: 'Next claim' }));
  rerender(<Card cards={[excluded, allHidden]} onClose={onClose} />);
  getByText('2 of 2');
  getByText('3 wordings hidden by your source filter');
  rerender(<Card cards={[excluded, opposite]} onClose={onClose} />);
  getByText('1 of 2');
});

test('the button closes the card', () => {
  const close = vi.fn();
  const { getByRole } = show(<Card cards={[excluded]} onClose={close} />);
  fireEvent.click(getByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledTimes(1);
});

test('the next claim starts at its top', () => {
  const { getByRole } = show(<Card cards={[excluded, kellogg]} onClose={onClose} />);
  getByRole('dialog').scrollTop = 200;
  fireEvent.click(getByRole('button', { name: 'Next claim' }));
  expect(getByRole('dialog').scrollTop).toBe(0);
});

test('a card drawn again under another source filter stays where the reader was', () => {
  const { getByRole, rerender } = show(<Card cards={[excluded]} onClose={onClose} />);
  getByRole('dialog').scrollTop = 200;
  rerender(<Card cards={[{ ...excluded, wordings: excluded.wordings.slice(1) }]} onClose={onClose} />);
  expect(getByRole('dialog').scrollTop).toBe(200);
});

test('arrow keys turn the claims, and a claim that goes takes no focus with it', () => {
  const { getByRole, getByText } = show(<Card cards={[excluded, kellogg]} onClose={onClose} />);
  const link = getByRole('link', { name: /MyInd/ });
  link.focus();
  fireEvent.keyDown(link, { key: 'ArrowRight' });
  getByText('2 of 2');
  expect(document.activeElement).toBe(getByRole('dialog'));
  fireEvent.keyDown(getByRole('dialog'), { key: 'ArrowRight' });
  getByText('2 of 2');
  fireEvent.keyDown(getByRole('dialog'), { key: 'ArrowLeft', ctrlKey: true });
  getByText('2 of 2');
  fireEvent.keyDown(getByRole('dialog'), { key: 'ArrowLeft' });
  getByText('1 of 2');
});

test('a card that stands alone offers nothing that nobody would do', () => {
  const { queryByRole } = show(<Card cards={[excluded]} onClose={onClose} />);
  for (const name of ['Copy', 'Print', 'Open in library', 'Not the same claim', 'Next mark', 'By outlet']) {
    expect(queryByRole('button', { name })).toBeNull();
  }
});

describe('what the reader does with a claim', () => {
  const actions = {
    onSetOrder: vi.fn(),
    onCopy: vi.fn(async () => true),
    onOpenLibrary: vi.fn(),
    onPrint: vi.fn(),
    onDismiss: vi.fn(async () => true),
    onStep: vi.fn(),
  };
  const card = (cards = [excluded]) => show(<Card cards={cards} actions={actions} onClose={onClose} />);
  const outlets = (container: Element) =>
    [...container.querySelectorAll('.wordings .outlet')].map(({ firstChild }) => firstChild?.textContent);

  afterEach(() => {
    vi.clearAllMocks();
  });

  test('the wordings are sorted by outlet when the reader wants it, which is remembered', () => {
    const { container, getByRole } = card();
    const before = outlets(container);
    fireEvent.click(getByRole('button', { name: 'By outlet' }));
    expect(outlets(container)).toEqual(['CDE News', 'MyInd', 'The Daily Guardian', 'UNITED24 Media']);
    expect(actions.onSetOrder).toHaveBeenCalledExactlyOnceWith('by-outlet');
    expect(getByRole('button', { name: 'By outlet' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(getByRole('button', { name: 'Most different first' }));
    expect(outlets(container)).toEqual(before);
  });

  test('one wording is not sorted', () => {
    expect(card([kellogg]).queryByRole('button', { name: 'By outlet' })).toBeNull();
  });

  test('a wording is copied with its outlet, headline, day and link', async () => {
    const { getByRole, findByText } = card([{ ...excluded, wordings: excluded.wordings.slice(0, 1) }]);
    fireEvent.click(getByRole('button', { name: 'Copy' }));
    await findByText('Copied');
    const [first] = excluded.wordings;
    expect(actions.onCopy).toHaveBeenCalledExactlyOnceWith(
      `MyInd, “${first?.source.headline}”, 22 April 2025\n“${first?.text}”\n${first?.url}`,
    );
  });

  test('a copy that was refused says so', async () => {
    actions.onCopy.mockResolvedValueOnce(false);
    const { getByRole, findByText, queryByText } = card();
    fireEvent.click(getByRole('button', { name: 'Copy comparison' }));
    await findByText(/does not allow copying/);
    expect(queryByText('Copied')).toBeNull();
  });

  test('the whole comparison is copied with the claim, the page’s sentence and every outlet', async () => {
    const { getByRole, findByText } = card([folded]);
    fireEvent.click(getByRole('button', { name: 'Copy comparison' }));
    await findByText('Copied');
    const [text = ''] = actions.onCopy.mock.lastCall as unknown as [string];
    for (const part of [
      folded.claim.statement,
      folded.pageText,
      'MyInd',
      'CDE News',
      'UNITED24 Media',
      'The Daily Guardian',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('the library opens to read and to print', () => {
    const { getByRole } = card();
    fireEvent.click(getByRole('button', { name: 'Open in library' }));
    fireEvent.click(getByRole('button', { name: 'Print' }));
    expect(actions.onOpenLibrary).toHaveBeenCalledExactlyOnceWith(excluded.claim);
    expect(actions.onPrint).toHaveBeenCalledExactlyOnceWith(excluded);
  });

  test('a claim that the sentence does not state goes, and Undo has the focus; undone, it is there again', async () => {
    const { getByRole, findByRole, queryByText } = card();
    fireEvent.click(getByRole('button', { name: 'Not the same claim' }));
    const undo = await findByRole('button', { name: 'Undo' });
    expect(actions.onDismiss).toHaveBeenLastCalledWith(excluded, true);
    expect(document.activeElement).toBe(undo);
    expect(queryByText('On this page')).toBeNull();
    fireEvent.click(undo);
    await findByRole('button', { name: 'Not the same claim' });
    expect(actions.onDismiss).toHaveBeenLastCalledWith(excluded, false);
    expect(document.activeElement).toBe(getByRole('dialog'));
  });

  test('a claim stays when the browser could not store that it is another', async () => {
    actions.onDismiss.mockResolvedValueOnce(false);
    const { getByRole, findByText } = card();
    fireEvent.click(getByRole('button', { name: 'Not the same claim' }));
    await findByText(/could not store this/);
    getByRole('button', { name: 'Not the same claim' });
  });

  test('the other claims of the sentence stay', async () => {
    const { getByRole, findByRole } = card([excluded, kellogg]);
    fireEvent.click(getByRole('button', { name: 'Not the same claim' }));
    await findByRole('button', { name: 'Undo' });
    fireEvent.click(getByRole('button', { name: 'Next claim' }));
    getByRole('heading', { level: 2, name: kellogg.claim.statement });
    getByRole('button', { name: 'Not the same claim' });
  });

  test('the next and the previous mark are a button away', () => {
    const { getByRole } = card();
    fireEvent.click(getByRole('button', { name: 'Next mark' }));
    fireEvent.click(getByRole('button', { name: 'Previous mark' }));
    expect(actions.onStep.mock.calls).toEqual([['next'], ['previous']]);
  });
});

test('wordings that could not be fetched say so, with a way to try again', () => {
  const retry = vi.fn();
  const { getByRole } = show(<CardProblem onRetry={retry} onClose={onClose} />);
  expect(getByRole('alert').textContent).toContain('could not be fetched');
  fireEvent.click(getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});
