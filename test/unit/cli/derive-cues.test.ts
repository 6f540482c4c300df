import { expect, test } from 'vitest';
import { deriveCues } from '../../../cli/pack/derive-cues.ts';
import { compileLexicon } from '../../../engine/compile-lexicon.ts';
import { createConcepts } from '../../../engine/concepts.ts';
import { compileCues } from '../../../engine/cues.ts';
import { createEngine } from '../../../engine/engine.ts';
import type { Claim, Pack, Wording } from '../../../engine/pack.ts';
import { readSign } from '../../../engine/statement.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { makeClaim, makeWording, tinyPack } from '../engine/tiny-pack.ts';
import { ownPack } from '../own-pack.ts';

const speaking = new Set(['lund', 'dahl']);
const town: Pack = {
  ...tinyPack,
  lexicon: [
    ...tinyPack.lexicon.map((entry) => (speaking.has(entry.concept) ? { ...entry, speaks: true as const } : entry)),
    { concept: 'open', phrases: ['open'], opposite: [] },
    { concept: 'harbour', phrases: ['harbour', 'port'] },
  ],
};

/** The cues that a claim of these texts, the first one its statement, gets beside other claims. */
function cuesOf(texts: readonly string[], more: Partial<Claim> = {}, others: readonly Claim[] = []): Claim['cues'] {
  const [statement = '', ...wordings] = texts;
  const claim = makeClaim('own', {
    statement,
    wordings: wordings.map((text) => makeWording('gazette', text)),
    ...more,
  });
  return deriveCues({ ...town, claims: [claim, ...others] }).claims[0]?.cues ?? null;
}

function allOf(...args: Parameters<typeof cuesOf>): readonly (readonly string[])[] | undefined {
  return cuesOf(...args)?.all;
}

test('function words and denials alone derive nothing', () => {
  expect(cuesOf(['It was not with them.', 'They had it with them no more than it had them.'])).toBeNull();
  expect(allOf(['The harbour was not there.', 'It was not there, the harbour, and never was.'])).toBeUndefined();
});

test('words alone derive nothing: they may stand in any sentence', () => {
  expect(cuesOf(['The roof needs urgent repairs.', 'The roof needs urgent repairs.'])).toBeNull();
});

test('a concept and a word of its own phrase are one thing, and derive nothing', () => {
  expect(cuesOf(['It is off limits.', 'It is off limits.'])).toBeNull();
});

test('somebody who speaks and a word derive nothing: he says much', () => {
  expect(cuesOf(['Ada Lund went home.', 'Ada Lund went home.'])).toBeNull();
});

test('what only a wording has, and not the statement, is no cue', () => {
  expect(cuesOf(['Ships stay away.', 'The harbour is closed.'])).toBeNull();
});

test('what only a minority of the wordings has is no cue', () => {
  const texts = ['The harbour is closed.', 'The harbour is closed.', 'No ship may enter.', 'Ships have to turn back.'];
  expect(cuesOf(texts)).toBeNull();
});

test('two things that each have half of the wordings, and never the same, are no cue', () => {
  expect(cuesOf(['The harbour is closed.', 'The harbour is off.', 'It is closed.'])).toBeNull();
});

test('a claim whose speaker the lexicon does not know goes without', () => {
  const texts = ['The harbour is closed.', 'The harbour is closed.'];
  expect(cuesOf(texts, { speaker: 'Cy Moe' })).toBeNull();
  expect(cuesOf(texts, { speaker: 'Cy Moe, the United States' })).toBeNull();
});

test('a pair that a wording of another claim has too is left, even if it is the rarest', () => {
  const text = 'The harbour is closed to cruise ships.';
  const ships = [1, 2].map((at) =>
    makeClaim(`ships-${at}`, { wordings: [makeWording('courier', 'A cruise ship sank.')] }),
  );
  const school = makeClaim('school', { wordings: [makeWording('courier', 'The school at the harbour is closed.')] });

  expect(allOf([text, text], {}, ships)).toEqual([['=harbour'], ['=closed']]);
  expect(allOf([text, text], {}, [...ships, school])).toEqual([['=harbour'], ['=cruise-ship']]);
});

test('a stretch of an article that two claims share as a wording keeps neither from its cues', () => {
  const text = 'The harbour is closed.';
  const other = makeClaim('other', { wordings: [makeWording('gazette', text)] });
  const elsewhere = makeClaim('other', { wordings: [makeWording('courier', text)] });

  expect(allOf([text, text], {}, [other])).toEqual([['=harbour'], ['=closed']]);
  expect(allOf([text, text], {}, [elsewhere])).toBeUndefined();
});

