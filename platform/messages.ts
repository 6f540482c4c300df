/**
 * The complete message protocol between the parts of the extension. Each entry is one message: what is sent, what
 * comes back. Payloads are checked on arrival, in the background against `platform/message-schemas.ts`, in a page by
 * `platform/page-channel.ts`. Expected failures travel as values (`Reply`).
 */
import type { ClaimContent } from '../engine/claim-content.ts';
import type { Coverage } from '../engine/coverage.ts';
import type { ClaimInList } from '../engine/listed-claim.ts';
import type { CardContent, Evidence, Relation, Strength } from '../engine/match.ts';
import type { MarkView } from '../engine/ration.ts';
import type { ReadablePack } from '../engine/readable-pack.ts';
import type { PlaceInBlocks } from '../engine/sentences.ts';
import type { SourceEffect } from '../engine/source-effect.ts';
import type { SourceWording } from '../engine/source-wordings.ts';
import type { Dismissal } from './dismissals.ts';
import type { Settings, TextLanguage, WordingOrder } from './settings.ts';

export type { WordingOrder };

/** A claim that a sentence states, by its id. It holds all that a card needs, so that no part must remember a match. */
export interface ClaimMatch {
  readonly claim: string;
  readonly strength: Strength;
  readonly relation: Relation;
  readonly evidence: Evidence;
}

/** A match as a page paints it. */
export interface Mark extends ClaimMatch {
  /** Index in the list of places that comes with the marks. */
  readonly sentence: number;
  /** For the choice among a page's marks: 0 to 1, comparable within one pack only, and shown to no reader. */
  readonly score: number;
  /** The claim in our own words. */
  readonly statement: string;
  /** Outlets other than the page's own whose wording the reader's filter lets through. */
  readonly outlets: number;
}

/** What a page goes by of the reader's settings. */
export type PageSettings = Pick<Settings, 'marks' | 'cards'>;

/** What a page lists of one mark for the popup. */
export interface MarkSummary {
  /** Position among the page's marks in reading order, from 0. */
  readonly index: number;
  readonly text: string;
  /** BCP 47 tag of the text and of the statements. */
  readonly language: string;
  readonly strength: Strength;
  readonly statements: readonly string[];
  readonly outlets: number;
}

/** A sentence that states a claim, whether or not it is marked now, for the side panel. */
export interface StatedSentence {
  readonly text: string;
  /** Whether the page shows its mark. */
  readonly isShown: boolean;
  readonly matches: readonly ClaimMatch[];
}

/** All that the side panel is told by a document. */
export interface PageText {
  readonly pageUrl: string;
  /** The article's blocks in reading order. */
  readonly blocks: readonly string[];
  /** In reading order. */
  readonly stated: readonly StatedSentence[];
}

/** What the side panel lists of one claim that a sentence states. */
export interface ListedClaim extends ClaimInList, Pick<ClaimMatch, 'strength' | 'relation'> {}

/** How Sidelight stands with a site: it looks at it by itself, when the reader asks, or never. */
export type SiteMode = 'on' | 'ask' | 'off';

/** The site of a page as the reader names it: its own, or the one above it that the reader made a rule for. */
export interface SiteStanding {
  readonly name: string;
  readonly mode: SiteMode;
}

/** Why the annotator of a page about the topic leaves it alone. */
export type LeftAlone = 'other-language' | 'too-busy';

/** What a page says of itself once it has been read and matched. */
export interface PageReading {
  readonly isOnTopic: boolean;
  /** Absent when the page is not left alone. */
  readonly leftAlone?: LeftAlone;
  /** The marks that are shown, in reading order. */
  readonly marks: readonly MarkSummary[];
  /** What the reader wants to see, and of how many sentences. */
  readonly view: MarkView;
  readonly counts: { readonly strong: number; readonly possible: number };
}

/**
 * Why the page in front of the reader carries no marks. Each has its words in `locales/en.yml`, under `page.reason`;
 * `components/reasons.ts` says what can be done about it.
 */
