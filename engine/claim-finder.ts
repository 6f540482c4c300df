/** Which claims of a pack a text states: proposes by cues and by likeness, and lets `decide` dispose. */
import { createConcepts } from './concepts.ts';
import { createCueIndex } from './cue-index.ts';
import { type CompiledCues, countUnmet, createCues } from './cues.ts';
import { yearOfDateline } from './dateline.ts';
import { canBeOffered, decide, decideByCues, isOfferedAnyhow, type Offer, possibleScore } from './decide.ts';
import { clauseOf, spansOf } from './evidence.ts';
import { createGuard } from './guard.ts';
import { createHints } from './hints.ts';
import { createLexicon } from './lexicon.ts';
import type { NearMiss, QuoteHit } from './match.ts';
import { findNearest, type Nearest } from './nearest.ts';
import { byStrengthAndScore } from './order.ts';
import type { Claim, Pack } from './pack.ts';
import type { PackIndex } from './pack-index.ts';
import { createPatterns } from './patterns.ts';
import { canBecomeOffer } from './prospects.ts';
import { createPartScorer } from './quote-part.ts';
import { rankQuote } from './quote-rank.ts';
import { type Reading, readText } from './reading.ts';
import { demoteRivals, dropMixedSigns } from './rivals.ts';
import { minCoverageFor, scoreWording, sharedTerms, type WeighedText, weighText } from './scoring.ts';
import { placeSentences } from './setting.ts';
import { createSpeakers } from './speakers.ts';
import { cueMissing, readStatement, type Setting, type Statement, type Verdict } from './statement.ts';
import { type Proposal, readHint, type Scales, type Weighed, weigh } from './weighing.ts';
import { createWordingIndex, type IndexEntry } from './wording-index.ts';

/** What a sentence states, best first, and what it only comes near. */
export interface Findings {
  readonly hits: readonly QuoteHit[];
  readonly misses: readonly Omit<NearMiss, 'sentence'>[];
}

export interface ClaimFinder {
  /** What each sentence of a page states. */
  matchPage(sentences: readonly string[]): (readonly QuoteHit[])[];
  /** The same, and what each comes near: every claim is read in full that a sentence has to do with. */
  readPage(sentences: readonly string[]): Findings[];
  /** What a text that stands alone states, or is a part of. */
  readQuote(text: string): QuoteHit[];
  /** For each sentence of a page, what a decision about claims with cues would weigh: for fitting the weights. */
  weighPage(sentences: readonly string[]): (readonly Weighed[])[];
}

/**
 * What a sentence is read for: for its matches no claim is read that cannot become one, nor for fitting weights one that could not
 * with any, for near misses all are.
 */
type Purpose = 'matches' | 'weights' | 'misses';

/** A sentence with the claims that it may state. */
interface ReadSentence {
  readonly reading: Reading;
  readonly weighed: WeighedText;
  readonly setting: () => Setting;
  readonly proposals: readonly Proposal[];
}

