/**
 * Text in, matches out: the climb from sentence to decision, a file a rung
 * (`normalise` → `tokens` → `lexicon` → `wording-index` → `scoring` → `decide`).
 */
import { foldCues } from './cues.ts';
import { decide, possibleScore } from './decide.ts';
import { createLexicon } from './lexicon.ts';
import type { Match, QuoteHit, Strength } from './match.ts';
import { findNearest, type Nearest } from './nearest.ts';
import type { Claim, Pack } from './pack.ts';
import { scorePart } from './quote-part.ts';
import { demoteRivals } from './rivals.ts';
import { minCoverageFor, scoreWording, weighText } from './scoring.ts';
import { splitSentences } from './sentences.ts';
import { createSpeakers } from './speakers.ts';
import { isAboutTopic } from './topic.ts';
import { createWordingIndex } from './wording-index.ts';

/** How many claims a lookup gives unless another number is asked for. */
export const defaultHits = 5;

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
  const cues = new Map(pack.claims.map((claim) => [claim, foldCues(claim, lexicon)]));

  /** Every claim that the text states, best first, rivals included. */
  function findClaims(text: string): QuoteHit[] {
    const sentence = lexicon.fold(text);
    const weighed = weighText(sentence, index);
    const candidates = index.findCandidates(sentence, minCoverageFor(possibleScore));
    const nearestOf = findNearest(candidates, (entry) => scoreWording(weighed, entry));
    const hits: QuoteHit[] = [];
    for (const [claim, nearest] of nearestOf) {
      const strength = decide({ sentence, ...nearest, cues: cues.get(claim), speakers });
      if (strength) hits.push(toHit(claim, nearest, strength));
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
    matchSentences: (sentences) =>
      sentences.flatMap((text, sentence) =>
        demoteRivals(findClaims(text))
          .sort(byStrengthAndScore)
          .map((hit): Match => ({ sentence, ...hit })),
      ),
    lookUpQuote(quote, limit = defaultHits) {
      const hits = splitSentences(quote).flatMap(({ text, start }) =>
        [...findClaims(text), ...findClaimsOfPart(text)].map((hit) => shiftEvidence(hit, start)),
      );
      const best = new Map<Claim, QuoteHit>();
      for (const hit of hits.sort(byStrengthAndScore)) if (!best.has(hit.claim)) best.set(hit.claim, hit);
      return [...best.values()].slice(0, limit);
    },
  };
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
