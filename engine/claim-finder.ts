/** Which claims of a pack a text states: proposes by cues and by likeness, and lets `decide` dispose. */
import { createConcepts } from './concepts.ts';
import { createCueIndex } from './cue-index.ts';
import { type CompiledCues, compileCues } from './cues.ts';
import { decide, decideByCues, possibleScore } from './decide.ts';
import { clauseOf, spansOf } from './evidence.ts';
import { createHints } from './hints.ts';
import { createLexicon } from './lexicon.ts';
import type { Doubt, NearMiss, QuoteHit, Strength } from './match.ts';
import { findNearest, type Nearest } from './nearest.ts';
import { byStrengthAndScore } from './order.ts';
import type { Claim, Pack } from './pack.ts';
import { scorePart } from './quote-part.ts';
import { rankQuote } from './quote-rank.ts';
import { type Reading, readText } from './reading.ts';
import { demoteRivals } from './rivals.ts';
import { minCoverageFor, scoreWording, weighText } from './scoring.ts';
import { placeSentences } from './setting.ts';
import { createSpeakers } from './speakers.ts';
import { readStatement, type Setting, type Statement, type Verdict } from './statement.ts';
import {
  type Proposal,
  type Scales,
  type Surroundings,
  surroundingsOf,
  surroundingsOfQuote,
  type Weighed,
  weigh,
} from './weighing.ts';
import { createWordingIndex } from './wording-index.ts';

/** What a sentence states, best first, and what it only comes near. */
export interface Findings {
  readonly hits: readonly QuoteHit[];
  readonly misses: readonly Omit<NearMiss, 'sentence'>[];
}

export interface ClaimFinder {
  /** Findings for each sentence of a page. */
  readPage(sentences: readonly string[]): Findings[];
  /** What a text that stands alone states, or is a part of. */
  readQuote(text: string): QuoteHit[];
  /** For each sentence of a page, what a decision about claims with cues would weigh: for fitting the weights. */
  weighPage(sentences: readonly string[]): Weighed[][];
}