/** `whole` is the pack before sources were taken out of it, if any were. */
export function createClaimFinder(pack: Pack, packIndex: PackIndex, whole?: Pack): ClaimFinder {
  const patterns = createPatterns(packIndex.lexicon);
  const lexicon = createLexicon(patterns);
  const concepts = createConcepts(packIndex.lexicon, patterns);
  const index = createWordingIndex(pack, packIndex.terms, lexicon, minCoverageFor(proposedScore), whole);
  const guard = whole && createGuard(whole, lexicon);
  const speakers = createSpeakers(pack, lexicon, index);
  const cuesOf = createCues(concepts);
  const cueIndex = createCueIndex(pack.claims, packIndex.groups, concepts);
  const scales: Scales = {
    cuesOf,
    holds: guard?.holds ?? index.claimHolds,
    concepts,
    hints: createHints(packIndex.lexicon, patterns),
  };

  // Scratch: which entries are listed for the look-up with this number.
  const listed = new Int32Array(index.entries.length);
  let lookUp = 0;

  /** The entries that a text is compared with; except for misses, without those of claims that it cannot state. */
  function findEntries(
    { concepts: names, occurrences }: Reading,
    candidates: readonly IndexEntry[],
    wholes: readonly IndexEntry[],
    purpose: Purpose,
  ): readonly IndexEntry[] {
    const said = cueIndex.findClaims(occurrences);
    if (said.size === 0) return candidates;
    const entries = [...candidates];
    lookUp++;
    for (const { id } of candidates) listed[id] = lookUp;
    const isNear = (claim: Claim) => [candidates, wholes].some((near) => near.some((entry) => entry.claim === claim));
    for (const claim of said) {
      const own = cuesOf(claim);
      if (purpose !== 'misses' && own && countUnmet(own, names) > 1 && !isNear(claim)) continue;
      for (const entry of index.entriesOf(claim)) if (listed[entry.id] !== lookUp) entries.push(entry);
    }
    return entries;
  }

  /** The claims that a sentence may state, with what each decision rests on. */
  function propose(reading: Reading, setting: () => Setting, purpose: Purpose): ReadSentence {
    const weighed = weighText(reading.folded, index);
    const wholes = index.findWhole(weighed.numbered);
    const entries = findEntries(reading, index.findCandidates(weighed.numbered), wholes, purpose);
    const nearestOf = findNearest(entries, (entry) => scoreWording(weighed, entry, index));
    const proposals: Proposal[] = [];
    for (const [claim, nearest] of nearestOf) {
      const own = cuesOf(claim);
      const whole = wholes.find((entry) => entry.claim === claim);
      const { score } = nearest.score;
      const unmet = own ? countUnmet(own, reading.concepts) : 0;
      if (own && purpose !== 'misses' && !canBeOffered(score, unmet, whole)) continue;
      const proposal = { claim, nearest, nearestOfAll: guard?.findNearest(reading.folded, claim) ?? nearest, whole };
      const isSure = !own || unmet !== 1 || isOfferedAnyhow(score, whole);
      if (purpose === 'matches' && !isSure && !canBecomeOffer(reading, proposal, own, scales)) continue;
      proposals.push({ ...proposal, verdict: own && readStatement(own, setting()) });
    }
    return { reading, weighed, setting, proposals };
  }

  function decideAll({ reading, weighed, setting, proposals }: ReadSentence, year: number | undefined): Findings {
    const { folded } = reading;
    const byCues: QuoteHit[] = [];
    const byWords: QuoteHit[] = [];
    const misses: Omit<NearMiss, 'sentence'>[] = [];
    for (const proposal of proposals) {
      const { claim, nearest, whole, verdict } = proposal;
      const features = weigh(reading, proposal, year, scales);
      const decision = verdict
        ? decideByCues({
            sentence: folded,
            ...nearest,
            whole,
            verdict,
            features,
            readHint: () => readHint(reading, verdict, scales),
            isPageHeadline: setting().isHeadline,
          })
        : decide({ sentence: folded, ...nearest, whole, speakers });
      if ('strength' in decision) {
        const hit = toHit(claim, nearest, weighed, decision);
        if (verdict) byCues.push(addVerdict(hit, verdict, reading));
        else byWords.push(hit);
      } else if (decision.refusal !== 'cue missing' || nearest.score.score >= possibleScore) {
        misses.push({ claim, reason: decision.refusal });
      }
    }
    const { hits: sure, unsure } = dropMixedSigns(byCues);
    for (const { claim } of unsure) misses.push({ claim, reason: 'sign unsure' });
    const hits = [...sure, ...demoteRivals(byWords.sort(byStrengthAndScore))].sort(byStrengthAndScore);
    return { hits, misses };
  }

  /** The claims that a snippet may be from: it says what they say, or is a part of a wording. */
  function findClaimsOfQuote(reading: Reading, setting: () => Setting): QuoteHit[] {
    const { folded, occurrences } = reading;
    const weighed = weighText(folded, index);
    const hits = new Map(
      decideAll(propose(reading, setting, 'matches'), undefined).hits.map((hit) => [hit.claim, hit]),
    );
    const said = cueIndex.findClaims(occurrences);
    const candidates = new Set(index.findSharing(weighed.numbered));
    for (const claim of said) for (const entry of index.entriesOf(claim)) candidates.add(entry);
    const scorePart = createPartScorer(weighed, index);
    const nearestOf = findNearest(candidates, (entry) => scorePart(entry) ?? scoreWording(weighed, entry, index));
    for (const [claim, nearest] of nearestOf) {
      const own = cuesOf(claim);
      const isFar = own && countUnmet(own, reading.concepts) > 1;
      const verdict = isFar ? cueMissing : own && readStatement(own, setting());
      const isSaid = verdict !== undefined && 'relation' in verdict && holdsSubject(own, verdict);
      if (!hits.has(claim) && !isSaid && nearest.score.score < possibleScore) continue;
      const hit = hits.get(claim) ?? toHit(claim, nearest, weighed, { strength: 'possible', doubts: [] });
      const score = rankQuote(folded.tokens, nearest.entry.tokens, verdict, nearest.score.score);
      hits.set(claim, { ...hit, relation: isSaid ? verdict.relation : hit.relation, score });
    }
    return [...hits.values()];
  }

  function toHit(claim: Claim, { score, wording }: Nearest, weighed: WeighedText, offer: Offer): QuoteHit {
    const { strength, doubts } = offer;
    const shared = sharedTerms(weighed, wording.entry, wording.score, index).map(({ start, end }) => ({ start, end }));
    const evidence = { wording: wording.entry.wording ?? 0, shared, doubts };
    return { claim, strength, relation: 'agrees', score: score.score, evidence };
  }

  const read = (text: string) => readText(text, patterns, lexicon, concepts);
  const proposeOnPage = (sentences: readonly string[], purpose: Purpose) => {
    const readings = sentences.map(read);
    const settingOf = placeSentences(readings, concepts);
    return readings.map((reading, at) => propose(reading, () => settingOf(at), purpose));
  };
  const findOnPage = (sentences: readonly string[], purpose: Purpose) => {
    const year = yearOfDateline(sentences);
    return proposeOnPage(sentences, purpose).map((sentence) => decideAll(sentence, year));
  };
  return {
    matchPage: (sentences) => findOnPage(sentences, 'matches').map(({ hits }) => hits),
    readPage: (sentences) => findOnPage(sentences, 'misses'),
    readQuote(text) {
      const reading = read(text);
      const settingOf = placeSentences([reading], concepts);
      return findClaimsOfQuote(reading, () => settingOf(0));
    },
    weighPage(sentences) {
      const year = yearOfDateline(sentences);
      return proposeOnPage(sentences, 'weights').map(({ reading, proposals }) =>
        proposals.flatMap((proposal) => {
          const { claim, verdict } = proposal;
          const features = weigh(reading, proposal, year, scales);
          if (!features || !verdict || 'refusal' in verdict) return [];
          const hint = readHint(reading, verdict, scales);
          return [{ claim, statement: verdict, features: { ...features, hint } }];
        }),
      );
    },
  };
}

/** So like a wording a sentence must be to be looked at although it lacks the cue under which its claim is filed. */
const proposedScore = 0.35;

/** Whether a snippet says at least in part what it is about. */
function holdsSubject(own: CompiledCues | undefined, { met, core }: Statement): boolean {
  return own?.about.length === 0 || met.length > core.length;
}

function addVerdict(hit: QuoteHit, verdict: Verdict, { folded: { tokens } }: Reading): QuoteHit {
  if ('refusal' in verdict) return hit;
  const { relation, met, core } = verdict;
  return {
    ...hit,
    relation,
    evidence: { ...hit.evidence, cues: spansOf(met, tokens), clause: clauseOf(core, tokens) },
  };
}