test('cues by which a wording, or the statement, would read as the contrary are left', () => {
  expect(cuesOf(['The harbour is not open.', 'The harbour is not open.'])).toBeNull();
  expect(cuesOf(['The harbour is open.', 'The harbour is not open.'])).toBeNull();
  expect(cuesOf(['The harbour is not open.', 'The harbour is open.'])).toBeNull();
  expect(allOf(['The harbour is open.', 'The harbour is open.'])).toEqual([['=harbour'], ['=open']]);
});

test('cues that an editor wrote stay, and a pack that has them all is the same', () => {
  const cues: Claim['cues'] = { all: [['bridge']], about: [], by: [], none: [] };
  expect(cuesOf(['The harbour is closed.', 'The harbour is closed.'], { cues })).toBe(cues);
  expect(deriveCues(ownPack)).toBe(ownPack);
});

test('the two concepts are those that fewest claims have', () => {
  const text = 'Cruise ships may not enter the port of a NATO country: it is off limits.';
  const others = ['NATO met.', 'The port is old.', 'NATO has a port.'].map((other, at) =>
    makeClaim(`other-${at}`, { wordings: [makeWording('courier', other)] }),
  );

  expect(allOf([text, text], {}, others)).toEqual([['=cruise-ship'], ['=closed']]);
});

test('a concept is taken before a word that fewer claims have', () => {
  const text = 'The dredged harbour is closed.';
  const other = makeClaim('other', { wordings: [makeWording('courier', 'The school is closed.')] });

  expect(allOf([text, text], {}, [other])).toEqual([['=harbour'], ['=closed']]);
});

test('a word stands in where only one concept is shared', () => {
  expect(allOf(['The harbour was dredged.', 'They dredged the port.'])).toEqual([['=harbour'], ['dredged']]);
});

test('the speaker must be who says it, and is none of the two', () => {
  const texts = ['Mayor Lund said the harbour is closed.', 'The harbour is closed, Lund said.'];

  expect(cuesOf(texts, { speaker: 'Ada Lund' })).toEqual({
    all: [['=harbour'], ['=closed']],
    about: [],
    by: ['=lund'],
    none: [],
  });
});

const bare: Pack = { ...ownPack, claims: ownPack.claims.map((claim) => ({ ...claim, cues: null })) };
const derived = deriveCues(bare);

test('the same pack gives the same bytes', () => {
  expect(JSON.stringify(deriveCues(structuredClone(bare)))).toBe(JSON.stringify(derived));
});

test('of the pack without its cues most claims get some, and no claim’s cues meet what only another says', () => {
  const concepts = createConcepts(compileLexicon(derived));
  const withCues = derived.claims.filter(({ cues }) => cues);
  const met = withCues.flatMap(({ id, cues, wordings }) => {
    const compiled = cues && compileCues(cues, concepts);
    return derived.claims
      .filter((other) => other.id !== id)
      .flatMap((other) => other.wordings.filter((wording) => !wordings.some((own) => areOneStretch(own, wording))))
      .filter(({ text }) => compiled && readSign(compiled, concepts.find(tokenise(text))) !== undefined)
      .map(({ text }) => `${id}: ${text}`);
  });

  expect(withCues.length).toBeGreaterThan(derived.claims.length / 2);
  expect(met).toEqual([]);
});

test('every wording of a claim with derived cues finds it, and those of the other claims do as before', () => {
  const hasCues = new Set(derived.claims.flatMap(({ id, cues }) => (cues ? [id] : [])));
  const before = lostWordings(bare).filter((lost) => !hasCues.has(lost.split(': ')[0] ?? ''));

  expect(lostWordings(derived)).toEqual(before);
});

/** The wordings that do not find their claim, each with its claim's id before it. */
function lostWordings(pack: Pack): readonly string[] {
  const engine = createEngine(pack);
  const isFound = (id: string, text: string) =>
    engine.matchSentences([text]).some(({ claim, relation }) => claim.id === id && relation === 'agrees');
  return pack.claims.flatMap(({ id, wordings }) =>
    wordings.filter(({ text }) => !isFound(id, text)).map(({ text }) => `${id}: ${text}`),
  );
}

function areOneStretch({ seed: a }: Wording, { seed: b }: Wording): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}
