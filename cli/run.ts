/** Does what was ordered, and answers with an exit code. Every failure that a reader can cause is one line. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createEngine } from '../engine/engine.ts';
import type { Pack } from '../engine/pack.ts';
import { withoutSources } from '../engine/pack-filter.ts';
import { type AnnotateOrder, type LookUpOrder, type PackOrder, readCommandLine, usage } from './command-line.ts';
import { loadPack } from './load-pack.ts';
import { compilePack, serialisePack } from './pack/compile-pack.ts';
import { formatProblem } from './pack/problem.ts';
import { presentArticle, presentLookUp } from './present.ts';
import { readArticle } from './read-article.ts';
import { recordArticle, recordLookUp } from './records.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Runs the command with the words after `sidelight`. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const order = readCommandLine(words);
  switch (order.kind) {
    case 'annotate':
      return annotate(order, terminal);
    case 'lookup':
      return lookUp(order, terminal);
    case 'pack build':
    case 'pack check':
      return compile(order, terminal);
    case 'help':
      terminal.print(usage);
      return 0;
    case 'version':
      terminal.print(ownVersion());
      return 0;
    case 'wrong use':
      complain(terminal, order.problem, order.remedy);
      return 2;
  }
}

async function annotate(order: AnnotateOrder, terminal: Terminal): Promise<ExitCode> {
  const { files, json, explain, pack: file, without } = order;
  const loading = loadPack(file);
  if (!loading.ok) return refuse(terminal, loading.file, loading);
  const unknown = without.find((id) => !loading.pack.sources.some((source) => source.id === id));
  if (unknown !== undefined) {
    const ids = loading.pack.sources.map(({ id }) => id).join(', ');
    complain(terminal, `--without "${unknown}": the pack has no such source`, `use one of ${ids}`);
    return 2;
  }
  const pack = withoutSources(loading.pack, without);
  const engine = createEngine(loading.pack, without);
  let code: ExitCode = 0;
  let printed = 0;
  for (const path of files) {
    const reading = await readArticle(path, terminal.input);
    if (!reading.ok) {
      code = refuse(terminal, path === '-' ? 'standard input' : path, reading);
      continue;
    }
    const record = recordArticle(path, reading.article, pack, engine, { explain });
    if (json) terminal.print(JSON.stringify(record));
    else {
      if (printed > 0) terminal.print('\n');
      presentArticle(record, pack, terminal);
    }
    printed += 1;
    // The process hears only between two turns of its loop that nobody reads on.
    await setImmediate();
  }
  return code;
}

function lookUp({ text, json, limit, pack: file }: LookUpOrder, terminal: Terminal): ExitCode {
  const loading = loadPack(file);
  if (!loading.ok) return refuse(terminal, loading.file, loading);
  const record = recordLookUp(text, limit, loading.pack, createEngine(loading.pack));
  if (json) terminal.print(JSON.stringify(record));
  else presentLookUp(record, loading.pack, terminal);
  return 0;
}

function compile({ kind, dir }: PackOrder, terminal: Terminal): ExitCode {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    return refuse(terminal, dir, { problem: 'is no folder', remedy: 'name the one that holds pack.yaml' });
  }
  const compilation = compilePack(dir);
  if (!compilation.ok) {
    for (const problem of compilation.problems) terminal.complain(formatProblem(problem));
    return 1;
  }
  const { pack } = compilation;
  if (kind === 'pack check') {
    terminal.print(`${dir}: ${summarise(pack)}; no problem found`);
    return 0;
  }
  const target = join(dir, '..', `${basename(resolve(dir))}.pack.json`);
  try {
    writeFileSync(target, serialisePack(pack));
  } catch {
    return refuse(terminal, target, { problem: 'cannot be written', remedy: 'check its permissions' });
  }
  terminal.print(`${target}: ${summarise(pack)}`);
  return 0;
}

function summarise({ claims, sources }: Pack): string {
  const wordings = claims.reduce((sum, claim) => sum + claim.wordings.length, 0);
  return `${claims.length} claims in ${wordings} wordings of ${sources.length} sources`;
}

function refuse(terminal: Terminal, file: string, { problem, remedy }: { problem: string; remedy: string }): 1 {
  complain(terminal, `${file} ${problem}`, remedy);
  return 1;
}

function complain(terminal: Terminal, problem: string, remedy: string): void {
  terminal.complain(`sidelight: ${problem}; ${remedy}`);
}

function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return String((manifest as { version?: unknown }).version);
}
