/** A terminal that remembers what it was told, so that tests can read it. */
import { Readable } from 'node:stream';
import { run } from '../../../cli/run.ts';

export interface Hearing {
  readonly code: number;
  readonly printed: readonly string[];
  readonly complaints: readonly string[];
}

/** Runs the command in this process and answers what it said. */
export async function hear(words: readonly string[], input = '', columns = 80): Promise<Hearing> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await run(words, {
    columns,
    input: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    emphasise: (text) => text,
  });
  return { code, printed, complaints };
}
