/** The vocabulary of what the engine finds: matches, evidence, hits and differences. Types, and one list of words. */
import type { ClaimLineage } from './claim-lineage.ts';
import type { NamedDifference } from './named-difference.ts';
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
  /** What kept the match from being strong; empty for a strong one. */
  readonly doubts: readonly Doubt[];
  /** The words that met the claim's cues, in order and apart; absent for a claim that has none. */
  readonly cues?: readonly Span[];
  /** The stretch of the text that the claim rests on, where a sentence states several. */
  readonly clause?: Span;
}

/** Why a match may be uncertain. */
export const doubts = [
  /** What the sentence is about stands only in the headline or in sentences that it does not refer to. */
  'subject from context',
  /** Neither the sentence nor what it leans on says so. */
  'subject missing',
  /** Somebody must have said it, and nobody is named. */
  'speaker not named',
  /** Somebody else says it. */
  'other speaker',
  /** The words that met the cues stand far from each other. */
  'far apart',
  /** It is negated, and the claim's cues do not tell what that makes of it. */
  'negated',
  /** Something is denied or disputed in the sentence, and nobody can tell whether it is this. */
  'disputed',
  /** It gives another year or another number. */
  'other number',
  'too short',
  /** With every wording of the claim. */
  'too little in common',
  /** Very like a wording, but some cue is not met. */
  'cue missing',
] as const;

export type Doubt = (typeof doubts)[number];

/** Why a sentence that comes near does not state the claim: a doubt too much, or one of these. */
export type Refusal =
  | Doubt
  /** It holds what the claim's cues exclude. */
  | 'excluded'
  /** It is asked, or somebody would not speak about it. */
  | 'left open'
  /** It reads as agreement and may well say the contrary. */
  | 'sign unsure'
  /** It is said in passing. */
  | 'passing';

/** A sentence that comes near a claim and does not state it. */
export interface NearMiss {
  /** Index of the sentence in the list that was asked about. */
  readonly sentence: number;
  readonly claim: Claim;
  readonly reason: Refusal;
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

/** A stretch of a wording beside the text that it is compared with. Spans are in UTF-16 offsets of that text. */
export type DiffSegment =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'added'; readonly text: string }
  /** In place of other words. */
  | { readonly kind: 'changed'; readonly text: string; readonly from: Span }
  /** A place where the wording has nothing for words of the other text. */
  | { readonly kind: 'dropped'; readonly text: ''; readonly from: Span };

/** What a card shows of one claim, for one sentence on one page, under the reader's source filter. */
export interface CardContent {
  readonly claim: Pick<Claim, 'id' | 'statement' | 'kind' | 'speaker' | 'date'>;
  /** BCP 47 tag of the language that the wordings are in. */
  readonly language: string;
  readonly strength: Strength;
  readonly relation: Relation;
  /** The sentence as it stands on the page. */
  readonly pageText: string;
  /** The stretch of `pageText` that the claim rests on; absent where it is all of it. */
  readonly clause?: Span;
  /** The words of `pageText` that the nearest wording has too. */
  readonly shared: readonly Span[];
  /** The words of `pageText` that the claim asks for; empty where it asks for none in particular. */
  readonly cues: readonly Span[];
  /** Why the match is only a possible one; empty for a strong one. */
  readonly doubts: readonly Doubt[];
  /** Absent (null) when the nearest wording is not on the card: it is the page's own, or its source is switched off. */
  readonly nearestOutlet: string | null;
  /** Wordings of outlets other than the page's own, in pack order; the same words by several outlets once. */
  readonly wordings: readonly CardWording[];
  /** The variants of the utterance, the page's own outlet's among them; null where there is none worth drawing. */
  readonly lineage: ClaimLineage | null;
  readonly background: readonly BackgroundFact[];
  /** Wordings, and background facts, that the reader's source filter keeps from this card. */
  readonly hiddenWordings: number;
}

/** A sentence that states a claim, as far as wordings are set beside it away from its page. */
export interface PageSentence extends Pick<CardContent, 'pageText' | 'strength' | 'relation' | 'clause'> {
  /** The page's address; empty for a text of our own. */
  readonly page: string;
}

/** Where a wording stands: whose it is, what it is there, and the way to it. */
export interface WordingPlace {
  readonly source: Pick<Source, 'id' | 'outlet' | 'published' | 'headline'>;
  readonly form: Wording['form'];
  /** The source's address with a text fragment that leads to the very sentence. */
  readonly url: string;
}

/** One wording beside another text of the same claim. */
export interface WordingComparison {
  /** The wording in pieces, which concatenate to it: what it shares with the other text and what it does not. */
  readonly segments: readonly DiffSegment[];
  /** How it differs, by name: `from` is a place in the other text, `to` one in the wording. */
  readonly differences: readonly NamedDifference[];
  /** The share of its words of substance that the other text lacks, 0 to 1. */
  readonly differing: number;
}

/** One wording beside the page's sentence. */
export interface CardWording extends WordingPlace, WordingComparison {
  readonly text: string;
  /** Where else the same words stand. */
  readonly alsoIn: readonly WordingPlace[];
}

/** A fact that belongs to the claim, in our words and in one source's. */
export interface BackgroundFact {
  readonly claim: string;
  readonly statement: string;
  readonly date: string | null;
  /** The source's own words. */
  readonly text: string;
  readonly place: WordingPlace;
}
