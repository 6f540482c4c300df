import { describe, expect, test } from 'vitest';
import {
  lockfileProblems,
  looseVersions,
  privatePlaces,
  undescribedFolders,
  unknownPaths,
  unknownScripts,
  vanishedFolders,
} from './repository-rules.ts';
import { readFromRoot, trackedFiles } from './tracked-files.ts';

const paths = trackedFiles();
const prose = paths.filter((path) => path.endsWith('.md'));
const manifest: unknown = JSON.parse(readFromRoot('package.json'));

describe('ARCHITECTURE.md', () => {
  const architecture = readFromRoot('ARCHITECTURE.md');

  test('describes every folder', () => {
    expect(undescribedFolders(paths, architecture)).toEqual([]);
    expect(undescribedFolders([...paths, 'attic/box.ts'], architecture)).toEqual(['attic']);
  });

  test('describes no folder that is gone', () => {
    expect(vanishedFolders(paths, architecture)).toEqual([]);
    expect(vanishedFolders(paths, `${architecture}\n| \`attic/\` | boxes |`)).toEqual(['attic/']);
  });
});

test('no file names a private place', () => {
  const texts = paths.filter((path) => !path.startsWith('seeds/') && !/\.(png|ico|jpg|woff2)$/.test(path));
  expect(findIn(texts, privatePlaces)).toEqual([]);

  const home = ['', 'home', 'somebody'].join('/');
  expect(privatePlaces(`see ${home}/notes.md`)).toEqual([home]);
  expect(privatePlaces(`from https://${'npm.example'}/valibot`)).toEqual(['npm.example']);
  expect(privatePlaces('from https://registry.npmjs.org/valibot, see docs/home/page')).toEqual([]);
});

describe('package-lock.json', () => {
  test('installs the same everywhere', () => {
    expect(lockfileProblems(JSON.parse(readFromRoot('package-lock.json')))).toEqual([]);
  });

  test('would not pass with a foreign host, without a fingerprint, or without a platform’s package', () => {
    const packages = {
      'node_modules/a': { integrity: 'sha512-x', resolved: 'https://mirror.example/a.tgz' },
      'node_modules/b': {},
      'node_modules/c': { integrity: 'sha512-x', optionalDependencies: { 'c-darwin': '1.0.0' } },
    };
    expect(lockfileProblems({ packages })).toEqual([
      'node_modules/a comes from mirror.example',
      'node_modules/b has no integrity',
      'node_modules/c needs c-darwin, which is not locked',
    ]);
  });
});

describe('package.json', () => {
  test('names exact versions', () => {
    expect(looseVersions(manifest)).toEqual([]);
    expect(looseVersions({ dependencies: { a: '^1.0.0' }, devDependencies: { b: '1.0.0', c: 'latest' } })).toEqual([
      'a ^1.0.0',
      'c latest',
    ]);
  });
});

describe('prose', () => {
  test('tells nobody to run a script that is not there', () => {
    expect(findIn(prose, (text) => unknownScripts(text, manifest))).toEqual([]);
    expect(unknownScripts('first `npm run polish`', manifest)).toEqual(['polish']);
  });

  test('names no file that is not there', () => {
    expect(findIn(prose, (text) => unknownPaths(text, paths))).toEqual([]);
    expect(unknownPaths('see `engine/attic.ts` and [boxes](docs/boxes.md), not `text/html`', paths)).toEqual([
      'engine/attic.ts',
      'docs/boxes.md',
    ]);
  });
});

/** What a rule finds in files, each finding with its file. */
function findIn(files: readonly string[], rule: (text: string) => readonly string[]): readonly string[] {
  return files.flatMap((file) => rule(readFromRoot(file)).map((finding) => `${file}: ${finding}`));
}
