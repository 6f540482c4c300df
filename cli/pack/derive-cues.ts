/**
 * Cues for claims whose editor wrote none: two things that the claim's wordings share and its statement has, and its speaker.
 *
 * Method: of the concepts and words that the statement and at least half of the wordings have, the first pair, concepts before
 * words and those first that fewest claims have. A pair is taken only if it reads as the claim and not as its contrary wherever
 * the claim has it, if no wording of another claim has it, and if one of the two is a concept that does not speak. Else the
 * claim goes without, and is matched by likeness. Source: our own; rareness over claims as in Spärck Jones (1972). Cost: linear
 * in the pack's text, and for each claim the square of what its wordings share times the wordings that have one of it. Bad at:
 * claims that say the same of different things; thin lexicons, where more of what is offered is wrong than by likeness alone.
 */
import { compileLexicon } from '../../engine/compile-lexicon.ts';
import { type Concepts, createConcepts } from '../../engine/concepts.ts';
import { compileCues } from '../../engine/cues.ts';
import { functionWords } from '../../engine/function-words.ts';
import { createLexicon, type Lexicon } from '../../engine/lexicon.ts';
import type { Occurrence } from '../../engine/occurrence.ts';
import type { Claim, Pack, Wording } from '../../engine/pack.ts';
import { createPatterns } from '../../engine/patterns.ts';
import { readSign } from '../../engine/statement.ts';
import { tokenise } from '../../engine/tokens.ts';

type Cues = NonNullable<Claim['cues']>;

/** A text of the pack with what cues may name in it: concepts as `=concept`, and words that no concept holds. */
interface ReadText {
  readonly items: ReadonlySet<string>;
  readonly occurrences: readonly Occurrence[];
}

interface ReadWording extends ReadText {
  readonly claim: Claim;
  readonly wording: Wording;
}

/** The pack with cues for all claims that have none and where something sure can be found; the others' stay null. */
export function deriveCues(pack: Pack): Pack {
  if (pack.claims.every(({ cues }) => cues)) return pack;
  const concepts = conceptsAndWordsOf(pack);
  const lexicon = createLexicon(createPatterns(compileLexicon(pack)));
  const wordings = pack.claims.flatMap((claim) =>
    claim.wordings.map((wording): ReadWording => ({ ...readText(wording.text, concepts), claim, wording })),
  );
  const holders = new Map<string, ReadWording[]>();
  for (const wording of wordings) {
    for (const item of wording.items) {
      const same = holders.get(item);
      if (same) same.push(wording);
      else holders.set(item, [wording]);
    }
  }
  const countClaims = (item: string) => new Set(holders.get(item)?.map(({ claim }) => claim)).size;

  function derive(claim: Claim): Cues | null {
    const by = speakersOf(claim, lexicon, concepts);
    if (!by) return null;
    const statement = readText(claim.statement, concepts);
    const holding = (item: string) => (holders.get(item) ?? []).filter((wording) => wording.claim === claim);
    const isShared = (texts: readonly ReadWording[]) => texts.length * 2 >= claim.wordings.length;
    const shared = [...statement.items]
      .filter((item) => !by.includes(item) && isShared(holding(item)))
      .sort((a, b) => Number(isConcept(b)) - Number(isConcept(a)) || countClaims(a) - countClaims(b));
    const pairs = shared
      .flatMap((a, at) => shared.slice(at + 1).map((b) => [a, b] as const))
      .filter((pair) => pair.some((item) => isConcept(item) && !concepts.speaks(item)));
    for (const [one, other] of pairs) {
      const own = holding(one).filter(({ items }) => items.has(other));
      const cues: Cues = { all: [[one], [other]], about: [], by, none: [] };
      const compiled = compileCues(cues, concepts);
      const readsAsClaim = ({ occurrences }: ReadText) => readSign(compiled, occurrences) === 'affirmed';
      const isOthers = holders.get(one)?.some((each) => each.items.has(other) && isElsewhere(each, claim));
      if (isShared(own) && !isOthers && [statement, ...own].every(readsAsClaim)) return cues;
    }
    return null;
  }
  return { ...pack, claims: pack.claims.map((claim) => (claim.cues ? claim : { ...claim, cues: derive(claim) })) };
}

/** The concepts that the claim is attributed to, none for nobody's; absent where the lexicon does not know its speaker. */
function speakersOf({ speaker }: Claim, lexicon: Lexicon, concepts: Concepts): readonly string[] | undefined {
  if (speaker === null) return [];
  const speakers = new Set(lexicon.fold(speaker).terms.flatMap(({ term }) => (concepts.speaks(term) ? [term] : [])));
  return speakers.size > 0 ? [...speakers] : undefined;
}

/** Whether a wording is another claim's, and no stretch of an article that is a wording of this one too. */
function isElsewhere({ claim, wording: { seed } }: ReadWording, own: Claim): boolean {
  const overlaps = (other: Wording['seed']) =>
    other.file === seed.file && other.start < seed.end && seed.start < other.end;
  return claim !== own && !own.wordings.some((wording) => overlaps(wording.seed));
}

/** What names the lexicon's concepts and each word of the wordings that says something, as if a cue had it. */
function conceptsAndWordsOf({ lexicon, claims }: Pack): Concepts {
  const words = new Map<string, string>();
  for (const { word, term } of claims.flatMap(({ wordings }) => wordings.flatMap(({ text }) => tokenise(text)))) {
    if (!functionWords.has(word) && !denials.has(term) && !words.has(term)) words.set(term, word);
  }
  const asCues = { all: [[...words.values()]], about: [], by: [], none: [] };
  return createConcepts(
    compileLexicon({ lexicon, claims: claims.slice(0, 1).map((claim) => ({ ...claim, cues: asCues })) }),
  );
}

/** A word that turns others is none of them. */
const denials: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nor', 'neither', 'without']);

function readText(text: string, concepts: Concepts): ReadText {
  const occurrences = concepts.find(tokenise(text));
  const named = occurrences.filter(({ concept }) => isConcept(concept));
  const loose = occurrences.filter(
    ({ concept, first, last }) =>
      !isConcept(concept) && !named.some((each) => each.first <= first && last <= each.last),
  );
  return { items: new Set([...named, ...loose].map(({ concept }) => concept)), occurrences };
}

function isConcept(item: string): boolean {
  return item.startsWith('=');
}
