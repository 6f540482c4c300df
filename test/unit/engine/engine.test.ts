import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../../engine/engine.ts';
import type { Pack } from '../../../engine/pack.ts';
import { anyText } from './any-text.ts';
import { changeClaim, makeClaim, makeWording, tinyPack, withClaims } from './tiny-pack.ts';

const engine = createEngine(tinyPack);

/** What a text states, as `claim:strength`, best first. */
function stated(text: string, pack: Pack = tinyPack): string[] {
  const asked = pack === tinyPack ? engine : createEngine(pack);
  return asked.matchSentences([text]).map(({ claim, strength }) => `${claim.id}:${strength}`);
}

test('a sentence about something else states nothing', () => {
  expect(stated('The bakery in the market square sells rye bread again.')).toEqual([]);
});

test('a name and a title alone state nothing', () => {
  expect(stated('Mayor Ada Lund at a press conference last year.')).toEqual([]);
  expect(stated('Mayor Ada Lund said on Monday that taxes will rise.')).toEqual([]);
});

test('a sentence in other words states the claim', () => {
  expect(stated('On Monday the mayor said that the northern harbour is to be shut to cruise liners.')).toEqual([
    'harbour-closed:strong',
  ]);
});

test('a sentence with two claims states both, the better one first', () => {
  const found = stated(
    'Mayor Ada Lund said on Monday that the northern harbour will be closed to cruise ships, and Dahl promised ferry tickets would become cheaper.',
  );
  expect(found[0]).toBe('harbour-closed:strong');
  expect(found[1]).toMatch(/^ferry-cheaper:/);
});

test('the same with a negation is at most possible', () => {
  expect(stated('Mayor Ada Lund said on Monday that the northern harbour will not be closed to cruise ships.')).toEqual(
    ['harbour-closed:possible'],
  );
});

test('the same from another speaker is at most possible', () => {
  expect(stated('Bo Dahl said on Monday that the northern harbour will be closed to cruise ships.')).toEqual([
    'harbour-closed:possible',
  ]);
});

test('the same with another year is at most possible', () => {
  expect(stated('The northern harbour was dredged and built by the fishing guild in 1931.')).toEqual([
    'harbour-built:strong',
  ]);
  expect(stated('The northern harbour was dredged and built by the fishing guild in 1913.')).toEqual([
    'harbour-built:possible',
  ]);
});

test('a text of fewer than eight words is at most possible', () => {
  expect(stated('Ferry tickets become cheaper in autumn, Dahl.')).toEqual(['ferry-cheaper:possible']);
});

test('a short headline is strong when it is a headline wording in full, and only then', () => {
  expect(stated('Northern harbour shut to cruise ships')).toEqual(['harbour-closed:strong']);
  expect(stated('Northern harbour closed to cruise liners')).toEqual(['harbour-closed:strong']);
  expect(stated('Northern harbour shut to cruise ships again')).not.toContain('harbour-closed:strong');
});

test('a claim whose cues are not met is never strong', () => {
  const text = 'Engineers warned that the roof of the old school needs urgent repairs.';
  expect(stated(text)).toEqual(['school-roof:strong']);
  const cued = changeClaim('school-roof', { cues: { all: [['ceiling']], about: [], by: [], none: [] } });
  expect(stated(text, cued)).toEqual(['school-roof:possible']);
});

test('a claim that says a part of a better one is not strong beside it', () => {
  const part = makeClaim('harbour-mentioned', {
    statement: 'The northern harbour has cruise ships.',
    wordings: [makeWording('gazette', 'the northern harbour closed to cruise ships')],
  });
  const text = 'Mayor Ada Lund said on Monday that the northern harbour will be closed to cruise ships.';
  expect(stated(text, withClaims(part))).toContain('harbour-closed:strong');
  expect(stated(text, withClaims(part))).not.toContain('harbour-mentioned:strong');
});

