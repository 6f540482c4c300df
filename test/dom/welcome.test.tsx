import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { kellogg } from '../../components/gallery/claim-fixtures.ts';
import { keys } from '../../components/gallery/site-fixtures.ts';
import { newsSites, pack } from '../../components/gallery/source-fixtures.ts';
import { sampleText } from '../../components/welcome/sample-text.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import type { AccessState, SampleState, WelcomeState } from '../../components/welcome/welcome-state.ts';
import { show } from './show.tsx';

const sample: SampleState = { marks: 6, selection: '', lookUp: { kind: 'none' } };
const asking: WelcomeState = {
  access: { kind: 'asking' },
  newsSites,
  articles: pack.sources,
  language: 'en',
  keys: keys.slice(0, 3),
  sample,
};

function showWelcome(state: WelcomeState) {
  const asked = {
    onChoose: vi.fn(),
    onNextMark: vi.fn(),
    onLookUp: vi.fn(),
    onLeaveLookUp: vi.fn(),
    onCopy: vi.fn(async () => true),
    onOpenInLibrary: vi.fn(),
  };
  return { ...asked, ...show(<WelcomeView state={state} {...asked} />) };
}

const withAccess = (access: AccessState) => showWelcome({ ...asking, access });
const withSample = (change: Partial<SampleState>) => showWelcome({ ...asking, sample: { ...sample, ...change } });
const outcomeIn = (container: Element) => container.querySelector('.outcome')?.textContent;

test('each of the three choices is one click', () => {
  const { onChoose, getByRole } = showWelcome(asking);
  for (const name of [/^On news sites/, /^On all sites/, /^Not now/]) fireEvent.click(getByRole('button', { name }));
  expect(onChoose.mock.calls).toEqual([['news'], ['all'], ['none']]);
});

test('before the reader has chosen, nothing is pressed, nothing is claimed and no next step is named', () => {
  const { container, queryByRole, queryByText } = showWelcome(asking);
  expect(queryByRole('button', { pressed: true })).toBeNull();
  expect(outcomeIn(container)).toBe('');
  expect(queryByText('Open one of these articles, which carry marks')).toBeNull();
});

test('what was granted is said and shown as pressed', () => {
  const { container, getByRole } = withAccess({ kind: 'granted', choice: 'all' });
  expect(getByRole('button', { pressed: true }).textContent).toContain('On all sites');
  expect(outcomeIn(container)).toContain('now runs on all sites');
});

test('a declined request is no dead end', () => {
  const { container, onChoose, getByRole } = withAccess({ kind: 'declined' });
  expect(outcomeIn(container)).toContain('You can choose again');
  fireEvent.click(getByRole('button', { name: /^On news sites/ }));
  expect(onChoose).toHaveBeenCalledWith('news');
});

test('the news sites are listed by name and domain, folded, and counted', () => {
  const { getByText, getByRole } = showWelcome(asking);
  expect(getByText('kyivindependent.com').closest('details')?.open).toBe(false);
  expect(getByRole('button', { name: /^On news sites/ }).textContent).toContain(`${newsSites.length} sites`);
});

test('the pictures cannot be operated, and the steps say the same in words', () => {
  const { container, getByRole } = showWelcome(asking);
  const pictures = [...container.querySelectorAll('.picture')];
  expect(pictures.map((picture) => picture.hasAttribute('inert') && picture.getAttribute('aria-hidden'))).toEqual([
    'true',
    'true',
    'true',
  ]);
  for (const name of ['A quiet mark', 'The other wordings', 'Any quote']) getByRole('heading', { name });
});

test('the mark in the picture has the colour that marks have', () => {
  const line = /underline 1px (rgb\([\d ]+\))/;
  const [picture, real] = ['welcome/welcome.css', 'marks.css'].map(
    (file) => line.exec(readFileSync(join(import.meta.dirname, '../../components', file), 'utf8'))?.[1],
  );
  expect(picture).toBeDefined();
  expect(picture).toBe(real);
});

test('after the choice each article of the pack is a click away, at its source', () => {
  const { getAllByRole } = withAccess({ kind: 'granted', choice: 'news' });
  const addresses = getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(pack.sources.map(({ url }) => url));
});

test('after the choice the keys are named as they are; without any there is no such list', () => {
  const named = withAccess({ kind: 'granted', choice: 'none' });
  expect(named.getByText('Next mark', { selector: 'dt' }).nextElementSibling?.textContent).toBe('Alt+Shift+J');
  named.unmount();
  const { queryByText } = showWelcome({ ...asking, access: { kind: 'granted', choice: 'none' }, keys: [] });
  expect(queryByText('On a page with marks')).toBeNull();
});

test('the sample is told to be ours, and is in the language of the pack', () => {
  const { getByText, getByRole } = showWelcome(asking);
  getByText(/An example that we wrote ourselves/);
  expect(getByRole('article').lang).toBe(sampleText.language);
});

test('a mark is a click away without a pointer, once there are marks', () => {
  const waiting = withSample({ marks: undefined });
  expect(waiting.getByRole('button', { name: 'Next mark' })).toHaveProperty('disabled', true);
  waiting.unmount();
  const { onNextMark, getByRole } = showWelcome(asking);
  fireEvent.click(getByRole('button', { name: 'Next mark' }));
  expect(onNextMark).toHaveBeenCalledOnce();
});

test('where nothing can be marked it says why', () => {
  withSample({ marks: 0 }).getByText(/pack of claims cannot be read/);
});

test('the button says what it looks up, and takes no selection away', () => {
  const bare = showWelcome(asking);
  bare.getByRole('button', { name: 'Look up a sentence' });
  bare.unmount();
  const { onLookUp, getByRole } = withSample({ selection: 'off the table' });
  const button = getByRole('button', { name: 'Look up the selected words' });
  expect(fireEvent.mouseDown(button)).toBe(false);
  fireEvent.click(button);
  expect(onLookUp).toHaveBeenCalledOnce();
});

test('a lookup is shown beside the article as in the popup, and can be closed', () => {
  const answer = { hits: [kellogg], searched: { claims: 1, sources: 1 } };
  const lookUp = { kind: 'answered', quote: 'off the table', answer } as const;
  const { onLeaveLookUp, onOpenInLibrary, container, getByRole } = withSample({ lookUp });
  expect(container.querySelector('.trying .found')?.textContent).toBe('1 claim comes close');
  fireEvent.click(getByRole('button', { name: 'Open in library' }));
  expect(onOpenInLibrary).toHaveBeenCalledExactlyOnceWith(kellogg.claim.id);
  fireEvent.click(getByRole('button', { name: 'Close' }));
  expect(onLeaveLookUp).toHaveBeenCalledOnce();
});
