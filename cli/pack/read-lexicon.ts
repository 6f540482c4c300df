/** `lexicon.yaml`: names and phrases that count as the same. */
import type { Report } from './problem.ts';
import { idRule } from './text-rules.ts';
import type { Located, YamlReader } from './yaml-reader.ts';

export interface LexiconEntry {
  readonly concept: string | undefined;
  readonly phrases: readonly string[];
}

/** The concepts in the order of the file. A phrase may stand for one concept only, whatever its case. */
export function readLexicon(yaml: YamlReader, report: Report): readonly LexiconEntry[] {
  const concepts = new Map<string, Located<string>>();
  const phrasesSeen = new Map<string, Located<string>>();
  return yaml.list(yaml.root, 'the lexicon').flatMap((node) => {
    const fields = yaml.mapping(node, { what: 'a concept', required: ['concept', 'phrases'], optional: [] });
    if (!fields) return [];
    const concept = yaml.text(fields, 'concept', idRule);
    if (concept) reportRepeated(concepts, concept.value, concept, 'concept', report);
    const phrases = yaml.texts(fields, 'phrases', undefined, 'some');
    for (const phrase of phrases) reportRepeated(phrasesSeen, phrase.value.toLowerCase(), phrase, 'phrase', report);
    return [{ concept: concept?.value, phrases: phrases.map(({ value }) => value) }];
  });
}

function reportRepeated(
  seen: Map<string, Located<string>>,
  key: string,
  text: Located<string>,
  what: string,
  report: Report,
): void {
  const first = seen.get(key);
  if (first) report(text.at, `the ${what} "${text.value}" is already in line ${first.at.line}`, 'keep it in one place');
  else seen.set(key, text);
}
