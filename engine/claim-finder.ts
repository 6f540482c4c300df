/** Which claims of a pack a text states: `proposals` proposes by cues and by likeness, `decide` disposes. */
import { createConcepts } from './concepts.ts';
import { chooseGroups, createCueIndex } from './cue-index.ts';
import { type CompiledCues, countUnmet, createCues } from './cues.ts';
import { yearOfDateline } from './dateline.ts';
import { decide, decideByCues, type Offer, possibleScore } from './decide.ts';
import { clauseOf, spansOf } from './evidence.ts';
import { createGuard } from './guard.ts';
import { createHints } from './hints.ts';
import { createLexicon } from './lexicon.ts';
import type { NearMiss, QuoteHit } from './match.ts';
import { createMixedSigns } from './mixed-signs.ts';
import { findNearest, type Nearest } from './nearest.ts';
import { byStrengthAndScore } from './order.ts';
import type { Claim, Pack } from './pack.ts';
import type { PackIndex } from './pack-index.ts';
import { contraryShares, type Leaning, leaningOf } from './page-leaning.ts';
import { createPatterns } from './patterns.ts';
import { createProposer, type Purpose, type ReadSentence } from './proposals.ts';
import { createPartScorer } from './quote-part.ts';
import { rankQuote } from './quote-rank.ts';
import { type Reading, readText } from './reading.ts';
import { demoteRivals } from './rivals.ts';
import { minCoverageFor, scoreWording, sharedTerms, type WeighedText, weighText } from './scoring.ts';
import { placeSentences } from './setting.ts';
import { createSpeakers } from './speakers.ts';
import { cueMissing, readStatement, type Setting, type Statement, type Verdict } from './statement.ts';
import { type PageContext, readHint, type Scales, type Weighed, weigh } from './weighing.ts';
import { createWordingIndex } from './wording-index.ts';

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
  const gone = whole?.claims.filter(({ id }) => !pack.claims.some((claim) => claim.id === id)) ?? [];
  const goneIndex = gone.length > 0 ? createCueIndex(gone, chooseGroups(gone, concepts), concepts) : undefined;
  const dropMixedSigns = createMixedSigns((whole ?? pack).claims, concepts, cuesOf);
  const scales: Scales = {
    cuesOf,
    holds: guard?.holds ?? index.claimHolds,
    concepts,
    hints: createHints(packIndex.lexicon, patterns),
  };

  const propose = createProposer(index, cueIndex, scales, guard);

  function decideAll({ reading, weighed, setting, proposals }: ReadSentence, page: PageContext): Findings {
    const { folded } = reading;
    const byCues: QuoteHit[] = [];
    const byWords: QuoteHit[] = [];
    const misses: Omit<NearMiss, 'sentence'>[] = [];
    for (const proposal of proposals) {
      const { claim, nearest, whole, verdict } = proposal;
      const features = weigh(reading, proposal, page, scales);
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
    const { sure, unsure } = dropMixedSigns(byCues, reading, setting);
    for (const { claim } of unsure) misses.push({ claim, reason: 'sign unsure' });
    const hits = [...sure, ...demoteRivals(byWords.sort(byStrengthAndScore))].sort(byStrengthAndScore);
    return { hits, misses };
  }

  /** What a sentence says of the claims of the whole pack: what is read of it must not hang on which sources are shown. */
  function leansTo({ reading, setting, proposals }: ReadSentence): Leaning {
    const gone = [...(goneIndex?.findClaims(reading.occurrences) ?? [])];
    const ofGone = gone.map((claim) => {
      const cues = cuesOf(claim);
      return cues && readStatement(cues, setting());
    });
    return leaningOf([...proposals.map(({ verdict }) => verdict), ...ofGone]);
  }

  /** The claims that a snippet may be from: it says what they say, or is a part of a wording. */
  function findClaimsOfQuote(reading: Reading, setting: () => Setting): QuoteHit[] {
    const { folded, occurrences } = reading;
    const weighed = weighText(folded, index);
    const hits = new Map(
      decideAll(propose(reading, setting, 'matches'), { year: undefined, contraryShare: 0 }).hits.map((hit) => [
        hit.claim,
        hit,
      ]),
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
  /** The sentences of a page with what the page says of each. */
  const readOnPage = (sentences: readonly string[], purpose: Purpose) => {
    const year = yearOfDateline(sentences);
    const found = proposeOnPage(sentences, purpose);
    const shares = contraryShares(found.map(leansTo));
    return found.map((sentence, at) => ({ sentence, page: { year, contraryShare: shares[at] ?? 0 } }));
  };
  const findOnPage = (sentences: readonly string[], purpose: Purpose) =>
    readOnPage(sentences, purpose).map(({ sentence, page }) => decideAll(sentence, page));
  return {
    matchPage: (sentences) => findOnPage(sentences, 'matches').map(({ hits }) => hits),
    readPage: (sentences) => findOnPage(sentences, 'misses'),
    readQuote(text) {
      const reading = read(text);
      const settingOf = placeSentences([reading], concepts);
      return findClaimsOfQuote(reading, () => settingOf(0));
    },
    weighPage(sentences) {
      return readOnPage(sentences, 'weights').map(({ sentence: { reading, proposals }, page }) =>
        proposals.flatMap((proposal) => {
          const { claim, verdict } = proposal;
          const features = weigh(reading, proposal, page, scales);
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
