import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../../cli/records.ts';
import { hear } from './listening-terminal.ts';

const docs = readFileSync('docs/command.md', 'utf8');

/** The names of all fields in a value, each by its path; items of a list count as one. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => fieldsOf(item, `${path}[]`)))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}.${key}`, ...fieldsOf(inner, `${path}.${key}`)]);
}

test('the example in the documentation has the fields that the command prints, in their order', async () => {
  const example: ArticleRecord = JSON.parse(docs.match(/```json\n([\s\S]*?)```/)?.[1] ?? '');
  const { printed } = await hear(['annotate', '--json', example.file]);
  const actual: ArticleRecord = JSON.parse(printed[0] ?? '');

  expect(fieldsOf(example)).toEqual(fieldsOf(actual));
});

test('every flag of the help is documented, and every documented flag is in the help', async () => {
  const { printed } = await hear(['--help']);
  const flagsIn = (text: string) => [...new Set(text.match(/(?<![\w-])--[a-z]+/g))].sort();

  expect(flagsIn(docs)).toEqual(flagsIn(printed[0] ?? ''));
});
