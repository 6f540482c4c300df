/** `pack.yaml`: what the pack is, where its seeds are, which sources speak in it, and when a page is about its topic. */
import type { Report } from './problem.ts';
import { dateRule, idRule, languageRule } from './text-rules.ts';
import type { Located, YamlMapping, YamlReader } from './yaml-reader.ts';

export interface Manifest {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly published: string | undefined;
  readonly licence: string | undefined;
  /** Folder of the seeds, as written: relative to the folder of `pack.yaml`. */
  readonly seeds: Located<string> | undefined;
  /** Ids of the sources that the pack uses, in its order. */
  readonly sources: readonly Located<string>[];
  readonly topic: { readonly groups: readonly (readonly string[])[] };
}

/** Absent when the file is no mapping. The pack is called like its `folder`, which names the compiled file too. */
export function readManifest(yaml: YamlReader, folder: string, report: Report): Manifest | undefined {
  const fields = yaml.mapping(yaml.root, {
    what: 'a pack',
    required: ['id', 'title', 'language', 'published', 'licence', 'seeds', 'sources', 'topic'],
    optional: [],
  });
  if (!fields) return undefined;
  const id = yaml.text(fields, 'id', idRule);
  if (id && id.value !== folder) {
    report(id.at, `the pack "${id.value}" is in the folder "${folder}"`, 'give both the same name');
  }
  return {
    id: id?.value,
    title: yaml.text(fields, 'title')?.value,
    language: yaml.text(fields, 'language', languageRule)?.value,
    published: yaml.text(fields, 'published', dateRule)?.value,
    licence: yaml.text(fields, 'licence')?.value,
    seeds: yaml.text(fields, 'seeds'),
    sources: yaml.texts(fields, 'sources', idRule, 'some'),
    topic: { groups: readTopicGroups(yaml, fields) },
  };
}

function readTopicGroups(yaml: YamlReader, fields: YamlMapping): readonly (readonly string[])[] {
  const topic = fields.entries.get('topic');
  const topicFields = topic && yaml.mapping(topic, { what: 'a topic', required: ['groups'], optional: [] });
  const groups = topicFields?.entries.get('groups');
  if (!groups) return [];
  return yaml
    .list(groups, '"groups"', 'some')
    .map((group) => yaml.textsOf(group, 'a group', undefined, 'some').map(({ value }) => value));
}
