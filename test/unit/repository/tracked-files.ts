/** The files of the repository as git knows them, new ones included, for tests that hold all of them to a rule. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

/** Paths from the root, with forward slashes; what git ignores is not among them. */
export function trackedFiles(): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  return listed.filter((path) => path !== '' && existsSync(join(root, path)));
}

export function readFromRoot(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
