/** `sources.yaml` and the seeds beside it: who published what, and the articles as they were found. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Source } from '../../engine/pack.ts';
import { readTextFile } from '../text-file.ts';
import type { Report } from './problem.ts';
import { dateRule, domainRule, fileNameRule, idRule, sha256Rule, urlRule } from './text-rules.ts';
import type { Located, YamlNode, YamlReader } from './yaml-reader.ts';

/** A seed as found. */
export interface Seed {
  /** Its name in the folder of the seeds. */
  readonly file: string;
  /** Its path as shown to editors. */
  readonly path: string;
  readonly text: string;
}

/** A source as written. What is absent was reported. */
export interface WrittenSource {
  readonly id: Located<string>;
  readonly source: { readonly [key in keyof Source]: unknown };
  readonly seed: Seed | undefined;
}

/** The sources by id; those without a usable id are left out. */
export function readSources(yaml: YamlReader, seedsDir: string, report: Report): ReadonlyMap<string, WrittenSource> {
  const sources = new Map<string, WrittenSource>();
  for (const node of yaml.list(yaml.root, 'the file of the sources')) {
    const written = readSource(yaml, node, seedsDir, report);
    if (!written) continue;
    const { id } = written;
    const first = sources.get(id.value);
    if (first) report(id.at, `the source id "${id.value}" is taken in line ${first.id.at.line}`, 'use another');
    else sources.set(id.value, written);
  }
  return sources;
}

function readSource(yaml: YamlReader, node: YamlNode, seedsDir: string, report: Report): WrittenSource | undefined {
  const fields = yaml.mapping(node, {
    what: 'a source',
    required: ['id', 'file', 'sha256', 'outlet', 'domain', 'url', 'headline'],
    optional: ['country', 'byline', 'published'],
  });
  if (!fields) return undefined;
  const id = yaml.text(fields, 'id', idRule);
  const file = yaml.text(fields, 'file', fileNameRule);
  const sha256 = yaml.text(fields, 'sha256', sha256Rule);
  const source = {
    id: id?.value,
    outlet: yaml.text(fields, 'outlet')?.value,
    domain: yaml.text(fields, 'domain', domainRule)?.value,
    country: yaml.textOrNull(fields, 'country'),
    url: yaml.text(fields, 'url', urlRule)?.value,
    headline: yaml.text(fields, 'headline')?.value,
    byline: yaml.textOrNull(fields, 'byline'),
    published: yaml.textOrNull(fields, 'published', dateRule),
    document: { file: file?.value, sha256: sha256?.value },
  };
  const seed = file && readSeed(file, seedsDir, sha256, report);
  return id && { id, source, seed };
}

function readSeed(
  file: Located<string>,
  seedsDir: string,
  sha256: Located<string> | undefined,
  report: Report,
): Seed | undefined {
  const path = join(seedsDir, file.value);
  const reading = readTextFile(path, 'name a file in it');
  if (!reading.ok) {
    report(file.at, `${path} ${reading.problem}`, reading.remedy);
    return undefined;
  }
  // UTF-8 was read strictly and its mark kept, so encoding it again gives the file's own bytes.
  const sum = createHash('sha256').update(reading.text).digest('hex');
  if (sha256 && sum !== sha256.value) {
    report(sha256.at, `the sha256 of ${path} is ${sum}`, 'put the article back as it was found, or write this sum');
  }
  return { file: file.value, path, text: reading.text };
}
