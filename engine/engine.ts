/**
 * Text in, matches out: the climb from sentence to decision, a file a rung
 * (`normalise` → `tokens` → `lexicon` → `wording-index` → `scoring` → `decide`).
 */
import { foldCues } from './cues.ts';
import { decide } from './decide.ts';
import { createLexicon } from './lexicon.ts';
import type { Match, QuoteHit } from './match.ts';
import type { Claim, Pack } from './pack.ts';
import { demoteRivals } from './rivals.ts';
import { scorePart, scoreWording, type WeighedText, type WordingScore, weighText } from './scoring.ts';
import { splitSentences } from './sentences.ts';
import { createSpeakers } from './speakers.ts';
import { isAboutTopic } from './topic.ts';
import { createWordingIndex, type IndexEntry } from './wording-index.ts';

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

  function findClaims(text: string, scoreEntry: typeof scoreWording): QuoteHit[] {
    const sentence = lexicon.fold(text);
    const weighed = weighText(sentence, index);
    const hits: QuoteHit[] = [];
    for (const [claim, nearest] of findNearest(index.findCandidates(sentence), (entry) => scoreEntry(weighed, entry))) {
      const { entry, score, wording } = nearest;
      const strength = decide({ sentence, entry, score, cues: cues.get(claim), speakers });
      if (!strength) continue;
      const shared = score.shared.map(({ start, end }) => ({ start, end }));
      hits.push({ claim, strength, relation: 'agrees', score: score.score, evidence: { wording, shared } });
    }
    return hits.sort(byStrengthAndScore);
  }

  /** A quote may be a whole wording or a part of one. */
  function scoreQuote(quote: WeighedText, entry: IndexEntry): WordingScore | undefined {
    const whole = scoreWording(quote, entry);
    const part = scorePart(quote, entry, index);
    return part && part.score > (whole?.score ?? 0) ? part : whole;
  }

  return {
    isOnTopic: (text) => isAboutTopic(pack.topic, text),
    matchSentences: (sentences) =>
      sentences.flatMap((text, sentence) =>
        demoteRivals(findClaims(text, scoreWording))
          .sort(byStrengthAndScore)
          .map((hit): Match => ({ sentence, ...hit })),
      ),
    lookUpQuote(quote, limit = 5) {
      const hits = splitSentences(quote).flatMap(({ text, start }) =>
        findClaims(text, scoreQuote).map((hit) => shiftEvidence(hit, start)),
      );
      const best = new Map<Claim, QuoteHit>();
      for (const hit of hits.sort(byStrengthAndScore)) if (!best.has(hit.claim)) best.set(hit.claim, hit);
      return [...best.values()].slice(0, limit);
    },
  };
}

function shiftEvidence(hit: QuoteHit, by: number): QuoteHit {
  const shared = hit.evidence.shared.map(({ start, end }) => ({ start: start + by, end: end + by }));
  return { ...hit, evidence: { ...hit.evidence, shared } };
}

interface Nearest {
  /** The wording or statement that scored best. */
  readonly entry: IndexEntry;
  readonly score: WordingScore;
  /** The wording that scored best, even where the statement scored better. */
  readonly wording: number;
}

function findNearest(
  candidates: Iterable<IndexEntry>,
  scoreEntry: (entry: IndexEntry) => WordingScore | undefined,
): Map<Claim, Nearest> {
  const nearest = new Map<Claim, Nearest & { readonly wordingScore: number }>();
  for (const entry of candidates) {
    const score = scoreEntry(entry);
    if (!score) continue;
    const known = nearest.get(entry.claim);
    const isNearer = !known || score.score > known.score.score;
    const isNearerWording = entry.wording !== undefined && score.score > (known?.wordingScore ?? 0);
    nearest.set(entry.claim, {
      ...(isNearer ? { entry, score } : { entry: known.entry, score: known.score }),
      wording: isNearerWording ? (entry.wording ?? 0) : (known?.wording ?? 0),
      wordingScore: isNearerWording ? score.score : (known?.wordingScore ?? 0),
    });
  }
  return nearest;
}

function byStrengthAndScore(a: QuoteHit, b: QuoteHit): number {
  if (a.strength !== b.strength) return a.strength === 'strong' ? -1 : 1;
  return b.score - a.score;
}
