/** What the reader typed, as one of the things that can be done. Owns the flags; `docs/command.md` describes them. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { defaultHits } from '../engine/engine.ts';

export interface PackChoice {
  /** Path of a compiled pack; absent for the one that comes with Sidelight. */
  readonly pack: string | undefined;
}

export interface AnnotateOrder extends PackChoice {
  readonly kind: 'annotate';
  readonly json: boolean;
  /** Ids of sources to leave out. */
  readonly without: readonly string[];
  readonly files: readonly string[];
}

export interface LookUpOrder extends PackChoice {
  readonly kind: 'lookup';
  readonly json: boolean;
  readonly limit: number;
  readonly text: string;
}

export interface PackOrder {
  readonly kind: 'pack build' | 'pack check';
  readonly dir: string;
}

export type Order =
  | AnnotateOrder
  | LookUpOrder
  | PackOrder
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong use'; readonly problem: string; readonly remedy: string };

export const usage = `Sidelight shows how other outlets worded the claims that an article states.

  sidelight annotate [--json] [--pack FILE] [--without SOURCE]… FILE…
      Finds the claims that saved articles state. Reads .html and .txt files,
      and - for what is piped in.
  sidelight lookup [--json] [--pack FILE] [--limit N] TEXT
      Finds the claims nearest to a quote.
  sidelight pack check DIR
      Names every problem in the editors' files of a pack.
  sidelight pack build DIR
      Compiles them to DIR.pack.json, beside the folder.

  --json            JSON instead of a table, a document a line (docs/command.md)
  --pack FILE       a compiled pack other than the one that comes with Sidelight
  --without SOURCE  leaves out a source of the pack; may be repeated
  --limit N         at most N claims (${defaultHits} when not given)
  --help, --version

Exit codes: 0 done, 1 a file or the data has problems, 2 wrong use.`;

/** Understands the words after `sidelight`. */
export function readCommandLine(words: readonly string[]): Order {
  const [command, ...rest] = words;
  const flags = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  if (flags.includes('--help') || flags.includes('-h')) return { kind: 'help' };
  if (command === '--version') return { kind: 'version' };
  if (command === 'annotate') return readAnnotate(rest);
  if (command === 'lookup') return readLookUp(rest);
  if (command === 'pack') return readPackOrder(rest);
  return wrongUse(command === undefined ? 'no command' : `no command is called "${command}"`);
}

function readAnnotate(words: readonly string[]): Order {
  const parsed = parse(words, {
    json: { type: 'boolean', default: false },
    pack: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  });
  if ('kind' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (positionals.length === 0) return wrongUse('annotate without a file', 'name one, or write - and pipe it in');
  return { kind: 'annotate', json: values.json, pack: values.pack, without: values.without, files: positionals };
}

function readLookUp(words: readonly string[]): Order {
  const parsed = parse(words, {
    json: { type: 'boolean', default: false },
    pack: { type: 'string' },
    limit: { type: 'string', default: String(defaultHits) },
  });
  if ('kind' in parsed) return parsed;
  const { values, positionals } = parsed;
  const text = positionals.join(' ').trim();
  if (text === '') return wrongUse('lookup without a text', 'write the quote, in quotation marks');
  if (!/^[1-9]\d{0,5}$/.test(values.limit)) return wrongUse(`--limit "${values.limit}"`, 'write a number from 1 on');
  return { kind: 'lookup', json: values.json, pack: values.pack, limit: Number(values.limit), text };
}

function readPackOrder(words: readonly string[]): Order {
  const parsed = parse(words, {});
  if ('kind' in parsed) return parsed;
  const [action, dir, ...others] = parsed.positionals;
  if (action !== 'build' && action !== 'check') return wrongUse('pack without build or check', 'write one of them');
  if (dir === undefined || others.length > 0) return wrongUse(`pack ${action} takes one folder`, 'name one');
  return { kind: `pack ${action}`, dir };
}

function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [problem = 'the flags'] = error instanceof Error ? error.message.split(/\.\s|\n/) : [];
    return wrongUse(problem);
  }
}

function wrongUse(problem: string, remedy = 'see sidelight --help'): Extract<Order, { kind: 'wrong use' }> {
  return { kind: 'wrong use', problem, remedy };
}
