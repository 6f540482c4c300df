/** `lexicon.yaml`: names and phrases that count as the same. */
import { tokenise } from '../../engine/tokens.ts';
import type { Report } from './problem.ts';
import { idRule } from './text-rules.ts';
import type { Located, YamlReader } from './yaml-reader.ts';

export interface LexiconEntry {
  readonly concept: string | undefined;
  readonly phrases: readonly string[];
}

/** The concepts in the order of the file. A phrase is there once, as the engine compares it: "bridges" counts as "Bridge". */
export function readLexicon(yaml: YamlReader, report: Report): readonly LexiconEntry[] {
  const concepts = new Map<string, Located<string>>();
  const phrasesByTerms = new Map<string, Located<string>>();
  return yaml.list(yaml.root, 'the lexicon').flatMap((node) => {
    const fields = yaml.mapping(node, { what: 'a concept', required: ['concept', 'phrases'], optional: [] });
    if (!fields) return [];
    const concept = yaml.text(fields, 'concept', idRule);
    const first = concept && concepts.get(concept.value);
    if (first) report(concept.at, `the concept "${first.value}" is already in line ${first.at.line}`, 'join the two');
    else if (concept) concepts.set(concept.value, concept);
    const phrases = yaml.texts(fields, 'phrases', undefined, 'some');
    for (const phrase of phrases) checkPhrase(phrase, phrasesByTerms, report);
    return [{ concept: concept?.value, phrases: phrases.map(({ value }) => value) }];
  });
}

function checkPhrase(phrase: Located<string>, phrasesByTerms: Map<string, Located<string>>, report: Report): void {
  const terms = tokenise(phrase.value)
    .map(({ term }) => term)
    .join(' ');
  const first = phrasesByTerms.get(terms);
  if (terms === '') report(phrase.at, `the phrase "${phrase.value}" holds no word`, 'write a word, or remove it');
  else if (!first) phrasesByTerms.set(terms, phrase);
  else {
    const place = `line ${first.at.line}`;
    report(phrase.at, `the phrase "${phrase.value}" counts as "${first.value}" in ${place}`, 'keep it in one place');
  }
}
