/**
 * Compiles the editors' files of a pack and the seeds to the pack that the engine reads, or finds every problem in
 * them at once. Pure in what it reads: the same files give the same bytes. Each file's form is its reader's business;
 * what must hold between the files is checked here.
 */
import { basename, join, resolve } from 'node:path';
import { type Pack, packVersion, readPack } from '../../engine/pack.ts';
import { readTextFile } from '../text-file.ts';
import { checkClaims } from './check-claims.ts';
import { checkConceptsOfCues, checkCues } from './check-cues.ts';
import { deriveCues } from './derive-cues.ts';
import { type PlacedWording, placeWording } from './place-wording.ts';
import { type Problem, type Report, sortProblems } from './problem.ts';
import { readClaims, type WrittenClaim, type WrittenCues, type WrittenWording } from './read-claims.ts';
import { readLexicon } from './read-lexicon.ts';
import { type Manifest, readManifest } from './read-manifest.ts';
import { readSources, type WrittenSource } from './read-sources.ts';
import { parseYaml, type YamlReader } from './yaml-reader.ts';

export type Compilation =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Compiles the pack whose files are in `dir`. Problems name files by paths that begin like `dir`. */
export function compilePack(dir: string): Compilation {
  const problems: Problem[] = [];
  const report: Report = (at, problem, remedy) => problems.push({ at, problem, remedy });

  const manifest = readYaml(join(dir, 'pack.yaml'), report, (yaml) =>
    readManifest(yaml, basename(resolve(dir)), report),
  );
  const claims = readYaml(join(dir, 'claims.yaml'), report, readClaims);
  const lexicon = readYaml(join(dir, 'lexicon.yaml'), report, (yaml) => readLexicon(yaml, report));
  const seedsDir = manifest?.seeds && join(dir, manifest.seeds.value);
  const sources =
    seedsDir && readYaml(join(seedsDir, 'sources.yaml'), report, (yaml) => readSources(yaml, seedsDir, report));

  if (claims) checkClaims(claims, report);
  if (claims && lexicon) checkConceptsOfCues(claims, lexicon, report);
  const speaking = manifest && sources && chooseSources(manifest, sources, report);
  const placed = claims && speaking && placeWordings(claims, speaking, report);
  if (manifest && claims && speaking) reportSilentSources(manifest, speaking, claims, report);
  if (problems.length > 0 || !manifest || !claims || !speaking || !placed) {
    return { ok: false, problems: sortProblems(problems) };
  }

  const reading = readPack({
    format: 'sidelight-pack',
    version: packVersion,
    id: manifest.id,
    title: manifest.title,
    language: manifest.language,
    published: manifest.published,
    licence: manifest.licence,
    topic: manifest.topic,
    sources: [...speaking.values()].map(({ source }) => source),
    claims: claims.map((claim) => ({
      id: claim.id?.value,
      statement: claim.statement,
      kind: claim.kind,
      speaker: claim.speaker,
      date: claim.date,
      wordings: claim.wordings.map((wording) => placed.get(wording)),
      ...textsUnder('restatements', claim),
      ...textsUnder('contraries', claim),
      background: claim.background.map(({ value }) => value),
      cues: claim.cues && compileCues(claim.cues),
    })),
    lexicon,
  });
  if (!reading.ok) throw new Error(`The checks let a pack pass that the schema refuses: it ${reading.problem}`);
  checkCues(reading.pack, claims, report);
  return problems.length === 0
    ? { ok: true, pack: deriveCues(reading.pack) }
    : { ok: false, problems: sortProblems(problems) };
}

/** The text of a compiled pack: a value a line, so that a change of one wording is a change of few lines. */
export function serialisePack(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

function readYaml<T>(file: string, report: Report, read: (yaml: YamlReader) => T): T | undefined {
  const reading = readTextFile(file, 'put a file of that name in its place');
  if (!reading.ok) {
    report({ file, line: 1, column: 1 }, `the file ${reading.problem}`, reading.remedy);
    return undefined;
  }
  const yaml = parseYaml(file, reading.text, report);
  return yaml && read(yaml);
}

/** The texts of the list under its key; nothing where there are none. */
function textsUnder(key: 'restatements' | 'contraries', claim: WrittenClaim) {
  return claim[key].length > 0 ? { [key]: claim[key].map(({ value }) => value) } : {};
}

function compileCues({ all, about, by, none }: WrittenCues) {
  const texts = (group: WrittenCues['by']) => group.map(({ value }) => value);
  return { all: all.map(texts), about: about.map(texts), by: texts(by), none: texts(none) };
}

/** The sources that the pack lists, in its order. */
function chooseSources(
  manifest: Manifest,
  sources: ReadonlyMap<string, WrittenSource>,
  report: Report,
): ReadonlyMap<string, WrittenSource> {
  const chosen = new Map<string, WrittenSource>();
  for (const { value: id, at } of manifest.sources) {
    const source = sources.get(id);
    if (!source) report(at, `no source has the id "${id}"`, `add it to sources.yaml, or use ${listIds(sources)}`);
    else if (chosen.has(id)) report(at, `the source "${id}" is listed twice`, 'remove it here');
    else chosen.set(id, source);
  }
  return chosen;
}

function placeWordings(
  claims: readonly WrittenClaim[],
  sources: ReadonlyMap<string, WrittenSource>,
  report: Report,
): ReadonlyMap<WrittenWording, PlacedWording> {
  const placed = new Map<WrittenWording, PlacedWording>();
  for (const { wordings } of claims) {
    const placesOfClaim = new Set<string>();
    for (const wording of wordings) {
      if (!wording.source) continue;
      const { value: id, at } = wording.source;
      const source = sources.get(id);
      if (!source) report(at, `the pack has no source "${id}"`, `add it to pack.yaml, or use ${listIds(sources)}`);
      if (!source?.seed || !wording.text) continue;
      const place = placeWording(wording, id, wording.text, source.seed, report);
      if (!place) continue;
      const key = `${id}:${place.seed.start}:${place.seed.end}`;
      if (placesOfClaim.has(key)) report(wording.text.at, 'the claim has this excerpt already', 'remove it here');
      placesOfClaim.add(key);
      placed.set(wording, place);
    }
  }
  return placed;
}

function reportSilentSources(
  manifest: Manifest,
  sources: ReadonlyMap<string, WrittenSource>,
  claims: readonly WrittenClaim[],
  report: Report,
): void {
  const heard = new Set(claims.flatMap(({ wordings }) => wordings.map(({ source }) => source?.value)));
  for (const { value: id, at } of manifest.sources) {
    if (sources.has(id) && !heard.has(id)) {
      report(at, `the source "${id}" has no claim`, 'add a wording of it, or remove it here');
    }
  }
}

function listIds(sources: ReadonlyMap<string, unknown>): string {
  return [...sources.keys()].join(', ') || 'none';
}
