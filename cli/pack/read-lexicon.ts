/** `lexicon.yaml`: names and phrases that count as the same. */
import { tokenise } from '../../engine/tokens.ts';
import type { Report } from './problem.ts';
import { idRule } from './text-rules.ts';
import type { Located, YamlReader } from './yaml-reader.ts';

export interface WrittenConcept {
  readonly concept: string | undefined;
  readonly phrases: readonly string[];
  readonly opposite?: readonly string[];
  readonly speaks?: true;
}

/** The concepts in the order of the file. A phrase is there once, as the engine compares it: "bridges" counts as "Bridge". */
export function readLexicon(yaml: YamlReader, report: Report): readonly WrittenConcept[] {
  const concepts = new Map<string, Located<string>>();
  const phrasesByTerms = new Map<string, ListedPhrase>();
  return yaml.list(yaml.root, 'the lexicon').flatMap((node) => {
    const fields = yaml.mapping(node, {
      what: 'a concept',
      required: ['concept', 'phrases'],
      optional: ['opposite', 'speaks'],
    });
    if (!fields) return [];
    const concept = yaml.text(fields, 'concept', idRule);
    const first = concept && concepts.get(concept.value);
    if (first) report(concept.at, `the concept "${first.value}" is already in line ${first.at.line}`, 'join the two');
    else if (concept) concepts.set(concept.value, concept);
    const phrases = yaml.texts(fields, 'phrases', undefined, 'some');
    const opposite = yaml.texts(fields, 'opposite');
    for (const [list, texts] of [phrases, opposite].entries()) {
      for (const text of texts) checkPhrase({ ...text, list: `${concept?.value} ${list}` }, phrasesByTerms, report);
    }
    return [
      {
        concept: concept?.value,
        phrases: phrases.map(({ value }) => value),
        ...(fields.entries.has('opposite') && { opposite: opposite.map(({ value }) => value) }),
        ...(yaml.flag(fields, 'speaks') && { speaks: true as const }),
      },
    ];
  });
}

interface ListedPhrase extends Located<string> {
  /** Tells the lists of the lexicon apart. */
  readonly list: string;
}

/** Other forms of a word may stand side by side in one list, where they do no harm and read well. */
function checkPhrase(phrase: ListedPhrase, phrasesByTerms: Map<string, ListedPhrase>, report: Report): void {
  const parts = phrase.value.split('…').map((part) => tokenise(part).map(({ term }) => term));
  const terms = parts.map((part) => part.join(' ')).join(' … ');
  const first = phrasesByTerms.get(terms);
  if (parts.some((part) => part.length === 0) && parts.length > 1) {
    report(
      phrase.at,
      `the gap in "${phrase.value}" has no word on both sides`,
      'write a word there, or remove the gap',
    );
  } else if (terms === '')
    report(phrase.at, `the phrase "${phrase.value}" holds no word`, 'write a word, or remove it');
  else if (!first) phrasesByTerms.set(terms, phrase);
  else if (first.list !== phrase.list || first.value.toLowerCase() === phrase.value.toLowerCase()) {
    const place = `line ${first.at.line}`;
    report(phrase.at, `the phrase "${phrase.value}" counts as "${first.value}" in ${place}`, 'keep it in one place');
  }
}
