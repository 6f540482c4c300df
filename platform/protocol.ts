/**
 * The complete message protocol between the parts of the extension. Each entry is one message: what is sent, what
 * comes back. Payloads are checked on arrival, in the background against `platform/message-schemas.ts`, in a page by
 * `platform/page-channel.ts`. Expected failures travel as values (`Reply`).
 */
import type { ClaimContent } from '../engine/claim-content.ts';
import type { Coverage } from '../engine/coverage.ts';
import type { CardContent, PageSentence } from '../engine/match.ts';
import type { MarkView } from '../engine/ration.ts';
import type { ReadablePack } from '../engine/readable-pack.ts';
import type { PlaceInBlocks } from '../engine/sentences.ts';
import type { SourceEffect } from '../engine/source-effect.ts';
import type { SourceWording } from '../engine/source-wordings.ts';
import type { Dismissal } from './dismissals.ts';
import type {
  ClaimMatch,
  FoundClaim,
  ListedClaim,
  LookUpAnswer,
  Mark,
  PackSummary,
  PageReading,
  PageSettings,
  PageText,
} from './messages.ts';
import type { TextLanguage, WordingOrder } from './settings.ts';

/** The payload of a message that says all by its type. */
export type Nothing = Record<string, never>;

/** Why a message has no answer. */
export type Problem =
  /** The bundled pack failed its check, so nothing can be matched. */
  | 'damaged-pack'
  /** The payload does not have the message's shape, asks for what there is not, or does not come from this extension. */
  | 'refused'
  /** Nobody listens: no annotator in that tab, or the extension was updated or removed under a living page. */
  | 'unreachable'
  /** The other part lives but could not answer: the browser's storage failed, or it was stopped twice in a row. */
  | 'failed';

export type Reply<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | {
      readonly ok: false;
      readonly problem: Problem;
      /** What is wrong with a damaged pack: one line in English that names the first offending place. */
      readonly detail?: string;
    };

