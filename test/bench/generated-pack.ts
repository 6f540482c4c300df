/**
 * Packs of any size for measuring growth, from a seed: the same call gives the same pack. Words are made up and as frequent
 * as Zipf's law has it, claims have a speaker, a date, a number and three wordings that vary in every other word, and a
 * lexicon folds some of the words. Not like news: the sentences mean nothing, so nothing is said of quality with them.
 */
import type { Claim, Pack, Source } from '../../engine/pack.ts';

/** Wordings of each claim: as many as the bundled pack has sources that report a much reported claim. */
export const wordingsPerClaim = 3;

const sourceCount = 12;

/** Different words of substance; about as many as a large English dictionary of the press has. */
const vocabularySize = 30_000;

export function generatePack(claimCount: number, seed = 1): Pack {
  const random = createRandom(seed);
  const words = createVocabulary(random);
  const sources = Array.from({ length: sourceCount }, (_, at) => makeSource(at));
  return {
    format: 'sidelight-pack',
    version: 1,
    id: 'generated',
    title: 'Generated',
    language: 'en',
    published: '2025-05-01',
    licence: 'CC0-1.0',
    topic: { groups: [['harbour'], ['town']] },
    sources,
    claims: Array.from({ length: claimCount }, (_, at) => makeClaim(at, words, random)),
    lexicon: Array.from({ length: 300 }, (_, at) => ({
      concept: `concept-${at}`,
      phrases: [words.at(at * 3), `${words.at(at * 3 + 1)} ${words.at(at * 3 + 2)}`],
    })),
  };
}

/** Sentences of a page about the pack's topic: every third restates a claim in other words, the others state nothing. */
export function generateSentences(pack: Pack, count: number, seed = 2): readonly string[] {
  const random = createRandom(seed);
  const words = createVocabulary(createRandom(1));
  return Array.from({ length: count }, (_, at) => {
    const claim = pack.claims[Math.floor(random() * pack.claims.length)];
    const wording = claim?.wordings[at % wordingsPerClaim]?.text ?? '';
    return at % 3 === 0 ? vary(wording, words, random, 0.15) : makeSentence(words, random);
  });
}

type Random = () => number;

interface Vocabulary {
  at(index: number): string;
  /** A frequent word more often than a rare one. */
  pick(): string;
}

/** Numbers from 0 up to 1: mulberry32, public domain, enough for test data. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const onsets = 'b c d f g h l m n p r s t v w br cl dr fl gr pl st tr'.split(' ');
const vowels = 'a e i o u ea ou'.split(' ');
const closes = 'n r s t l m d ck nd st'.split(' ');

function createVocabulary(random: Random): Vocabulary {
  const pickFrom = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const syllable = () => pickFrom(onsets) + pickFrom(vowels);
  const words = new Set<string>();
  while (words.size < vocabularySize)
    words.add(syllable() + syllable() + (words.size % 3 ? syllable() : '') + pickFrom(closes));
  const list = [...words];
  return {
    at: (index) => list[index % list.length] ?? '',
    pick: () => list[Math.floor(vocabularySize ** random()) - 1] ?? '',
  };
}

const glue = 'the of in to and for with that on by as from'.split(' ');

/** Words of a sentence, as in the bundled pack's wordings. */
const [minWords, maxWords] = [10, 24];

function makeSentence(words: Vocabulary, random: Random): string {
  const length = minWords + Math.floor(random() * (maxWords - minWords));
  const text = Array.from({ length }, (_, at) =>
    at % 2 ? (glue[Math.floor(random() * glue.length)] ?? '') : words.pick(),
  );
  return `The ${text.join(' ')} in ${1990 + Math.floor(random() * 36)}.`;
}

/** The sentence with a share of its words put otherwise. */
function vary(sentence: string, words: Vocabulary, random: Random, share: number): string {
  return sentence.replace(/\p{L}{4,}/gu, (word) => (random() < share ? words.pick() : word));
}

function makeClaim(at: number, words: Vocabulary, random: Random): Claim {
  const speaker = `Person ${words.at(at % 500)}`;
  const statement = `${speaker} said that ${makeSentence(words, random)}`;
  return {
    id: `claim-${at}`,
    statement,
    kind: 'statement',
    speaker,
    date: '2025-04-21',
    wordings: Array.from({ length: wordingsPerClaim }, (_, index) => {
      const text = vary(statement, words, random, 0.3);
      const source = `source-${(at + index) % sourceCount}`;
      return { source, text, form: 'paraphrase', seed: { file: `${source}.txt`, start: 0, end: text.length } };
    }),
    background: [],
    cues: null,
  };
}

function makeSource(at: number): Source {
  const id = `source-${at}`;
  return {
    id,
    outlet: `Outlet ${at}`,
    domain: `${id}.example`,
    country: null,
    url: `https://${id}.example/`,
    headline: 'Harbour',
    byline: null,
    published: null,
    document: { file: `${id}.txt`, sha256: '0'.repeat(64) },
  };
}
