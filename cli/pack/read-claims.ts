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
  readonly cues: { readonly all: readonly (readonly string[])[]; readonly none: readonly string[] } | null;
}

const claimShape = {
  what: 'a claim',
  required: ['id', 'statement', 'kind'],
  // A claim without wordings is reported as that, not as a claim without a key.
  optional: ['speaker', 'date', 'wordings', 'background', 'cues'],
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

function readCues(yaml: YamlReader, node: YamlNode): WrittenClaim['cues'] {
  const fields = yaml.mapping(node, { what: 'cues', required: ['all'], optional: ['none'] });
  if (!fields) return null;
  const all = fields.entries.get('all');
  return {
    all: all
      ? yaml.list(all, '"all"', 'some').map((group) => valuesOf(yaml.textsOf(group, 'a group', undefined, 'some')))
      : [],
    none: valuesOf(yaml.texts(fields, 'none')),
  };
}

function isWritten(node: YamlNode | undefined): node is YamlNode {
  return node !== undefined && !isNull(node.value);
}

function valuesOf(texts: readonly Located<string>[]): readonly string[] {
  return texts.map(({ value }) => value);
}
