/** Two claims about a harbour with their cues, and what the engine finds of them in sentences. */
import { createEngine } from '../../../engine/engine.ts';
import type { Claim, Pack } from '../../../engine/pack.ts';
import { makeClaim, makeWording, tinyPack } from './tiny-pack.ts';

export const closed = makeClaim('closed', {
  statement: 'Mayor Ada Lund said that the northern harbour is closed to ferries.',
  kind: 'quote',
  speaker: 'Ada Lund',
  wordings: [makeWording('gazette', 'The northern harbour is closed to ferries, Mayor Ada Lund said on Monday.')],
  cues: { all: [['=closed']], about: [['=harbour'], ['=ferry']], by: ['=lund'], none: ['=school'] },
});
export const built = makeClaim('built', {
  kind: 'background',
  statement: 'The northern harbour was built in 1931.',
  wordings: [makeWording('gazette', 'The northern harbour was built by the guild of fishermen in 1931.')],
  cues: { all: [['=built'], ['1931']], about: [['=harbour']], by: [], none: [] },
});

export function packOf(...claims: readonly Claim[]): Pack {
  return {
    ...tinyPack,
    claims,
    lexicon: [
      { concept: 'lund', speaks: true, phrases: ['Lund', 'Ada Lund', 'Mayor Ada Lund', 'Mayor Lund', 'the mayor'] },
      { concept: 'dahl', speaks: true, phrases: ['Dahl', 'Bo Dahl'] },
      { concept: 'closed', phrases: ['closed', 'shut', 'off limits'], opposite: ['open to', 'reopened'] },
      { concept: 'harbour', phrases: ['harbour', 'port'] },
      { concept: 'ferry', phrases: ['ferry', 'ferry boat'] },
      { concept: 'school', phrases: ['school'] },
      { concept: 'built', phrases: ['built', 'construction of'] },
    ],
  };
}

export const engine = createEngine(packOf(closed, built));

/** What the last of the sentences states, as `claim:strength`, with `-` for the contrary. */
export function stated(...sentences: readonly string[]): string[] {
  return engine
    .matchSentences(sentences)
    .filter(({ sentence }) => sentence === sentences.length - 1)
    .map(({ claim, strength, relation }) => `${relation === 'agrees' ? '' : '-'}${claim.id}:${strength}`);
}

/** Why the last of the sentences does not state the claim. */
export function reason(id: string, ...sentences: readonly string[]): string | undefined {
  return engine
    .explainSentences(sentences)
    .find(({ sentence, claim }) => sentence === sentences.length - 1 && claim.id === id)?.reason;
}

export const lead = 'Town news';
