/**
 * Text in, matches out: the climb from sentence to decision, a file a rung
 * (`normalise` → `tokens` → `lexicon` → `wording-index` → `scoring` → `decide`).
 */
import { createConcepts, type Occurrence } from './concepts.ts';
import { createCueIndex } from './cue-index.ts';
import { type CompiledCues, compileCues } from './cues.ts';
import { decide, decideByCues, possibleScore } from './decide.ts';
import { createLexicon, type FoldedText } from './lexicon.ts';
import type { Match, QuoteHit, Strength } from './match.ts';
import { findNearest, type Nearest } from './nearest.ts';
import type { Claim, Pack } from './pack.ts';
import { scorePart } from './quote-part.ts';
import { demoteRivals } from './rivals.ts';
import { maxSentenceTerms, minCoverageFor, scoreWording, weighText } from './scoring.ts';
import { splitSentences } from './sentences.ts';
import { createSpeakers } from './speakers.ts';
import { readStatement } from './statement.ts';
import { isAboutTopic } from './topic.ts';
import { createWordingIndex } from './wording-index.ts';

export interface Engine {
  /** Whether a page with this text is about the pack's topic. */
  isOnTopic(text: string): boolean;
  /** The claims that the sentences state, sorted by sentence, the best claim first; offsets are in the sentence. */
  matchSentences(sentences: readonly string[]): Match[];
  /** The claims nearest to a quote, best first; offsets are in the quote. Empty when nothing is close. */
  lookUpQuote(quote: string, limit?: number): QuoteHit[];
}

/** Indexes the pack; an engine holds no other state and answers the same for the same text. */
export function createEngine(pack: Pack): Engine {
  const lexicon = createLexicon(pack.lexicon);
  const index = createWordingIndex(pack, lexicon);
  const speakers = createSpeakers(pack, lexicon, index.entries);
  const concepts = createConcepts(pack);
  const cues = new Map<Claim, CompiledCues>();
  for (const claim of pack.claims) if (claim.cues) cues.set(claim, compileCues(claim.cues, concepts));
  const cueIndex = createCueIndex(cues);

  function read(text: string): Reading {
    const folded = lexicon.fold(text);
    const occurrences = concepts.find(folded.tokens.slice(0, maxSentenceTerms));
    return { folded, occurrences, concepts: new Set(occurrences.map(({ concept }) => concept)) };
  }

  /** Every claim that the sentence states, best first, rivals included. */
  function findClaims({ folded, occurrences }: Reading, nearby: ReadonlySet<string>, headline: ReadonlySet<string>) {
    const weighed = weighText(folded, index);
    const proposed = cueIndex.findClaims(occurrences);
    const candidates = new Set(index.findCandidates(folded, minCoverageFor(possibleScore)));
    for (const claim of proposed) for (const entry of index.entriesOf(claim)) candidates.add(entry);
    const nearestOf = findNearest(candidates, (entry) => scoreWording(weighed, entry));
    const hits: QuoteHit[] = [];
    for (const [claim, nearest] of nearestOf) {
      const own = cues.get(claim);
      if (own) {
        const verdict = readStatement(own, { occurrences, nearby, headline });
        const strength = decideByCues({ sentence: folded, ...nearest, verdict });
        if (strength)
          hits.push({
            ...toHit(claim, nearest, strength),
            relation: 'relation' in verdict ? verdict.relation : 'agrees',
          });
      } else {
        const strength = decide({ sentence: folded, ...nearest, speakers });
        if (strength) hits.push(toHit(claim, nearest, strength));
      }
    }
    return hits.sort(byStrengthAndScore);
  }

  /** The claims of which the text is a part of a wording. */
  function findClaimsOfPart(text: string): QuoteHit[] {
    const quote = lexicon.fold(text);
    const weighed = weighText(quote, index);
    const nearest = findNearest(index.findCandidates(quote, 0), (entry) => scorePart(weighed, entry, index));
    return [...nearest]
      .filter(([, { score }]) => score.score >= possibleScore)
      .map(([claim, found]) => toHit(claim, found, 'possible'));
  }

  return {
    isOnTopic: (text) => isAboutTopic(pack.topic, text),
    matchSentences(sentences) {
      const readings = sentences.map(read);
      const headline = readings[0]?.concepts ?? new Set();
      return readings.flatMap((reading, sentence) => {
        const nearby = new Set(readings.slice(Math.max(0, sentence - 2), sentence).flatMap((r) => [...r.concepts]));
        const hits = findClaims(reading, nearby, headline);
        const byCues = hits.filter(({ claim }) => cues.has(claim));
        const byWords = demoteRivals(hits.filter(({ claim }) => !cues.has(claim)));
        return [...byCues, ...byWords].sort(byStrengthAndScore).map((hit): Match => ({ sentence, ...hit }));
      });
    },
    lookUpQuote(quote, limit = 5) {
      const hits = splitSentences(quote).flatMap(({ text, start }) =>
        [...findClaims(read(text), new Set(), new Set()), ...findClaimsOfPart(text)].map((hit) =>
          shiftEvidence(hit, start),
        ),
      );
      const best = new Map<Claim, QuoteHit>();
      for (const hit of hits.sort(byStrengthAndScore)) if (!best.has(hit.claim)) best.set(hit.claim, hit);
      return [...best.values()].slice(0, limit);
    },
  };
}

interface Reading {
  readonly folded: FoldedText;
  readonly occurrences: readonly Occurrence[];
  readonly concepts: ReadonlySet<string>;
}

function toHit(claim: Claim, { score, evidence }: Nearest, strength: Strength): QuoteHit {
  return { claim, strength, relation: 'agrees', score: score.score, evidence };
}

function shiftEvidence(hit: QuoteHit, by: number): QuoteHit {
  const shared = hit.evidence.shared.map(({ start, end }) => ({ start: start + by, end: end + by }));
  return { ...hit, evidence: { ...hit.evidence, shared } };
}

function byStrengthAndScore(a: QuoteHit, b: QuoteHit): number {
  if (a.strength !== b.strength) return a.strength === 'strong' ? -1 : 1;
  return b.score - a.score;
}
