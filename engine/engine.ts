/**
 * Text in, matches out: the climb from sentence to decision, a file a rung. Words: `normalise` → `tokens` → `lexicon` →
 * `wording-index` → `scoring`. Meaning: `concepts` → `sign`, `attribution` → `setting` → `statement`. Both meet in `decide`.
 */
import { createClaimFinder } from './claim-finder.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import type { Match, NearMiss, QuoteHit } from './match.ts';
import { byStrengthAndScore } from './order.ts';
import type { Claim, Pack } from './pack.ts';
import { withoutSources } from './pack-filter.ts';
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
 * Indexes the pack; an engine holds no other state and answers the same for the same text. `without` are ids of sources whose
 * wordings are left out: whatever an engine finds without them, it finds with them too. `compiled` is the whole pack's lexicon, if
 * it is compiled already, which is most of the work.
 */
export function createEngine(pack: Pack, without: readonly string[] = [], compiled?: CompiledLexicon): Engine {
  const finder =
    without.length > 0
      ? createClaimFinder(withoutSources(pack, without), pack)
      : createClaimFinder(pack, pack, compiled);
  return {
    isOnTopic: (text) => isAboutTopic(pack.topic, text),
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
