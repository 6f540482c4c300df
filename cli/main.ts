/** Joins the command to the process it runs in. */
import { styleText } from 'node:util';
import { run } from './run.ts';

/** Width of a table where there is no terminal to ask. */
const columnsElsewhere = 100;

// Who reads the output may stop before its end, as `head` does: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`sidelight: the output cannot be written (${error.code}); check where it goes\n`);
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2), {
  columns: process.stdout.columns ?? columnsElsewhere,
  input: process.stdin,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  emphasise: (text) => styleText('bold', text, { stream: process.stdout }),
});
