/**
 * Each row of ARCHITECTURE.md's table, shown to bite: an import that a folder must not have is written into a copy of the
 * folders, under the project's own linter and compiler settings, and the rule that is meant says so.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './tracked-files.ts';

interface FolderRule {
  readonly folder: string;
  /** How the rule's message begins. */
  readonly message: string;
  readonly forbidden: readonly string[];
  readonly allowed: readonly string[];
}

const rules: readonly FolderRule[] = [
  {
    folder: 'engine',
    message: 'engine/ imports itself and pure packages only',
    forbidden: [
      '../page/marks.ts',
      '../platform/messages.ts',
      '../components/card/Card.tsx',
      '../entrypoints/popup/ask.ts',
      '../cli/main.ts',
      '../locales/translate.ts',
      '../scripts/browsers.ts',
      'wxt',
      'wxt/browser',
      'webextension-polyfill',
      '#i18n',
      'preact',
      'preact/hooks',
      'node:fs',
    ],
    allowed: ['./pack.ts', 'valibot', 'diff', 'stemmer'],
  },
  {
    folder: 'page',
    message: 'page/ imports engine/ only',
    forbidden: [
      '../platform/messages.ts',
      '../components/card/Card.tsx',
      '../entrypoints/popup/ask.ts',
      '../cli/main.ts',
      '../locales/translate.ts',
      '../scripts/browsers.ts',
      'wxt/browser',
      'webextension-polyfill',
      '#i18n',
      'preact',
      'preact/hooks',
      'node:fs',
    ],
    allowed: ['./marks.ts', '../engine/sentences.ts'],
  },
  {
    folder: 'components',
    message: 'components/ imports Preact, locales/, engine/ types and platform/messages only',
    forbidden: [
      '../page/marks.ts',
      '../platform/settings.ts',
      '../platform/browser.ts',
      '../entrypoints/popup/ask.ts',
      '../cli/main.ts',
      '../scripts/browsers.ts',
      'wxt/browser',
      'webextension-polyfill',
      '#i18n',
      'node:fs',
    ],
    allowed: [
      '../locales/translate.ts',
      './texts.ts',
      '../engine/match.ts',
      '../platform/messages.ts',
      'preact',
      'preact/hooks',
    ],
  },
  {
    folder: 'platform',
    message: 'platform/ imports engine/, data/, locales/ and wxt only',
    forbidden: [
      '../page/marks.ts',
      '../components/texts.ts',
      '../entrypoints/popup/ask.ts',
      '../cli/main.ts',
      '../scripts/browsers.ts',
      'webextension-polyfill',
      'wxt/browser',
      'preact',
      '#i18n',
      'node:fs',
    ],
    allowed: [
      '../locales/translate.ts',
      './browser.ts',
      '../engine/pack.ts',
      '../data/ukraine-nato.pack.json',
      'valibot',
    ],
  },
  {
    folder: 'cli',
    message: 'cli/ imports engine/ and Node only',
    forbidden: [
      '../page/marks.ts',
      '../platform/messages.ts',
      '../components/texts.ts',
      '../entrypoints/popup/ask.ts',
      '../locales/translate.ts',
      '../scripts/browsers.ts',
      'wxt/browser',
      'webextension-polyfill',
      '#i18n',
      'preact',
    ],
    allowed: ['./main.ts', '../engine/engine.ts', 'node:fs', 'yaml', 'htmlparser2'],
  },
  {
    folder: 'entrypoints',
    message: 'entrypoints/ wire everything but cli/',
    forbidden: ['../cli/main.ts', '../scripts/browsers.ts', 'node:fs', 'webextension-polyfill', 'wxt/browser', '#i18n'],
    allowed: [
      '../components/texts.ts',
      '../engine/engine.ts',
      '../page/marks.ts',
      '../platform/browser.ts',
      'preact',
      '../locales/translate.ts',
      'wxt/utils/define-background',
    ],
  },
  {
    folder: 'locales',
    message: 'locales/ imports nothing but the types of its keys',
    forbidden: [
      '../engine/language.ts',
      '../page/marks.ts',
      '../platform/texts.ts',
      '../components/texts.ts',
      '../entrypoints/popup/ask.ts',
      '../cli/main.ts',
      '../scripts/browsers.ts',
      'webextension-polyfill',
      'wxt/browser',
      'preact',
      'node:fs',
    ],
    allowed: ['#i18n', '@wxt-dev/i18n'],
  },
];

const globals = [
  { folder: 'page', name: 'browser' },
  { folder: 'page', name: 'chrome' },
  { folder: 'components', name: 'browser' },
  { folder: 'components', name: 'chrome' },
  { folder: 'components', name: 'localStorage' },
];

const reportSchema = v.object({
  diagnostics: v.array(
    v.object({ category: v.string(), message: v.string(), location: v.object({ path: v.string() }) }),
  ),
});

let copy: string;
/** What the linter says of each probe, by its path. */
const findings = new Map<string, string[]>();

const probeOf = (folder: string, probed: string) =>
  `${folder}/probe-${(probed.match(/[a-z0-9]+/gi) ?? []).join('-').toLowerCase()}.ts`;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'sidelight-import-rules-'));
  cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
  for (const { folder, forbidden, allowed } of rules) {
    for (const specifier of [...forbidden, ...allowed]) {
      write(probeOf(folder, specifier), `import * as probe from '${specifier}';\nexport const a = probe;\n`);
    }
  }
  for (const { folder, name } of globals)
    write(
      probeOf(folder, `global ${name}`),
      `export const a = ${name};
`,
    );
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(tool('biome'), args, { cwd: copy, encoding: 'utf8' });
  for (const { message, location } of v.parse(reportSchema, JSON.parse(stdout)).diagnostics) {
    findings.set(location.path, [...(findings.get(location.path) ?? []), message]);
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe.each(rules)('$folder/', ({ folder, message, forbidden, allowed }) => {
  test.each(forbidden)('must not import %s', (specifier) => {
    expect(findings.get(probeOf(folder, specifier))?.join('\n')).toContain(message);
  });

  test.each(allowed)('may import %s', (specifier) => {
    expect(findings.get(probeOf(folder, specifier)) ?? []).toEqual([]);
  });
});

test.each(globals)('$folder/ must not touch $name', ({ folder, name }) => {
  expect(findings.get(probeOf(folder, `global ${name}`))).toEqual([`Do not use the global variable ${name}.`]);
});

describe('the compiler keeps the DOM out of engine/', () => {
  test.each(['document.title', 'window.origin', 'new Range()', 'localStorage.length'])(
    '%s does not compile there',
    (source) => {
      expect(compileInEngine(`export const a = ${source};`)).toMatch(/error TS(2304|2584|2552): Cannot find name/);
    },
  );

  test('what Node, a worker and a page share does', () => {
    expect(compileInEngine(`export const a = new Intl.Segmenter('en').segment('a').containing(0)?.index;`)).toBe('');
  });
});

function compileInEngine(source: string): string {
  const folder = mkdtempSync(join(copy, 'compile-'));
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  mkdirSync(join(folder, 'engine'));
  cpSync(join(root, 'engine/tsconfig.json'), join(folder, 'engine/tsconfig.json'));
  writeFileSync(join(folder, 'engine/probe.ts'), source);
  return spawnSync(tool('tsc'), ['--project', join(folder, 'engine')], { encoding: 'utf8' }).stdout;
}

function write(path: string, source: string) {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), source);
}

function tool(name: string): string {
  return join(root, 'node_modules/.bin', name);
}
