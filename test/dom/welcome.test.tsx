import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { newsSites } from '../../components/gallery/fixtures.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import type { WelcomeState } from '../../components/welcome/welcome-state.ts';
import { show } from './show.tsx';

function showWelcome(state: WelcomeState) {
  const onChoose = vi.fn();
  return { onChoose, ...show(<WelcomeView state={state} newsSites={newsSites} onChoose={onChoose} />) };
}

test('each of the three choices is one click', () => {
  const { onChoose, getByRole } = showWelcome({ kind: 'asking' });
  for (const name of [/^On news sites/, /^On all sites/, /^Not now/]) fireEvent.click(getByRole('button', { name }));
  expect(onChoose.mock.calls).toEqual([['news'], ['all'], ['none']]);
});

test('before the reader has chosen, nothing is pressed and nothing is claimed', () => {
  const { getByRole, queryByRole } = showWelcome({ kind: 'asking' });
  expect(queryByRole('button', { pressed: true })).toBeNull();
  expect(getByRole('status').textContent).toBe('');
});

test('what was granted is said and shown as pressed', () => {
  const { getByRole } = showWelcome({ kind: 'granted', choice: 'all' });
  expect(getByRole('button', { pressed: true }).textContent).toContain('On all sites');
  expect(getByRole('status').textContent).toContain('now runs on all sites');
});

test('a declined request is no dead end', () => {
  const { onChoose, getByRole } = showWelcome({ kind: 'declined' });
  expect(getByRole('status').textContent).toContain('You can choose again');
  fireEvent.click(getByRole('button', { name: /^On news sites/ }));
  expect(onChoose).toHaveBeenCalledWith('news');
});

test('the news sites are listed by name and domain, folded, and counted', () => {
  const { getByText, getByRole } = showWelcome({ kind: 'asking' });
  expect(getByText('kyivindependent.com').closest('details')?.open).toBe(false);
  expect(getByRole('button', { name: /^On news sites/ }).textContent).toContain(`${newsSites.length} sites`);
});

test('the example is a picture: it cannot be operated, and is described in words', () => {
  const { container, getByText } = showWelcome({ kind: 'asking' });
  expect(container.querySelector('figure [role=dialog]')?.closest('[inert]')).not.toBeNull();
  getByText('An example: a marked sentence, and the card that it opens.');
});
