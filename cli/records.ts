/** The JSON documents that the command prints with `--json`: a contract that others build on (docs/command.md). */
import { nameDifferences } from '../engine/difference-kinds.ts';
import { diffWords } from '../engine/differences.ts';
import type { Engine } from '../engine/engine.ts';
import { isSameLanguage } from '../engine/language.ts';
import type { DiffSegment, Evidence, QuoteHit, Refusal, Relation, Sentence, Strength } from '../engine/match.ts';
import type { NamedDifference } from '../engine/named-difference.ts';
import type { Claim, Pack, Wording } from '../engine/pack.ts';
import { splitSentences } from '../engine/sentences.ts';
import type { Article } from './read-article.ts';

/** How a quote is found again: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface ClaimRecord extends Pick<Claim, 'id' | 'statement' | 'speaker' | 'kind' | 'background'> {
  readonly wordings: readonly Pick<Wording, 'source' | 'text' | 'form' | 'seed'>[];
}

/** How one wording of the claim differs from the text that was matched. */
export interface DifferenceRecord {
  /** Index in `claim.wordings`. */
  readonly wording: number;
  /** The wording in pieces, which concatenate to it. */
  readonly segments: readonly DiffSegment[];
  /** How it differs, by kind: `from` is a place in the text that was matched, `to` one in the wording. */
  readonly kinds: readonly NamedDifference[];
}

export interface HitRecord {
  readonly strength: Strength;
  readonly relation: Relation;
  readonly score: number;
  readonly claim: ClaimRecord;
  readonly evidence: Evidence;
  readonly differences: readonly DifferenceRecord[];
}

export interface MatchRecord extends HitRecord {
  readonly quote: TextQuoteSelector;
  /** UTF-16 offsets in the text that was read: `text.slice(start, end) === quote.exact`. */
  readonly start: number;
  readonly end: number;
}

export interface ArticleRecord {
  readonly file: string;
  readonly title: string | null;
  readonly topic: { readonly relevant: boolean };
  /** How many sentences were read. */
  readonly sentences: number;
  readonly matches: readonly MatchRecord[];
  /** Only when asked for: what comes near a claim and does not state it. */
  readonly nearMisses?: readonly NearMissRecord[];
}

export interface NearMissRecord {
  /** The claim's id. */
  readonly claim: string;
  readonly reason: Refusal;
  /** The sentence, with its UTF-16 offsets in the text that was read. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface LookUpRecord {
  readonly text: string;
  /** How much was searched, so that no hit is an answer too. */
  readonly searched: { readonly claims: number; readonly sources: number };
  readonly hits: readonly HitRecord[];
}

/** UTF-16 units of surroundings on each side of a quote. */
const contextChars = 32;

/**
 * What an article states of a pack's claims; nothing when it is about another topic or in another language. One match a
 * sentence and claim.
 */
export function recordArticle(
  file: string,
  article: Article,
  pack: Pack,
  engine: Engine,
  { explain = false } = {},
): ArticleRecord {
  const { title, text, language } = article;
  const sentences = sentencesOf(article, pack.language);
  const relevant =
    isSameLanguage(language, pack.language) && engine.isOnTopic(title === null ? text : `${title}\n${text}`);
  const matches = relevant ? engine.matchSentences(sentences.map((sentence) => sentence.text)) : [];
  return {
    file,
    title,
    topic: { relevant },
    sentences: sentences.length,
    matches: matches.flatMap((match) => {
      const sentence = sentences[match.sentence];
      return sentence ? [recordMatch(text, sentence, match)] : [];
    }),
    ...(explain && { nearMisses: relevant ? recordNearMisses(sentences, engine) : [] }),
  };
}

function recordNearMisses(sentences: readonly Sentence[], engine: Engine): NearMissRecord[] {
  return engine.explainSentences(sentences.map(({ text }) => text)).flatMap(({ sentence, claim, reason }) => {
    const place = sentences[sentence];
    return place ? [{ claim: claim.id, reason, ...place }] : [];
  });
}

/** The claims nearest to a quote, best first. */
export function recordLookUp(text: string, limit: number, pack: Pack, engine: Engine): LookUpRecord {
  return {
    text,
    searched: { claims: pack.claims.length, sources: pack.sources.length },
    hits: engine.lookUpQuote(text, limit).map((hit) => recordHit(text, hit)),
  };
}

/** The sentences of an article, with their offsets in its text. */
export function sentencesOf({ text, blocks }: Article, language: string): Sentence[] {
  return blocks.flatMap((block) =>
    splitSentences(text.slice(block.start, block.end), language).map((sentence) => ({
      text: sentence.text,
      start: sentence.start + block.start,
      end: sentence.end + block.start,
    })),
  );
}

function recordMatch(text: string, { text: exact, start, end }: Sentence, hit: QuoteHit): MatchRecord {
  const { strength, relation, score, ...rest } = recordHit(exact, hit);
  const quote = {
    exact,
    prefix: withoutHalfCharacters(text.slice(Math.max(0, start - contextChars), start)),
    suffix: withoutHalfCharacters(text.slice(end, end + contextChars)),
  };
  return { strength, relation, score, quote, start, end, ...rest };
}

function recordHit(text: string, { strength, relation, score, claim, evidence }: QuoteHit): HitRecord {
  return {
    strength,
    relation,
    score,
    claim: {
      id: claim.id,
      statement: claim.statement,
      speaker: claim.speaker,
      kind: claim.kind,
      wordings: claim.wordings.map(({ source, text, form, seed }) => ({ source, text, form, seed })),
      background: claim.background,
    },
    evidence,
    differences: claim.wordings.map((wording, index) => ({
      wording: index,
      segments: diffWords(text, wording.text, { within: evidence.clause, form: wording.form }),
      kinds: nameDifferences({ text }, wording),
    })),
  };
}

/** Context may begin or end within a surrogate pair; half of one is no text. */
function withoutHalfCharacters(context: string): string {
  return context.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
