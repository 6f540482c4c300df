import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fullReport, lossyReport } from '../../components/gallery/options-fixtures.ts';
import { showOptions } from './show-options.tsx';

const file = new File(['{}'], 'sidelight-settings.json');

/** Lines of the report under one of its headings. */
function lines({ getByText }: ReturnType<typeof showOptions>, heading: string) {
  return [...(getByText(heading).nextElementSibling?.children ?? [])].map(({ textContent }) => textContent);
}

test('nothing is reset before the question is answered, and a no gives the focus back', () => {
  const { asked, getByRole, queryByRole } = showOptions();
  const reset = getByRole('button', { name: 'Reset all …' });
  reset.focus();
  fireEvent.click(reset);
  expect(document.activeElement?.textContent).toBe('Set all as it was at first?');
  fireEvent.click(getByRole('button', { name: 'Leave all as it is' }));
  expect(queryByRole('region', { name: 'Set all as it was at first?' })).toBeNull();
  expect(document.activeElement).toBe(reset);
  expect(asked.onReset).not.toHaveBeenCalled();
});

test('Esc is a no', () => {
  const { asked, getByRole, queryByRole } = showOptions();
  fireEvent.click(getByRole('button', { name: 'Reset all …' }));
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  expect(queryByRole('button', { name: 'Reset all' })).toBeNull();
  expect(asked.onReset).not.toHaveBeenCalled();
});

test('a yes resets, is told, and can be undone', () => {
  const { asked, getByRole, getByText, change } = showOptions();
  fireEvent.click(getByRole('button', { name: 'Reset all …' }));
  fireEvent.click(getByRole('button', { name: 'Reset all' }));
  expect(asked.onReset).toHaveBeenCalledOnce();
  change({ backup: { kind: 'reset' } });
  expect(getByText(/All is as it was at first/).closest('[role="status"]')).not.toBeNull();
  fireEvent.click(getByRole('button', { name: 'Undo' }));
  expect(asked.onUndo).toHaveBeenCalledOnce();
});

test('a backup is saved with one click', () => {
  const { asked, getByRole } = showOptions();
  fireEvent.click(getByRole('button', { name: 'Save a backup' }));
  expect(asked.onSaveBackup).toHaveBeenCalledOnce();
});

test('a file that was chosen is read, and nothing else happens', () => {
  const { asked, container } = showOptions();
  const picker = container.querySelector<HTMLInputElement>('input[type="file"]') ?? new HTMLInputElement();
  Object.defineProperty(picker, 'files', { value: [file] });
  fireEvent.change(picker);
  expect(asked.onReadBackup).toHaveBeenCalledExactlyOnceWith(file);
  expect(asked.onRestore).not.toHaveBeenCalled();
});

test.each([
  ['damaged', /damaged, or cut short/],
  ['foreign', /no backup of Sidelight/],
  ['newer', /newer Sidelight/],
] as const)('a file that is %s is refused in words', (problem, words) => {
  const { getByRole } = showOptions({ backup: { kind: 'refused', problem } });
  expect(getByRole('alert').textContent).toMatch(words);
  expect(getByRole('alert').textContent).toContain('Nothing has changed.');
});

test('the report says what the file sets, and what is left out and why', () => {
  const shown = showOptions({ backup: { kind: 'offered', report: lossyReport } });
  expect(document.activeElement?.textContent).toBe('Restore this backup?');
  expect(lines(shown, 'The file sets')).toEqual([
    '2 sources that are off',
    'that there is no rule for a site',
    'how cards open',
    '1 hidden claim, in place of those now',
  ]);
  expect(lines(shown, 'Left out')).toEqual([
    'Marks: missing or damaged in the file, so it stays as it is.',
    'Language: missing or damaged in the file, so it stays as it is.',
    'Sources that this pack does not hold: example-courier',
    'Rules that this Sidelight does not know, or that are for no site: a site; *.example.org',
    'Access to sites, which no file can give; they can be added above: example.org; example.net; *://*/*',
    '3 hidden claims that cannot be read',
  ]);
});

test('a report without losses has no such heading; the reader decides', () => {
  const { asked, getByRole, queryByText } = showOptions({ backup: { kind: 'offered', report: fullReport } });
  expect(queryByText('Left out')).toBeNull();
  fireEvent.click(getByRole('button', { name: 'Leave all as it is' }));
  expect(asked.onKeep).toHaveBeenCalledOnce();
  expect(asked.onRestore).not.toHaveBeenCalled();
  fireEvent.click(getByRole('button', { name: 'Restore' }));
  expect(asked.onRestore).toHaveBeenCalledOnce();
});
