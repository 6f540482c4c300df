/** Sentences with the speakers named in them, as the lexicon of a pack would find them. */
import { type Attribution, attributeSentences } from '../../../engine/attribution.ts';
import type { SpeakerMention, SpokenText } from '../../../engine/spoken-text.ts';
import { hasPersonsName, titlesIn } from '../../../engine/titles.ts';
import { type Token, tokenise } from '../../../engine/tokens.ts';
import { chainOf, type Voice, voicesOf } from '../../../engine/voices.ts';

const names: Readonly<Record<string, readonly string[]>> = {
  lund: ['Mayor Ada Lund', 'Ada Lund', 'Lund', 'the mayor of Port Ellis'],
  port: ['Port Ellis', 'port authority', 'the harbour spokesman', 'Port Ellis spokesman Tom Berg', 'Tom Berg', 'Berg'],
  ferns: ['Captain Ferns', 'Commander Ferns', 'Iris Ferns', 'Ferns'],
  union: ['dockers’ union', 'the union'],
  island: ['Islander', 'island'],
  herald: ['the Herald', 'Harbour Herald'],
};
const phrases = Object.entries(names).flatMap(([concept, texts]) =>
  texts.map((text) => ({ concept, words: tokenise(text) })),
);

function mentionsIn(tokens: readonly Token[]): SpeakerMention[] {
  return tokens.flatMap((_, first) =>
    phrases
      .filter(({ words }) => words.every(({ term }, index) => tokens[first + index]?.term === term))
      .map(({ concept, words }) => ({ concept, first, last: first + words.length - 1 })),
  );
}

export function spoken(text: string): SpokenText {
  const tokens = tokenise(text);
  return { text, tokens, mentions: mentionsIn(tokens) };
}

export function attribute(...texts: readonly string[]): Attribution[] {
  return attributeSentences(texts.map(spoken), {
    titlesOf: (concept) => titlesIn(names[concept] ?? []),
    isPerson: (concept) => hasPersonsName(names[concept] ?? []),
  });
}

/** Whose words the given ones are, in the last of the sentences: "lund", "?smith" for a stranger, "page", "somebody". */
export function whoSays(words: string, ...texts: readonly string[]): string {
  const text = texts.at(-1) ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}".`);
  const tokens = tokenise(text).flatMap((token, at) =>
    token.start >= start && token.end <= start + words.length ? [at] : [],
  );
  return voicesOf(attribute(...texts).at(-1)?.voices ?? [], tokens)
    .map(nameOf)
    .join(' & ');
}

/** The same with those within whose words they stand: "lund < herald". */
export function chainFor(words: string, text: string): string {
  const at = tokenise(text).findIndex(({ start }) => start === text.indexOf(words));
  const voice = attribute(text)[0]?.voices[at];
  return voice ? chainOf(voice).map(nameOf).join(' < ') : '';
}

function nameOf({ kind, speakers, name }: Voice): string {
  if (kind === 'known') return speakers.join('+');
  if (kind === 'foreign') return `?${name}`;
  return kind === 'narrator' ? 'page' : 'somebody';
}
