/** What a command says, and to whom. The rest of `cli/` knows no process, so that tests can listen. */

export interface Terminal {
  /** Characters in a line. */
  readonly columns: number;
  /** What is piped in. */
  readonly input: AsyncIterable<Buffer>;
  /** Says a line on standard output. */
  print(line: string): void;
  /** Says what went wrong, in one line on standard error. */
  complain(line: string): void;
  /** Makes a text stand out where the terminal can. */
  emphasise(text: string): string;
}

/** 0 done, 1 a named file or the data has problems, 2 the command line itself is wrong. */
export type ExitCode = 0 | 1 | 2;
