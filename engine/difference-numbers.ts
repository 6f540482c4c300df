/**
 * Another number or date. Only like is compared with like: a year with a year, a day with a day, "this week" with "last
 * week", and any other number with a number of the same thing ("32 members", "31 members"). Bad at: ranges, fractions in
 * words, and a day of the week beside a day of the month.
 */
import type { Span } from './match.ts';
import type { ComparedText, NamedDifference } from './named-difference.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** What both texts give in one class but differently. One that only one text has is a part more or less, not another. */
export function compareNumbers(from: ComparedText, to: ComparedText): NamedDifference[] {
  const one = findFigures(from.tokens);
  const other = findFigures(to.tokens);
  const has = (figures: readonly Figure[], { group, value }: Figure) =>
    figures.some((figure) => figure.group === group && figure.value === value);
  const unmatched = other.filter((figure) => !has(one, figure));
  const differences: NamedDifference[] = [];
  for (const figure of one.filter((candidate) => !has(other, candidate))) {
    const at = unmatched.findIndex(({ group }) => group === figure.group);
    const [counterpart] = at < 0 ? [] : unmatched.splice(at, 1);
    if (!counterpart) continue;
    const kind = figure.group.startsWith('number') ? 'number' : 'date';
    differences.push({ kind, change: 'changed', from: figure.span, to: counterpart.span });
  }
  return differences;
}

interface Figure {
  /** Only figures of one group can be other than each other. */
  readonly group: string;
  readonly value: string;
  readonly span: Span;
}

const months = `january february march april may june july august september october november december`.split(' ');
const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const numerals = `zero one two three four five six seven eight nine ten eleven twelve`.split(' ');
const relations = new Set(['this', 'last', 'next', 'past', 'previous', 'coming']);
const units = new Set(['week', 'weekend', 'month', 'year', 'spring', 'summer', 'autumn', 'winter']);
const year = /^(?:1[6-9]|20)\d\d$/;
const number = /^\p{N}+(?:[.,]\p{N}+)*$/u;

function findFigures(tokens: readonly Token[]): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = dayAt(tokens, at) ?? relativeAt(tokens, at) ?? plainAt(tokens, at);
    if (!found) continue;
    const { words, ...figure } = found;
    const [first, last] = [tokens[at], tokens[at + words - 1]];
    if (first && last) figures.push({ ...figure, span: { start: first.start, end: last.end } });
    at += words - 1;
  }
  return figures;
}

interface Found extends Omit<Figure, 'span'> {
  readonly words: number;
}

/** "April 20", "20 April"; a month without a day says too little, and "may" is more often a verb. */
function dayAt(tokens: readonly Token[], at: number): Found | undefined {
  const [one, two] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const [month, day] = months.includes(one) ? [one, two] : [two, one];
  const isDay = /^\d{1,2}(?:st|nd|rd|th)?$/.test(day) && months.includes(month);
  return isDay ? { group: 'day', value: `${months.indexOf(month)} ${Number.parseInt(day, 10)}`, words: 2 } : undefined;
}

function relativeAt(tokens: readonly Token[], at: number): Found | undefined {
  const [relation, unit] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (!relations.has(relation) || !units.has(unit)) return undefined;
  const isPast = relation === 'past' || relation === 'previous';
  const value = isPast ? 'last' : relation === 'coming' ? 'next' : relation;
  return { group: `relative ${unit}`, value, words: 2 };
}

function plainAt(tokens: readonly Token[], at: number): Found | undefined {
  const word = wordAt(tokens, at);
  if (weekdays.has(word)) return { group: 'weekday', value: word, words: 1 };
  if (year.test(word)) return { group: 'year', value: word, words: 1 };
  const value = number.test(word) ? word.replaceAll(',', '') : numeralOf(word);
  const counted = tokens[at + 1]?.term;
  return value === undefined || counted === undefined ? undefined : { group: `number ${counted}`, value, words: 1 };
}

/** "One" counts nothing in most of its uses ("one of the causes"). */
function numeralOf(word: string): string | undefined {
  const value = numerals.indexOf(word);
  return value < 0 || word === 'one' ? undefined : String(value);
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word.replace(/'s$/, '') ?? '';
}
