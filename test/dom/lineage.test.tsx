import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Lineage } from '../../components/lineage/Lineage.tsx';
import { alignVariants } from '../../engine/lineage.ts';
import { show } from './show.tsx';

const outlets = { my: 'MyInd', cde: 'CDE News', ki: 'The Kyiv Independent' };
const variants = [
  { source: 'my', text: 'We have heard that it is excluded' },
  { source: 'cde', text: 'We have received signals indicating that it is excluded' },
  { source: 'ki', text: 'We have heard that it is out of the question' },
];

const showLineage = () =>
  show(<Lineage stretches={alignVariants(variants)} outlets={outlets} language="en" />).container;

/** The words that are lit, in reading order. */
const lit = (container: Element) =>
  [...container.querySelectorAll('.following > .run, .branch.lit .run')].map(({ textContent }) => textContent);

const nameOf = (outlet: string) => screen.getByRole('button', { name: outlet });

test('who listens gets a list: what all have, and at a fork who has what or nothing', () => {
  showLineage();
  const [list] = screen.getAllByRole('list');
  const items = within(list as HTMLElement).getAllByRole('listitem');
  expect(items.filter((item) => !item.querySelector('li')).map(({ textContent }) => textContent)).toEqual([
    'All: We have',
    'MyInd, The Kyiv Independent: heard',
    'CDE News: received signals indicating',
    'All: that it is',
    'MyInd, CDE News: excluded',
    'The Kyiv Independent: out of the question',
  ]);
});

test('the drawing is for the eye alone, and nothing in it takes the focus', () => {
  const drawing = showLineage().querySelector('.drawing');
  expect(drawing?.getAttribute('aria-hidden')).toBe('true');
  expect(drawing?.querySelector('a, button, input, [tabindex]')).toBeNull();
});

test('a branch names its one outlet, and counts several', () => {
  const labels = [...showLineage().querySelectorAll('.who')].map(({ textContent }) => textContent);
  expect(labels).toEqual(['2 outlets', 'CDE News', '2 outlets', 'The Kyiv Independent']);
});

test('nothing is lit at first', () => {
  expect(lit(showLineage())).toEqual([]);
});

test('to point at an outlet lights its way through, and to leave it lets it go out', () => {
  const container = showLineage();
  fireEvent.mouseEnter(nameOf('CDE News'));
  expect(lit(container)).toEqual(['We have', 'received signals indicating', 'that it is', 'excluded']);
  fireEvent.mouseLeave(nameOf('CDE News'));
  expect(lit(container)).toEqual([]);
});

test('so does the focus', () => {
  const container = showLineage();
  fireEvent.focus(nameOf('The Kyiv Independent'));
  expect(lit(container)).toEqual(['We have', 'heard', 'that it is', 'out of the question']);
  fireEvent.blur(nameOf('The Kyiv Independent'));
  expect(lit(container)).toEqual([]);
});

test('a pressed name keeps its way lit until it is pressed again, and another one pointed at goes before', () => {
  const container = showLineage();
  fireEvent.click(nameOf('MyInd'));
  expect(nameOf('MyInd').getAttribute('aria-pressed')).toBe('true');
  expect(lit(container)).toContain('heard');
  fireEvent.mouseEnter(nameOf('CDE News'));
  expect(lit(container)).not.toContain('heard');
  fireEvent.mouseLeave(nameOf('CDE News'));
  expect(lit(container)).toContain('heard');
  fireEvent.click(nameOf('MyInd'));
  expect(lit(container)).toEqual([]);
});

test('to point at a branch lights the ways of all its outlets, and their names', () => {
  const container = showLineage();
  const branch = [...container.querySelectorAll('.branch')].find(({ textContent }) => textContent?.startsWith('heard'));
  fireEvent.mouseEnter(branch as Element);
  expect(lit(container)).toEqual(['We have', 'heard', 'that it is', 'excluded', 'out of the question']);
  expect(nameOf('MyInd').className).toBe('lit');
  expect(nameOf('CDE News').className).toBe('');
});
