import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { foundClaims } from '../../components/gallery/popup-fixtures.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import { asks, home, onPage, showPopup } from './show-popup.tsx';

test('a blank phrase is not looked up', () => {
  const { asked, getByRole } = onPage(asks);
  fireEvent.input(getByRole('combobox'), { target: { value: '   ' } });
  fireEvent.click(getByRole('button', { name: 'Look up' }));
  expect(asked.onLookUp).not.toHaveBeenCalled();
});

test('a phrase is looked up without the white space around it', () => {
  const { asked, getByRole } = onPage(asks);
  fireEvent.input(getByRole('combobox'), { target: { value: ' off the table ' } });
  fireEvent.click(getByRole('button', { name: 'Look up' }));
  expect(asked.onLookUp).toHaveBeenCalledExactlyOnceWith('off the table');
});

test('every change of the field is told, without the white space around it', () => {
  const { asked, getByRole } = onPage(asks);
  for (const value of ['nato', 'nato ', '']) fireEvent.input(getByRole('combobox'), { target: { value } });
  expect(asked.onType.mock.calls).toEqual([['nato'], ['nato'], ['']]);
});

const typing = () => {
  const shown = showPopup({ ...home, found: foundClaims });
  const field = shown.getByRole('combobox');
  fireEvent.input(field, { target: { value: 'nato' } });
  const press = (key: string, more = {}) => fireEvent.keyDown(field, { key, ...more });
  const marked = () => {
    const [option, ...others] = shown.queryAllByRole('option', { selected: true });
    expect(others).toEqual([]);
    expect(field.getAttribute('aria-activedescendant')).toBe(option?.id ?? null);
    return option ? shown.getAllByRole('option').indexOf(option) : undefined;
  };
  return { ...shown, field, press, marked };
};

test('what typed words find lies over the page, is counted aloud, and at first nothing of it is marked', () => {
  const { field, getByRole, queryByRole, marked } = typing();
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(field.getAttribute('aria-controls')).toBe(getByRole('listbox').id);
  expect(getByRole('status').textContent).toMatch(/^4 claims have these words/);
  expect(queryByRole('button', { name: 'This page now' })).toBeNull();
  expect(marked()).toBeUndefined();
});

test('words that no claim has leave no list to walk through, and say so', () => {
  const { getByRole, queryByRole } = showPopup({ ...home, found: [] });
  expect(getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
  expect(queryByRole('listbox')).toBeNull();
  expect(getByRole('status').textContent).toMatch(/^No claim has these words/);
  expect(fireEvent.keyDown(getByRole('combobox'), { key: 'ArrowDown' })).toBe(true);
});

test('the arrows walk the claims round and round by way of the field, and the focus stays in it', () => {
  const { field, press, marked } = typing();
  const places = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown'].map((key) => {
    press(key);
    return marked();
  });
  expect(places).toEqual([0, 1, 0, undefined, 3, undefined, 0]);
  expect(document.activeElement).toBe(field);
});

test('Enter shows the marked claim; while composing it does nothing', () => {
  const { asked, press } = typing();
  press('ArrowDown');
  press('Enter', { isComposing: true });
  expect(asked.onShowClaim).not.toHaveBeenCalled();
  press('Enter');
  expect(asked.onShowClaim).toHaveBeenCalledExactlyOnceWith(foundClaims[0]?.id);
  expect(asked.onLookUp).not.toHaveBeenCalled();
});

test('without a mark on a claim, Enter is left to look the words up', () => {
  const { asked, press } = typing();
  expect(press('Enter')).toBe(true);
  expect(asked.onShowClaim).not.toHaveBeenCalled();
});

test('other words that are found begin without a mark', () => {
  const { press, marked, rerender, asked } = typing();
  press('ArrowDown');
  rerender(<PopupView state={{ ...home, found: foundClaims.slice(1) }} {...asked} />);
  expect(marked()).toBeUndefined();
});

test('a click shows the claim and takes no focus from the field', () => {
  const { asked, getAllByRole } = typing();
  const [, second] = getAllByRole('option');
  if (!second) throw new Error('there is no second claim');
  expect(fireEvent.pointerDown(second)).toBe(false);
  fireEvent.click(second);
  expect(asked.onShowClaim).toHaveBeenCalledExactlyOnceWith(foundClaims[1]?.id);
});

test('Esc takes the list away, then the text, and then closes the popup as ever', () => {
  const { asked, field, press, rerender } = typing();
  expect(press('Escape')).toBe(false);
  expect(asked.onType).toHaveBeenLastCalledWith('');
  expect(field).toHaveProperty('value', 'nato');
  rerender(<PopupView state={home} {...asked} />);
  expect(press('Escape')).toBe(false);
  expect(field).toHaveProperty('value', '');
  expect(press('Escape')).toBe(true);
});