export type Reason =
  | LeftAlone
  /** Sidelight has no lasting access to the site, or is to ask before it uses it. */
  | 'asks'
  /** Switched off for the site by the reader. */
  | 'off'
  /** Access was taken back since the browser started. */
  | 'revoked'
  /** The gate did not take the page to be about the topic. */
  | 'looks-off-topic'
  /** Read as a whole, the page is not about the topic. */
  | 'off-topic'
  | 'damaged-pack'
  /** A page of the browser's own, or of another extension. */
  | 'browser-page'
  /** A page where a browser offers extensions, which it keeps them out of. */
  | 'store'
  /** A file on the reader's device. */
  | 'file'
  /** The browser's viewer of PDF files. */
  | 'viewer'
  /** The browser keeps extensions out and does not say why. */
  | 'blocked'
  /** The page should have answered and did not. */
  | 'no-answer'
  /** The browser does not even tell which page it is, as long as the reader has not opened Sidelight on it. */
  | 'not-let-in';

/** One source as the options list it. */
export interface SourceSummary {
  readonly id: string;
  readonly outlet: string;
  readonly domain: string;
  readonly country: string | null;
  readonly headline: string;
  readonly published: string | null;
  readonly url: string;
  readonly wordings: number;
}

/** A site that one click lets Sidelight in to, as the welcome page lists it. */
export interface NewsSite {
  readonly domain: string;
  readonly name: string;
}

/** What the reader can do by key, by the names of the manifest's commands. */
export type CommandName = 'toggle-marks' | 'next-mark' | 'previous-mark' | 'look-up';

/** A command with the keys that it has now, as the browser writes them; empty when it has none. */
export interface ReaderKey {
  readonly command: CommandName;
  readonly keys: string;
}

/** The parts of a backup, as the options list them. */
export type SettingsPart = 'sources' | 'sites' | 'marks' | 'cards' | 'language' | 'dismissed';

/**
 * Why nothing of a file can be taken for a backup: it is cut short or no text, it is something else, or it is of a later
 * Sidelight.
 */
export type UnreadableFile = 'damaged' | 'foreign' | 'newer';

/** Something in a backup that would not be taken over. */
export type RestoreLoss =
  /** A whole part that is missing or damaged: it stays as it is now. */
  | { readonly kind: 'part'; readonly part: SettingsPart }
  /** Ids of sources that the pack does not hold. */
  | { readonly kind: 'sources'; readonly names: readonly string[] }
  /** Rules that there are not, or for what is no site. */
  | { readonly kind: 'rules'; readonly names: readonly string[] }
  /** Match patterns that the browser has not granted, which no file can do. */
  | { readonly kind: 'access'; readonly names: readonly string[] }
  /** Hidden claims that cannot be read. */
  | { readonly kind: 'dismissed'; readonly count: number };

/** What restoring a backup would do. */
export interface RestoreReport {
  /** Each part that the file would set, and how many entries it has: sources that are off, rules, hidden claims. */
  readonly taken: readonly { readonly part: SettingsPart; readonly count: number }[];
  readonly losses: readonly RestoreLoss[];
}

export interface PackSummary {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the language that its sources write. */
  readonly language: string;
  readonly licence: string;
  readonly published: string;
  readonly claims: number;
  readonly sources: readonly SourceSummary[];
}

export interface LookUpAnswer {
  readonly hits: readonly CardContent[];
  /** How much was searched, so that "nothing close" is an answer. */
  readonly searched: { readonly claims: number; readonly sources: number };
}

/** A claim that typed words have led to, as a line of a list. */
export interface FoundClaim {
  readonly id: string;
  /** In our own words, in the pack's language. */
  readonly statement: string;
  /** BCP 47 tag of the statement. */
  readonly language: string;
  readonly speaker: string | null;
  /** How many outlets' wordings the reader's filter lets through. */
  readonly outlets: number;
}

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
  /** The annotator sends the texts of its article's blocks, and asks which of their sentences state a claim. */
  'match-blocks': {
    request: { readonly blocks: readonly string[]; readonly pageUrl: string };
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
    };
  };
  /** On a card, the reader sorts the wordings otherwise, from now on. */
  'set-card-order': { request: { readonly order: WordingOrder }; answer: null };
  /** On a card, the reader says that a sentence does not state a claim, or takes that back. */
  'dismiss-claim': { request: Dismissal & { readonly isDismissed: boolean }; answer: null };
  /** On a card, the reader wants to see a claim in the library: only we can open our own pages. */
  'open-library': { request: { readonly claim: string; readonly purpose: 'read' | 'print' }; answer: null };
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
  /** The popup, or the welcome page, looks a quote up. */
  'look-up-quote': { request: { readonly quote: string }; answer: LookUpAnswer };
  /** The annotator asks for the script that draws its cards. */
  'run-card': { request: Nothing; answer: null };
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
