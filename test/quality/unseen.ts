/**
 * A pack as an editor would have it who never saw a set of pages: without the phrases that, of all texts that may be read,
 * only this set uses. What is measured with it is nearer to what pages will show that nobody has seen.
 */
import { compileLexicon } from '../../engine/compile-lexicon.ts';
import { createConcepts } from '../../engine/concepts.ts';
import type { Pack } from '../../engine/pack.ts';
import { tokenise } from '../../engine/tokens.ts';
import { readPages } from './label-files.ts';

type Cues = NonNullable<Pack['claims'][number]['cues']>;

/** The pack without what only the pages of one set use, as against the other sets and the pack's own wordings. */
export function withoutPhrasesOf(set: string, others: readonly string[], pack: Pack): Pack {
  const phrases = phrasesOf(pack);
  const texts = (name: string) => readPages(name).flatMap(({ paragraphs }) => paragraphs);
  const own = pack.claims.flatMap(({ statement, wordings }) => [statement, ...wordings.map(({ text }) => text)]);
  const elsewhere = findPhrases(phrases, [...own, ...others.filter((other) => other !== set).flatMap(texts)]);
  const here = findPhrases(phrases, texts(set));
  const isKept = (phrase: string) => !here.has(phrase) || elsewhere.has(phrase);
  const keep = (all: readonly string[]) => all.filter((phrase) => phrase.startsWith('=') || isKept(phrase));
  // A list that would be empty would say something else.
  const keepSome = (all: readonly string[]) => (keep(all).length > 0 ? keep(all) : all);
  const cuesWithout = ({ all, about, by, none }: Cues): Cues => ({
    all: all.map(keepSome),
    about: about.map(keepSome),
    by: keepSome(by),
    none: keep(none),
  });
  return {
    ...pack,
    lexicon: pack.lexicon.map((entry) => ({
      ...entry,
      phrases: keepSome(entry.phrases),
      ...(entry.opposite && { opposite: keep(entry.opposite) }),
    })),
    claims: pack.claims.map((claim) => ({ ...claim, cues: claim.cues && cuesWithout(claim.cues) })),
  };
}

function phrasesOf({ lexicon, claims }: Pack): readonly string[] {
  const ofLexicon = lexicon.flatMap(({ phrases, opposite = [] }) => [...phrases, ...opposite]);
  const ofCues = claims.flatMap(({ cues }) =>
    cues ? [...cues.all.flat(), ...cues.about.flat(), ...cues.by, ...cues.none] : [],
  );
  return [...new Set([...ofLexicon, ...ofCues.filter((item) => !item.startsWith('='))])];
}

function findPhrases(phrases: readonly string[], texts: readonly string[]): ReadonlySet<string> {
  const lexicon = phrases.map((phrase, index) => ({ concept: String(index), phrases: [phrase] }));
  const concepts = createConcepts(compileLexicon({ lexicon, claims: [] }));
  const found = texts.flatMap((text) => concepts.find(tokenise(text)));
  return new Set(found.map(({ concept }) => phrases[Number(concept.slice(1))] ?? ''));
}
