/** What the welcome page can show, and what its reader can do. The entry point asks the browser and the background. */
import type { NewsSite, ReaderKey, SourceSummary } from '../../platform/messages.ts';
import type { LookUpState } from '../popup/popup-state.ts';

/** Where the reader lets Sidelight run: the listed news sites, every site, or nowhere by itself. */
export type WelcomeChoice = 'news' | 'all' | 'none';

export type AccessState =
  | { readonly kind: 'asking' }
  /** The choice holds: the browser granted it, or nothing was asked of the browser (`none`). */
  | { readonly kind: 'granted'; readonly choice: WelcomeChoice }
  /** The reader said no to the browser's question, and can choose again. */
  | { readonly kind: 'declined' };

/** An article that the pack was made from. */
export type PackArticle = Pick<SourceSummary, 'id' | 'outlet' | 'headline' | 'url'>;

export interface WelcomeState {
  readonly access: AccessState;
  /** The outlets of the pack and the short list, in the order to be read. */
  readonly newsSites: readonly NewsSite[];
  /** Empty when the pack cannot be read. */
  readonly articles: readonly PackArticle[];
  /** BCP 47 tag of what the articles are written in. */
  readonly language: string;
  /** Those that have keys now. */
  readonly keys: readonly ReaderKey[];
  readonly sample: SampleState;
}

/** How it stands with the article that the reader tries things on. */
export interface SampleState {
  /** How many of its sentences are marked; absent before it is known. */
  readonly marks: number | undefined;
  /** What is selected in it; empty when nothing is. */
  readonly selection: string;
  readonly lookUp: LookUpState;
}

export interface WelcomeActions {
  onChoose(choice: WelcomeChoice): void;
  /** Opens the card of the sample's next mark. */
  onNextMark(): void;
  /** Looks up what is selected in the sample, or a sentence of it. */
  onLookUp(): void;
  onLeaveLookUp(): void;
  /** Puts a text on the clipboard; resolves to false where the browser does not let us. */
  onCopy(text: string): Promise<boolean>;
  /** Opens the whole of a claim in the library, by its id. */
  onOpenInLibrary(id: string): void;
}
