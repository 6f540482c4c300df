import { describe, expect, test } from 'vitest';
import { hear } from './listening-terminal.ts';

describe('wrong use is one line on standard error, and exit code 2', () => {
  test.each([
    [[], 'no command; see sidelight --help'],
    [['anotate', 'a.txt'], 'no command is called "anotate"; see sidelight --help'],
    [['--json'], 'no command is called "--json"; see sidelight --help'],
    [['annotate'], 'annotate without a file; name one, or write - and pipe it in'],
    [['annotate', '--jsn', 'a.txt'], "Unknown option '--jsn'; see sidelight --help"],
    [['annotate', '--json=yes', 'a.txt'], "Option '--json' does not take an argument; see sidelight --help"],
    [['annotate', '--pack'], "Option '--pack <value>' argument missing; see sidelight --help"],
    [['annotate', '--limit', '3', 'a.txt'], "Unknown option '--limit'; see sidelight --help"],
    [['lookup'], 'lookup without a text; write the quote, in quotation marks'],
    [['lookup', ''], 'lookup without a text; write the quote, in quotation marks'],
    [['lookup', ' \n '], 'lookup without a text; write the quote, in quotation marks'],
    [['lookup', '--limit', '0', 'text'], '--limit "0"; write a number from 1 on'],
    [['lookup', '--limit', 'many', 'text'], '--limit "many"; write a number from 1 on'],
    [['pack'], 'pack without build or check; write one of them'],
    [['pack', 'make', 'dir'], 'pack without build or check; write one of them'],
    [['pack', 'build'], 'pack build takes one folder; name one'],
    [['pack', 'check', 'a', 'b'], 'pack check takes one folder; name one'],
    [['pack', 'check', '--json', 'a'], "Unknown option '--json'; see sidelight --help"],
  ])('%j', async (words, line) => {
    expect(await hear(words)).toEqual({ code: 2, printed: [], complaints: [`sidelight: ${line}`] });
  });
});

test.each([[['--help']], [['-h']], [['lookup', '--help']], [['pack', '--help']]])('%j explains', async (words) => {
  const { code, printed, complaints } = await hear(words);

  expect([code, complaints]).toEqual([0, []]);
  expect(printed[0]).toContain('sidelight lookup [--json] [--pack FILE] [--limit N] TEXT');
});

test('what follows -- is no flag', async () => {
  expect((await hear(['lookup', '--', '--help'])).printed).toEqual([
    expect.stringMatching(/^Nothing close in this pack/),
  ]);
  expect((await hear(['annotate', '--json', '--', '-h'])).complaints).toEqual([
    'sidelight: -h does not exist; check the path',
  ]);
});

test('no line of the help is wider than a terminal', async () => {
  const { printed } = await hear(['--help']);
  expect(printed[0]?.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
