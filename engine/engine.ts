/**
 * Text in, matches out: the climb from sentence to decision, a file a rung. Words: `normalise` → `tokens` → `lexicon` →
 * `wording-index` → `scoring`. Meaning: `concepts` → `sign`, `attribution` → `setting` → `statement`. Both meet in `decide`.
 */
import { type ClaimFinder, createClaimFinder } from './claim-finder.ts';
import type { Match, NearMiss, QuoteHit } from './match.ts';
import { byStrengthAndScore } from './order.ts';
import type { Claim, Pack, Topic } from './pack.ts';
import { withoutSources } from './pack-filter.ts';
import { indexPack, type PackIndex } from './pack-index.ts';
import { splitSentences } from './sentences.ts';
import { isAboutTopic } from './topic.ts';

/** How many claims a lookup gives unless another number is asked for. */
export const defaultHits = 5;

export interface Engine {
  /** Whether a page with this text is about the pack's topic. */
  isOnTopic(text: string): boolean;
  /**
   * The claims that a page's sentences state, sorted by sentence, the best claim first. The sentences come in reading
   * order with the headline first, since one may lean on another. Offsets are in the sentence.
   */
  matchSentences(sentences: readonly string[]): Match[];
  /** The claims that sentences come near and do not state, with the reason, in the same order. */
  explainSentences(sentences: readonly string[]): NearMiss[];
  /** The claims nearest to a quote, best first; offsets are in the quote. Empty when nothing is close. */
  lookUpQuote(quote: string, limit?: number): QuoteHit[];
}

/**
 * An engine holds nothing but what it knows of the pack, and answers the same for the same text. `without` are ids of sources whose
 * wordings are left out: whatever an engine finds without them, it finds with them too.
 */
export function createEngine(pack: Pack, without: readonly string[] = []): Engine {
  const left = without.length > 0 ? withoutSources(pack, without) : pack;
  return engineOf(pack.topic, createClaimFinder(left, indexPack(left, pack), without.length > 0 ? pack : undefined));
}

/** The same engine, of a pack that has its index already: then nothing is read but what a page asks for. */
export function createIndexedEngine(pack: Pack, index: PackIndex): Engine {
  return engineOf(pack.topic, createClaimFinder(pack, index));
}

function engineOf(topic: Topic, finder: ClaimFinder): Engine {
  return {
    isOnTopic: (text) => isAboutTopic(topic, text),
    matchSentences: (sentences) =>
      finder.matchPage(sentences).flatMap((hits, sentence) => hits.map((hit): Match => ({ sentence, ...hit }))),
    explainSentences: (sentences) =>
      finder
        .readPage(sentences)
        .flatMap(({ misses }, sentence) => misses.map((miss): NearMiss => ({ sentence, ...miss }))),
    lookUpQuote(quote, limit = defaultHits) {
      const hits = splitSentences(quote).flatMap(({ text, start }) =>
        finder.readQuote(text).map((hit) => shiftEvidence(hit, start)),
      );
      const best = new Map<Claim, QuoteHit>();
      for (const hit of hits.sort(byStrengthAndScore)) if (!best.has(hit.claim)) best.set(hit.claim, hit);
      return [...best.values()].slice(0, limit);
    },
  };
}

function shiftEvidence(hit: QuoteHit, by: number): QuoteHit {
  const shift = <T extends { readonly start: number; readonly end: number }>({ start, end }: T) => ({
    start: start + by,
    end: end + by,
  });
  const { shared, cues, clause } = hit.evidence;
  return {
    ...hit,
    evidence: {
      ...hit.evidence,
      shared: shared.map(shift),
      ...(cues && { cues: cues.map(shift) }),
      ...(clause && { clause: shift(clause) }),
    },
  };
}
