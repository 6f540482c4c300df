import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { articleOfHtml, articleOfText, readArticle } from '../../../cli/read-article.ts';

const noInput = () => Readable.from([]);
const blocksOf = ({ text, blocks }: ReturnType<typeof articleOfText>) =>
  blocks.map(({ start, end }) => text.slice(start, end));

async function problemOf(name: string, content: string | Uint8Array): Promise<string | undefined> {
  const dir = mkdtempSync(join(tmpdir(), 'sidelight-article-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, name), content);
  const reading = await readArticle(join(dir, name), noInput());
  return reading.ok ? undefined : `${reading.problem}; ${reading.remedy}`;
}

describe('a file that is no article is refused with what to do', () => {
  test.each([
    ['empty', 'a.txt', '', 'holds no text to read; save the article into it first'],
    ['only white space', 'a.txt', ' \n\t\n', 'holds no text to read; save the article into it first'],
    ['an empty page', 'a.html', '', 'holds no text to read; save the page anew when its article is shown'],
    ['a page without text', 'a.html', '<p></p>', 'holds no text to read; save the page anew when its article is shown'],
    ['not UTF-8', 'a.txt', new Uint8Array([0x52, 0xe9, 0x73]), 'is not UTF-8; save it as UTF-8'],
    ['UTF-16', 'a.html', new Uint8Array([0xff, 0xfe, 0x3c, 0]), 'is not UTF-8; save it as UTF-8'],
    ['another kind of file', 'a.pdf', '%PDF', 'is neither .html nor .txt; rename it, or pipe it in and write -'],
    [
      'larger than 5 MB',
      'a.html',
      new Uint8Array(5_000_001).fill(0x20),
      'is larger than 5 MB; cut it to the part you mean',
    ],
    ['nested too deep', 'a.html', '<b>'.repeat(5000), 'is nested too deep to be a page; save it anew from a browser'],
  ])('%s', async (_, name, content, problem) => {
    expect(await problemOf(name, content)).toBe(problem);
  });

  test('a folder', async () => {
    expect(await readArticle(tmpdir(), noInput())).toMatchObject({ ok: false, problem: 'is a folder' });
  });

  test('no file at all', async () => {
    expect(await readArticle('/no/such/file.txt', noInput())).toMatchObject({ ok: false, problem: 'does not exist' });
  });
});

test('the extension may be in capitals', async () => {
  expect(await problemOf('A.HTM', '<p>Text.</p>')).toBeUndefined();
});

test('what is piped in is taken for HTML when it begins with a tag', async () => {
  const read = async (...chunks: readonly string[]) => {
    const reading = await readArticle('-', Readable.from(chunks.map((chunk) => Buffer.from(chunk))));
    return reading.ok ? reading.article.text : undefined;
  };

  expect(await read('\ufeff\n<p>A ', '<b>text</b></p>')).toBe('A text');
  expect(await read('A <b>text</b>')).toBe('A <b>text</b>');
});

test('a character that is cut between two pieces of the input is read whole', async () => {
  const bytes = Buffer.from('“Yes”');
  const reading = await readArticle('-', Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]));

  expect(reading.ok && reading.article.text).toBe('“Yes”');
});

test('too large an input is refused before it ends', async () => {
  async function* endless() {
    for (;;) yield Buffer.alloc(1_000_000, ' ');
  }
  expect(await readArticle('-', endless())).toMatchObject({ ok: false, problem: 'is larger than 5 MB' });
});

test('the lines of a text are its blocks, and offsets count in the file itself', () => {
  const article = articleOfText('\ufeffOne.\r\n\r\n  Two.\u00a0\nThree');

  expect(article.title).toBeNull();
  expect(article.text).toBe('\ufeffOne.\r\n\r\n  Two.\u00a0\nThree');
  expect(blocksOf(article)).toEqual(['\ufeffOne.', '  Two.\u00a0', 'Three']);
});

test("a page's blocks are lines of its text", () => {
  const article = articleOfHtml('\ufeff<title>T</title><h1>One</h1><p>Two\nthree.</p>');

  expect(article).toMatchObject({ title: 'T', text: 'One\nTwo three.' });
  expect(article && blocksOf(article)).toEqual(['One', 'Two three.']);
});
