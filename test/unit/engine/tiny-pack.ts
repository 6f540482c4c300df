/** A pack of a few invented claims by two invented people, and a way to vary it. */
import type { Claim, Pack, Source, Wording } from '../../../engine/pack.ts';

function makeSource(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    outlet: `The ${id}`,
    domain: `${id}.example`,
    country: null,
    url: `https://www.${id}.example/2025/harbour`,
    headline: 'Harbour vote',
    byline: null,
    published: '2025-04-21',
    document: { file: `${id}.txt`, sha256: '0'.repeat(64) },
    ...more,
  };
}

export function makeWording(source: string, text: string, form: Wording['form'] = 'paraphrase'): Wording {
  return { source, text, form, seed: { file: `${source}.txt`, start: 0, end: text.length } };
}

export function makeClaim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    statement: `Statement of ${id}.`,
    kind: 'statement',
    speaker: null,
    date: null,
    wordings: [makeWording('gazette', `Wording of ${id}.`)],
    background: [],
    cues: null,
    ...more,
  };
}

const claims: readonly Claim[] = [
  makeClaim('harbour-closed', {
    statement: 'Mayor Ada Lund said that the northern harbour will be closed to cruise ships.',
    speaker: 'Ada Lund',
    wordings: [
      makeWording('gazette', 'Mayor Ada Lund said on Monday that the northern harbour will be closed to cruise ships.'),
      makeWording(
        'courier',
        'The northern harbour is “off limits” for cruise liners, Mayor Lund told reporters.',
        'quote',
      ),
      makeWording('courier', 'Northern harbour shut to cruise ships', 'headline'),
    ],
    background: ['harbour-built'],
  }),
  makeClaim('harbour-built', {
    statement: 'The northern harbour was built in 1931.',
    kind: 'background',
    wordings: [
      makeWording('gazette', 'The northern harbour was dredged and built by the fishing guild in 1931.'),
      makeWording('courier', 'Fishermen of the guild dredged the northern harbour in 1931.'),
    ],
  }),
  makeClaim('ferry-cheaper', {
    statement: 'Transport chief Bo Dahl promised that ferry tickets will become cheaper in autumn.',
    speaker: 'Bo Dahl',
    wordings: [
      makeWording('gazette', 'Transport chief Bo Dahl promised cheaper ferry tickets in autumn.'),
      makeWording('courier', 'Ferry tickets are to become cheaper in autumn, Dahl promised.'),
    ],
  }),
  makeClaim('school-roof', {
    statement: 'The roof of the old school needs urgent repairs.',
    wordings: [makeWording('gazette', 'Engineers warned that the roof of the old school needs urgent repairs.')],
  }),
];

export const tinyPack: Pack = {
  format: 'sidelight-pack',
  version: 1,
  id: 'tiny',
  title: 'A harbour town',
  language: 'en',
  published: '2025-05-01',
  licence: 'CC0-1.0',
  topic: {
    groups: [
      ['harbour', 'ferry'],
      ['Lund', 'town council'],
    ],
  },
  sources: [makeSource('gazette'), makeSource('courier')],
  claims,
  lexicon: [
    { concept: 'lund', phrases: ['Lund', 'Ada Lund', 'Mayor Ada Lund', 'Mayor Lund', 'the mayor'] },
    { concept: 'dahl', phrases: ['Dahl', 'Bo Dahl', 'transport chief Bo Dahl'] },
    { concept: 'cruise-ship', phrases: ['cruise ship', 'cruise liner'] },
    { concept: 'closed', phrases: ['closed', 'shut', 'off limits', 'no longer open'] },
    { concept: 'united-states', phrases: ['US', 'U.S.', 'United States'] },
    { concept: 'nato', phrases: ['NATO'] },
  ],
};

export function withClaims(...more: readonly Claim[]): Pack {
  return { ...tinyPack, claims: [...tinyPack.claims, ...more] };
}

export function changeClaim(id: string, change: Partial<Claim>): Pack {
  return { ...tinyPack, claims: tinyPack.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)) };
}
