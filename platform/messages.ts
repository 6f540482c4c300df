/**
 * The complete message protocol between the parts of the extension. Each entry is one message: what is sent, what
 * comes back. Payloads are checked on arrival against `platform/message-schemas.ts`; who sends and who answers is
 * `platform/channel.ts`. Failures that are expected travel as values.
 */
import type { CardContent, Relation, Span, Strength } from '../engine/match.ts';

/** A match as a page needs it: which sentence, which claim. The rest follows when a card is opened. */
export interface Mark {
  /** Index in the list of sentences that the page sent. */
  readonly sentence: number;
  readonly claim: string;
  readonly strength: Strength;
  readonly relation: Relation;
  /** Outlets other than the page's own whose wording the reader's filter lets through. */
  readonly outlets: number;
}

/** What a page lists of one mark for the popup. */
export interface MarkSummary {
  /** Position among the page's marks in reading order, from 0. */
  readonly index: number;
  readonly text: string;
  readonly statements: readonly string[];
  readonly outlets: number;
}

/** One source as the options list it. */
export interface SourceSummary {
  readonly id: string;
  readonly outlet: string;
  readonly country: string | null;
  readonly headline: string;
  readonly published: string | null;
  readonly url: string;
  readonly wordings: number;
}

export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly claims: number;
  readonly sources: readonly SourceSummary[];
}

export interface LookUpAnswer {
  readonly hits: readonly CardContent[];
  /** How much was searched, so that "nothing close" is an answer. */
  readonly searched: { readonly claims: number; readonly sources: number };
}

/** Messages to the background. */
export interface BackgroundProtocol {
  /** The gate says that the page it runs in is about the pack's topic. */
  'page-on-topic': { request: Record<never, never>; answer: undefined };
  /** The annotator asks which of its sentences state a claim. */
  'match-sentences': {
    request: { readonly sentences: readonly string[]; readonly pageUrl: string };
    answer: { readonly marks: readonly Mark[] };
  };
  /** The annotator says how many marks its page shows now, for the badge. */
  'marks-painted': { request: { readonly count: number }; answer: undefined };
  /** The annotator asks what the card of a marked sentence shows. */
  'open-card': {
    request: { readonly sentence: string; readonly claims: readonly string[]; readonly pageUrl: string };
    answer: { readonly cards: readonly CardContent[] };
  };
  /** The popup looks a quote up. */
  'look-up-quote': { request: { readonly quote: string }; answer: LookUpAnswer };
  /** The options and the popup ask what the pack holds. */
  'describe-pack': { request: Record<never, never>; answer: PackSummary };
}

/** Messages to the annotator of one tab. */
export interface PageProtocol {
  /** The popup asks for the page's marks in reading order. */
  'list-marks': { request: Record<never, never>; answer: { readonly marks: readonly MarkSummary[] } };
  /** The popup sends the reader to a mark and opens its card. */
  'jump-to-mark': { request: { readonly index: number }; answer: undefined };
}

export type { CardContent, Span };
