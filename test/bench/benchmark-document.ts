/**
 * docs/benchmarks.md, which two commands write: each owns the part of it between its two marks, and leaves the rest alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform } from 'node:os';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../docs/benchmarks.md');

/** Names of the parts, and of the commands that write them. */
export type Part = 'bench' | 'bench:page';

/** Puts what a command has measured in place of what it had measured before. */
export function writePart(part: Part, text: string): void {
  writeFileSync(file, replacePart(readFileSync(file, 'utf8'), part, text));
}

/** The document with the part replaced. Throws where the document has no such part. */
export function replacePart(document: string, part: Part, text: string): string {
  const [start, end] = [`<!-- npm run ${part} -->\n`, `\n<!-- end of npm run ${part} -->`];
  const from = document.indexOf(start);
  const to = document.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`the document has no part for ${part}: it needs its two marks`);
  return `${document.slice(0, from)}${start}\n${text.trim()}\n${document.slice(to)}`;
}

/** What the figures were measured on. */
export function describeMachine(): string {
  return `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${platform()} ${arch()}, Node ${process.versions.node}`;
}
