/** A small, sound pack in a temporary folder, and the means to break one file of it. All of its texts are made up. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compilePack } from '../../../cli/pack/compile-pack.ts';
import { formatProblem } from '../../../cli/pack/problem.ts';

export const gazetteText = `Mayor opens the bridge

The mayor opened the\u00a0bridge on Monday. “It was time,” she said. Traffic flowed by noon.
She opened the market too.
Mayor opens the bridge
`;
const heraldText = 'The bridge was opened by the mayor. It had been closed in 2019.\n';

const files = {
  'data/town/pack.yaml': `id: town
title: Town matters
language: en
published: 2025-05-01
licence: CC0-1.0
seeds: ../../seeds
sources:
  - gazette
  - herald
topic:
  groups:
    - [bridge]
    - [mayor, town]
`,
  'data/town/claims.yaml': `- id: bridge-opened
  statement: The mayor opened the bridge.
  kind: statement
  speaker: null
  date: 2025-04-21
  background: [bridge-closed]
  wordings:
    - source: gazette
      text: The mayor opened the bridge on Monday.
      form: paraphrase
    - source: herald
      text: The bridge was opened by the mayor.
      form: paraphrase
      note: In the passive.
- id: bridge-closed
  statement: The bridge was closed in 2019.
  kind: background
  wordings:
    - source: herald
      text: It had been closed in 2019.
      form: paraphrase
`,
  'data/town/lexicon.yaml': `- concept: bridge
  phrases: [bridge, crossing]
`,
  'seeds/gazette.txt': gazetteText,
  'seeds/herald.txt': heraldText,
  'seeds/sources.yaml': sourceYaml('gazette', gazetteText) + sourceYaml('herald', heraldText),
};

export type FixtureFile = keyof typeof files;

/** How a test breaks the pack: a file's text is changed, or the file is left out. */
export type Breakage = Partial<Record<FixtureFile, ((text: string) => string) | null>>;

/** The claims are changed. */
export const claims = (change: (text: string) => string): Breakage => ({ 'data/town/claims.yaml': change });

/** The file about the pack itself is changed. */
export const pack = (change: (text: string) => string): Breakage => ({ 'data/town/pack.yaml': change });

/** The list of sources beside the seeds is changed. */
export const sources = (change: (text: string) => string): Breakage => ({ 'seeds/sources.yaml': change });

/** The lexicon is changed. */
export const lexicon = (change: (text: string) => string): Breakage => ({ 'data/town/lexicon.yaml': change });

/** Writes the pack and answers the path of its folder; it is gone when the test is finished. */
export function writePack(breakage: Breakage = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const change = breakage[name as FixtureFile];
    if (change === null) continue;
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, change ? change(text) : text);
  }
  return join(root, 'data/town');
}

/** The problems of a broken pack as an editor reads them, with paths from the root of the fixture. */
export function problemsOf(breakage: Breakage): string[] {
  const dir = writePack(breakage);
  const root = join(dir, '../..');
  const compilation = compilePack(dir);
  return compilation.ok ? [] : compilation.problems.map((p) => formatProblem(p).replaceAll(`${root}/`, ''));
}

/** A change that replaces one part of a file, which must be there. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The fixture does not hold ${JSON.stringify(from)}`);
    return text.replace(from, () => to);
  };
}

function sourceYaml(id: string, text: string): string {
  return `- id: ${id}
  file: ${id}.txt
  sha256: ${createHash('sha256').update(text).digest('hex')}
  outlet: The ${id}
  domain: ${id}.example
  country: null
  url: https://${id}.example/bridge
  headline: Mayor opens the bridge
  byline: null
  published: 2025-04-22
`;
}