test('matches come in the order of the sentences', () => {
  const matches = engine.matchSentences([
    'Nothing to see.',
    'Engineers warned that the roof of the old school needs urgent repairs.',
    'Mayor Lund told reporters that the northern harbour is off limits for cruise liners.',
  ]);
  expect(matches.map(({ sentence, claim }) => [sentence, claim.id])).toEqual([
    [1, 'school-roof'],
    [2, 'harbour-closed'],
  ]);
});

test('the evidence names the nearest wording and the words that it shares', () => {
  const text = 'The northern harbour is off limits for cruise liners, Mayor Lund told the press.';
  const [match] = engine.matchSentences([text]);
  expect(match?.evidence.wording).toBe(1);
  expect(match?.evidence.shared.map(({ start, end }) => text.slice(start, end))).toEqual([
    'northern',
    'harbour',
    'off limits',
    'cruise liners',
    'Mayor Lund',
    'told',
  ]);
});

test('typography makes no difference', () => {
  const plain = "Mayor Ada Lund's aides said the northern harbour will be closed to cruise ships.";
  const typeset = 'Mayor\u00a0Ada Lund’s aides said the north\u00adern harbour will be closed to cruise\u2009ships.';
  expect(stated(typeset)).toEqual(stated(plain));
  expect(stated(plain)).not.toEqual([]);
});

test('a page is on the topic with a term of each group', () => {
  expect(engine.isOnTopic('The ferry and the town council')).toBe(true);
  expect(engine.isOnTopic('The ferry')).toBe(false);
});

test('looking up a phrase out of a wording finds its claim, which is then only possible', () => {
  const [hit] = engine.lookUpQuote('dredged and built');
  expect([hit?.claim.id, hit?.strength]).toEqual(['harbour-built', 'possible']);
});

test('looking up the very words comes before the same in other words', () => {
  const twin = makeClaim('twin', { wordings: [makeWording('gazette', 'The pier is off limits to cruise liners')] });
  const hits = createEngine(withClaims(twin)).lookUpQuote('off limits to cruise liners');
  expect(hits.map(({ claim }) => claim.id)).toEqual(['twin', 'harbour-closed']);
});

test('looking up something else finds nothing', () => {
  expect(engine.lookUpQuote('rye bread in the market square')).toEqual([]);
  expect(engine.lookUpQuote('')).toEqual([]);
});

test('looking up several sentences finds the claims of each, with offsets in the whole quote', () => {
  const quote = 'It rained. Engineers warned that the roof of the old school needs urgent repairs.';
  const [hit] = engine.lookUpQuote(quote);
  const first = hit?.evidence.shared[0];
  expect(hit?.claim.id).toBe('school-roof');
  expect(quote.slice(first?.start, first?.end)).toBe('Engineers');
});

test('a lookup gives no more hits than asked for, and each claim once', () => {
  expect(engine.lookUpQuote('northern harbour, northern harbour. Northern harbour', 1)).toHaveLength(1);
});

test('evidence stays inside the text and in order, for any text', () => {
  const known = fc.constantFrom(...tinyPack.claims.flatMap(({ wordings }) => wordings.map(({ text }) => text)));
  const text = fc.tuple(anyText, known, anyText).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (sentence) => {
      for (const { evidence, claim } of [...engine.matchSentences([sentence]), ...engine.lookUpQuote(sentence)]) {
        expect(claim.wordings[evidence.wording]).toBeDefined();
        let end = 0;
        for (const shared of evidence.shared) {
          expect(shared.start).toBeGreaterThanOrEqual(end);
          expect(shared.end).toBeGreaterThan(shared.start);
          end = shared.end;
        }
        expect(end).toBeLessThanOrEqual(sentence.length);
      }
    }),
  );
});

test('a sentence of a megabyte is answered like any other', () => {
  const repeated = 'northern harbour closed to cruise ships, Mayor Ada Lund said on Monday '.repeat(15_000);
  const matches = engine.matchSentences([repeated, '.'.repeat(1_000_000), 'a.'.repeat(500_000)]);
  expect(matches.map(({ sentence, claim }) => [sentence, claim.id])).toEqual([[0, 'harbour-closed']]);
});
