/** `claims.yaml`: the claims and their wordings as editors write them, each value with its place. */

import type { Place } from './problem.ts';
import { dateRule, idRule, oneOf } from './text-rules.ts';
import { isNull, type Located, type YamlMapping, type YamlNode, type YamlReader } from './yaml-reader.ts';

export interface WrittenWording {
  readonly source: Located<string> | undefined;
  readonly text: Located<string> | undefined;
  readonly form: string | undefined;
  /** The words right before the excerpt, where the seed holds it twice. */
  readonly prefix: Located<string> | undefined;
  readonly note: string | undefined;
}

export interface WrittenClaim {
  readonly at: Place;
  readonly id: Located<string> | undefined;
  readonly statement: string | undefined;
  readonly kind: string | undefined;
  readonly speaker: string | null;
  readonly date: string | null;
  readonly wordings: readonly WrittenWording[];
  readonly background: readonly Located<string>[];
  readonly restatements: readonly Located<string>[];
  readonly contraries: readonly Located<string>[];
  readonly cues: WrittenCues | null;
}

/** Phrases, and concepts of the lexicon as `=concept`. */
export interface WrittenCues {
  readonly all: readonly CueGroup[];
  readonly about: readonly CueGroup[];
  readonly by: CueGroup;
  readonly none: CueGroup;
}

type CueGroup = readonly Located<string>[];

const claimShape = {
  what: 'a claim',
  required: ['id', 'statement', 'kind'],
  // A claim without wordings is reported as that, not as a claim without a key.
  optional: ['speaker', 'date', 'wordings', 'background', 'cues', 'restatements', 'contraries'],
};
const wordingShape = { what: 'a wording', required: ['source', 'text', 'form'], optional: ['prefix', 'note'] };
const kindRule = oneOf('quote', 'statement', 'background');
const formRule = oneOf('headline', 'quote', 'paraphrase');

/** The claims in the order of the file. */
export function readClaims(yaml: YamlReader): readonly WrittenClaim[] {
  return yaml.list(yaml.root, 'the file of the claims').flatMap((node) => {
    const fields = yaml.mapping(node, claimShape);
    return fields ? [readClaim(yaml, fields)] : [];
  });
}

function readClaim(yaml: YamlReader, fields: YamlMapping): WrittenClaim {
  const wordings = fields.entries.get('wordings');
  const cues = fields.entries.get('cues');
  return {
    at: fields.at,
    id: yaml.text(fields, 'id', idRule),
    statement: yaml.text(fields, 'statement')?.value,
    kind: yaml.text(fields, 'kind', kindRule)?.value,
    speaker: yaml.textOrNull(fields, 'speaker'),
    date: yaml.textOrNull(fields, 'date', dateRule),
    wordings: isWritten(wordings) ? yaml.list(wordings, '"wordings"').map((node) => readWording(yaml, node)) : [],
    background: yaml.texts(fields, 'background', idRule),
    restatements: yaml.texts(fields, 'restatements'),
    contraries: yaml.texts(fields, 'contraries'),
    cues: isWritten(cues) ? readCues(yaml, cues) : null,
  };
}

function readWording(yaml: YamlReader, node: YamlNode): WrittenWording {
  const fields = yaml.mapping(node, wordingShape);
  return {
    source: fields && yaml.text(fields, 'source', idRule),
    text: fields && yaml.text(fields, 'text'),
    form: fields && yaml.text(fields, 'form', formRule)?.value,
    prefix: fields && yaml.text(fields, 'prefix'),
    note: fields && yaml.text(fields, 'note')?.value,
  };
}

function readCues(yaml: YamlReader, node: YamlNode): WrittenCues | null {
  const fields = yaml.mapping(node, { what: 'cues', required: ['all'], optional: ['about', 'by', 'none'] });
  if (!fields) return null;
  const groups = (key: 'all' | 'about') => {
    const list = fields.entries.get(key);
    if (!isWritten(list)) return [];
    return yaml
      .list(list, `"${key}"`, key === 'all' ? 'some' : 'any')
      .map((group) => yaml.textsOf(group, 'a group', undefined, 'some'));
  };
  return { all: groups('all'), about: groups('about'), by: yaml.texts(fields, 'by'), none: yaml.texts(fields, 'none') };
}

function isWritten(node: YamlNode | undefined): node is YamlNode {
  return node !== undefined && !isNull(node.value);
}