/** Messages to the background. */
export interface BackgroundProtocol {
  /** The gate says that the page it runs in is about the pack's topic. */
  'page-on-topic': { request: Nothing; answer: null };
  /**
   * The annotator sends the texts of its article's blocks, and asks which of their sentences state a claim. A document that
   * does not have the style of marks yet is given it along with the first ones. Of a long text both come in portions
   * (`match-line.ts`).
   */
  'match-blocks': {
    request: { readonly blocks: readonly string[]; readonly pageUrl: string; readonly isStyled: boolean };
    answer: {
      /** False when the text as a whole is not about the pack's topic; then there are no marks. */
      readonly isOnTopic: boolean;
      /** Where the sentences stand that state something, in reading order. */
      readonly places: readonly PlaceInBlocks[];
      /** By sentence, the best claim first. */
      readonly marks: readonly Mark[];
      /** How the page shows them. */
      readonly settings: PageSettings;
    };
  };
  /** The annotator says how many marks its page shows now, or that the reader has hidden them, for the badge. */
  'marks-painted': { request: { readonly count: number; readonly isHidden: boolean }; answer: null };
  /** A page of a site where the reader has switched Sidelight off has opened, for the badge. */
  'site-is-off': { request: Nothing; answer: null };
  /** The annotator asks whether it may stay, after a change for these match patterns; if not, it ends. */
  'may-stay': { request: { readonly origins: readonly string[] }; answer: { readonly mayStay: boolean } };
  /** The annotator asks what the card of a marked sentence shows. */
  'open-card': {
    request: { readonly sentence: string; readonly matches: readonly ClaimMatch[]; readonly pageUrl: string };
    answer: {
      readonly cards: readonly CardContent[];
      /** How the reader wants the wordings sorted. */
      readonly order: WordingOrder;
      /** The cards' days as the reader's language writes them, by the days as the cards have them. */
      readonly days: Readonly<Record<string, string>>;
    };
  };
  /** On a card, the reader sorts the wordings otherwise, from now on. */
  'set-card-order': { request: { readonly order: WordingOrder }; answer: null };
  /** On a card, the reader says that a sentence does not state a claim, or takes that back. */
  'dismiss-claim': { request: Dismissal & { readonly isDismissed: boolean }; answer: null };
  /**
   * On a card, the reader wants to see a claim in the library, or to print its wordings beside the page's sentence: only we
   * can open our own pages.
   */
  'open-library': { request: { readonly claim: string; readonly printed?: PageSentence }; answer: null };
  /** The side panel asks what is to be listed of sentences, each with the claims that it states. */
  'list-claims': {
    request: {
      readonly pageUrl: string;
      readonly sentences: readonly { readonly text: string; readonly matches: readonly ClaimMatch[] }[];
    };
    answer: { readonly sentences: readonly (readonly ListedClaim[])[] };
  };
  /** The side panel asks how a page covers its story; null when it is not recognised as a report of the pack's. */
  'describe-coverage': {
    request: { readonly pageUrl: string; readonly blocks: readonly string[] };
    answer: { readonly coverage: Coverage | null };
  };
  /** The popup has opened, so that a quote may be looked up soon. */
  'prepare-lookup': { request: Nothing; answer: null };
  /** The popup, or the welcome page, looks a quote up. */
  'look-up-quote': { request: { readonly quote: string }; answer: LookUpAnswer };
  /** The annotator asks for the script that draws its cards. */
  'run-card': { request: Nothing; answer: null };
  /** The annotator asks for the script that draws dots in the margin. */
  'run-dots': { request: Nothing; answer: null };
  /** The popup asks which claims hold the words that are being typed, best first. */
  'search-claims': { request: { readonly text: string }; answer: { readonly claims: readonly FoundClaim[] } };
  /** The popup asks for a claim that was found by words; refused when the pack has no such claim. */
  'show-claim': { request: { readonly claim: string }; answer: ClaimContent };
  /** The annotator asks for the card's words in a language that is not the browser's. */
  'read-texts': {
    request: { readonly language: TextLanguage };
    /** By the names that they have in the extension's `_locales`. */
    answer: { readonly messages: Readonly<Record<string, string>> };
  };
  /** Pages of the extension ask what the pack holds. */
  'describe-pack': { request: Nothing; answer: PackSummary };
  /** The options ask what one source says; nothing for a source that the pack does not hold. */
  'list-wordings': { request: { readonly source: string }; answer: { readonly wordings: readonly SourceWording[] } };
  /** The options ask what a choice of sources leaves of the claims. */
  'weigh-sources': { request: { readonly hiddenSources: readonly string[] }; answer: SourceEffect };
  /** The options ask how claims are stated, by their ids; those that the pack does not hold are left out. */
  'state-claims': {
    request: { readonly claims: readonly string[] };
    answer: { readonly statements: Readonly<Record<string, string>> };
  };
  /** The library asks for all that readers may see of the pack. */
  'read-library': { request: Nothing; answer: ReadablePack };
}

/** Messages to the annotator of one tab. */
export interface PageProtocol {
  /** The popup asks for the page's marks in reading order; answered once the page has been read and matched. */
  'list-marks': { request: Nothing; answer: PageReading };
  /** The popup sends the reader to a mark and opens its card. */
  'jump-to-mark': { request: { readonly index: number }; answer: null };
  /** The side panel asks for the page's text and all that it was found to state; answered as `list-marks` is. */
  'read-text': { request: Nothing; answer: PageText };
  /**
   * The side panel sends the reader to a sentence, by its index among those that state a claim, and opens its card; it is
   * marked from then on. The text tells which sentence is meant, should the page have changed.
   */
  'jump-to-sentence': { request: { readonly sentence: number; readonly text: string }; answer: null };
  /** The reader's key leads to the mark after, or before, the one that was visited last. */
  'step-to-mark': { request: { readonly step: 'next' | 'previous' }; answer: null };
  /** The reader's key leads from the strongest marks to all, to none, and again. */
  'toggle-marks': { request: Nothing; answer: null };
  /** The popup says which marks the reader wants to see on this page, until it is left. */
  'show-marks': { request: { readonly view: MarkView }; answer: null };
  /** The settings have changed: the page asks anew about its text. */
  'ask-again': { request: Nothing; answer: null };
  /** What the reader allows has changed for these match patterns: every frame asks whether it may stay. */
  'check-access': { request: { readonly origins: readonly string[] }; answer: null };
  /** Access to the page's site is gone: marks, card and annotator end without a trace. */
  stop: { request: Nothing; answer: null };
}
