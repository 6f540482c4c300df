/** What messages between the parts of the extension carry, and its surfaces show. The messages are in `protocol.ts`. */
import type { ClaimInList } from '../engine/listed-claim.ts';
import type { CardContent, Evidence, Relation, Strength } from '../engine/match.ts';
import type { MarkView } from '../engine/ration.ts';
import type { LanguageChoice, Settings, WordingOrder } from './settings.ts';

export type { LanguageChoice, WordingOrder };

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
export type PageSettings = Pick<Settings, 'marks' | 'cards' | 'language'>;

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