export function createClaimFinder(pack: Pack): ClaimFinder {
  const lexicon = createLexicon(pack.lexicon);
  const concepts = createConcepts(pack);
  const index = createWordingIndex(pack, lexicon);
  const speakers = createSpeakers(pack, lexicon, index.entries);
  const cues = new Map<Claim, CompiledCues>();
  for (const claim of pack.claims) if (claim.cues) cues.set(claim, compileCues(claim.cues, concepts));
  const cueIndex = createCueIndex(cues);
  const scales: Scales = { cues, index, concepts, hints: createHints(pack.lexicon) };

  /** The claims that a sentence may state, with what each decision rests on. */
  function propose(reading: Reading, setting: Setting): Proposal[] {
    const { folded, occurrences } = reading;
    const weighed = weighText(folded, index);
    const candidates = new Set(index.findCandidates(folded, minCoverageFor(proposedScore)));
    for (const claim of cueIndex.findClaims(occurrences)) {
      for (const entry of index.entriesOf(claim)) candidates.add(entry);
    }
    const nearestOf = findNearest(candidates, (entry) => scoreWording(weighed, entry));
    return [...nearestOf].map(([claim, nearest]) => {
      const own = cues.get(claim);
      const verdict = own && readStatement(own, setting);
      return { claim, nearest, verdict };
    });
  }

  function decideAll(
    reading: Reading,
    setting: Setting,
    proposals: readonly Proposal[],
    surroundings: Surroundings,
  ): Findings {
    const { folded } = reading;
    const byCues: QuoteHit[] = [];
    const byWords: QuoteHit[] = [];
    const misses: Omit<NearMiss, 'sentence'>[] = [];
    for (const proposal of proposals) {
      const { claim, nearest, verdict } = proposal;
      const whole = index.findWhole(claim, folded);
      const features = weigh(reading, proposal, surroundings, scales);
      const decision = verdict
        ? decideByCues({ sentence: folded, ...nearest, whole, verdict, features, isPageHeadline: setting.isHeadline })
        : decide({ sentence: folded, ...nearest, whole, speakers });
      if ('strength' in decision) {
        const hit = toHit(claim, nearest, decision.strength, decision.doubts);
        if (verdict) byCues.push(addVerdict(hit, verdict, reading));
        else byWords.push(hit);
      } else if (decision.refusal !== 'cue missing' || nearest.score.score >= possibleScore) {
        misses.push({ claim, reason: decision.refusal });
      }
    }
    const hits = [...byCues, ...demoteRivals(byWords.sort(byStrengthAndScore))].sort(byStrengthAndScore);
    return { hits, misses };
  }

  /** The claims that a snippet may be from: it says what they say, or is a part of a wording. */
  function findClaimsOfQuote(reading: Reading, setting: Setting): QuoteHit[] {
    const { folded, occurrences } = reading;
    const weighed = weighText(folded, index);
    const hits = new Map(
      decideAll(reading, setting, propose(reading, setting), surroundingsOfQuote).hits.map((hit) => [hit.claim, hit]),
    );
    const said = cueIndex.findClaims(occurrences);
    const candidates = new Set(index.findCandidates(folded, 0));
    for (const claim of said) for (const entry of index.entriesOf(claim)) candidates.add(entry);
    const nearestOf = findNearest(
      candidates,
      (entry) => scorePart(weighed, entry, index) ?? scoreWording(weighed, entry),
    );
    for (const [claim, nearest] of nearestOf) {
      const own = cues.get(claim);
      const verdict = own && readStatement(own, setting);
      const isSaid = verdict !== undefined && 'relation' in verdict && holdsSubject(own, verdict);
      if (!hits.has(claim) && !isSaid && nearest.score.score < possibleScore) continue;
      const hit = hits.get(claim) ?? toHit(claim, nearest, 'possible', []);
      const score = rankQuote(folded, nearest.entry.folded, verdict, nearest.score.score);
      hits.set(claim, { ...hit, relation: isSaid ? verdict.relation : hit.relation, score });
    }
    return [...hits.values()];
  }

  const read = (text: string) => readText(text, lexicon, concepts);
  return {
    readPage(sentences) {
      const readings = sentences.map(read);
      const settings = placeSentences(readings, concepts);
      const proposals = readings.map((reading, at) => propose(reading, settings[at] as Setting));
      const around = surroundingsOf(sentences, proposals);
      return readings.map((reading, at) =>
        decideAll(reading, settings[at] as Setting, proposals[at] ?? [], around(at)),
      );
    },
    readQuote(text) {
      const reading = read(text);
      const [setting] = placeSentences([reading], concepts);
      return findClaimsOfQuote(reading, setting as Setting);
    },
    weighPage(sentences) {
      const readings = sentences.map(read);
      const settings = placeSentences(readings, concepts);
      const proposals = readings.map((reading, at) => propose(reading, settings[at] as Setting));
      const around = surroundingsOf(sentences, proposals);
      return readings.map((reading, at) =>
        (proposals[at] ?? []).flatMap((proposal) => {
          const { claim, verdict } = proposal;
          const features = weigh(reading, proposal, around(at), scales);
          return features && verdict && 'relation' in verdict ? [{ claim, statement: verdict, features }] : [];
        }),
      );
    },
  };
}

/** So like a wording a sentence must be to be looked at although it lacks the cue under which its claim is filed. */
const proposedScore = 0.25;

/** Whether a snippet says at least in part what it is about. */
function holdsSubject(own: CompiledCues | undefined, { met, core }: Statement): boolean {
  return own?.about.length === 0 || met.length > core.length;
}

function toHit(claim: Claim, { score, evidence }: Nearest, strength: Strength, doubts: readonly Doubt[]): QuoteHit {
  return {
    claim,
    strength,
    relation: 'agrees',
    score: score.score,
    evidence: { ...evidence, doubts },
  };
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
