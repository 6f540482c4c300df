/**
 * Which keys of `locales/en.yml` the code asks for. The compiler says: in a project where there is no key, it complains of
 * each, and names all that a computed one may be, such as `form.${form}`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFromRoot, root } from '../repository/tracked-files.ts';

const createI18n = `export declare function createI18n<Structure>(): {
  t(key: 'no key', ...rest: readonly unknown[]): [Structure] extends [never] ? string : string;
};`;

const folders = ['entrypoints', 'components', 'platform', 'locales'];

/** @param probe Source of one more file, to show that what it asks for is found. */
export function usedKeys(probe = ''): ReadonlySet<string> {
  const folder = mkdtempSync(join(root, '.wxt/used-keys-'));
  try {
    writeFileSync(join(folder, 'create-i18n.ts'), createI18n);
    writeFileSync(join(folder, 'probe.ts'), probe);
    const config = {
      extends: '../../tsconfig.json',
      compilerOptions: {
        noErrorTruncation: true,
        paths: { '#i18n': ['../i18n/index.ts'], '@wxt-dev/i18n': ['./create-i18n.ts'] },
      },
      include: ['probe.ts', '../wxt.d.ts', ...folders.map((name) => `../../${name}`)],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['--project', folder, '--pretty', 'false'], {
      encoding: 'utf8',
    });
    const complaints = stdout.split('\n').filter((line) => line.includes('"no key"'));
    const named = complaints.flatMap((line) => [...line.matchAll(/"([^"]+)"/g)].map(([, key = '']) => key));
    const inManifest = [...readFromRoot('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
    return new Set([
      ...named.filter((key) => key !== 'no key'),
      ...inManifest.map((name) => name.replaceAll('_', '.')),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
