/** Holds the Firefox release build against the rules of Mozilla's add-on store. */
import { execFileSync } from 'node:child_process';
import { acceptedWarnings, judgeLint } from './lint-warnings.ts';

const problems = judgeLint(lint('.output/firefox-mv3'), acceptedWarnings);
for (const problem of problems) console.error(problem);
for (const { code, file, reason } of acceptedWarnings) console.log(`accepted: ${code} in ${file}: ${reason}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function lint(folder: string): unknown {
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  try {
    return JSON.parse(execFileSync('web-ext', args, { encoding: 'utf8' }));
  } catch (error) {
    // web-ext ends with 1 where it finds an error, and then too the report is on its standard output.
    const { stdout } = error as { readonly stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout);
  }
}
