/** The vocabulary of what the engine finds: matches, evidence, hits and differences. Types only. */
import type { Claim, Source, Wording } from './pack.ts';

/** A stretch of text in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with its place in the text it was cut from: `text === whole.slice(start, end)`. */
export interface Sentence extends Span {
  readonly text: string;
}

/** `strong` is marked on the page; `possible` is offered in the lookup and on the page only when the reader asks. */
export type Strength = 'strong' | 'possible';

export type Relation = 'agrees' | 'contradicts';

/** Why a match was made: the nearest wording and the words that led to it. */
export interface Evidence {
  /** Index in `claim.wordings`. */
  readonly wording: number;
  /**
   * The words of the matched text that the nearest wording shares, as offsets in that text. Where no wording shares any
   * (`wording` is then 0), the words that the claim's statement shares.
   */
  readonly shared: readonly Span[];
}

/** One sentence states one claim. */
export interface Match {
  /** Index of the sentence in the list that was asked about. */
  readonly sentence: number;
  readonly claim: Claim;
  readonly strength: Strength;
  readonly relation: Relation;
  /** 0 to 1; comparable within one pack only, and shown to no reader. */
  readonly score: number;
  readonly evidence: Evidence;
}

/** A claim found for a quote that a reader asked about. */
export type QuoteHit = Omit<Match, 'sentence'>;

/** A stretch of a wording, and whether the text it is compared with has it too. */
export interface DiffSegment {
  readonly text: string;
  readonly kind: 'same' | 'differs';
}

/** What a card shows of one claim, for one sentence on one page, under the reader's source filter. */
export interface CardContent {
  readonly claim: Pick<Claim, 'id' | 'statement' | 'kind' | 'speaker' | 'date'>;
  readonly strength: Strength;
  readonly relation: Relation;
  /** The sentence as it stands on the page. */
  readonly pageText: string;
  /** The words of `pageText` that led to the match. */
  readonly shared: readonly Span[];
  /** Absent (null) when the nearest wording is not on the card: it is the page's own, or its source is switched off. */
  readonly nearestOutlet: string | null;
  /** Wordings of outlets other than the page's own. */
  readonly wordings: readonly CardWording[];
  readonly background: readonly BackgroundFact[];
  /** Wordings, and background facts, that the reader's source filter keeps from this card. */
  readonly hiddenWordings: number;
}

/** One outlet's wording, cut into what it shares with the page's sentence and what it does not. */
export interface CardWording {
  readonly source: Pick<Source, 'id' | 'outlet' | 'published' | 'headline'>;
  readonly form: Wording['form'];
  readonly segments: readonly DiffSegment[];
  /** The source's address with a text fragment that leads to the very sentence. */
  readonly url: string;
}

/** A fact that belongs to the claim, in our words and in one source's. */
export interface BackgroundFact {
  readonly claim: string;
  readonly statement: string;
  readonly date: string | null;
  readonly wording: CardWording;
}
