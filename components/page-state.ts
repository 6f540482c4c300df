/** How it stands with the page in front of the reader, as popup and side panel say it. */
import type { PageReading, Reason, SiteStanding } from '../platform/messages.ts';

interface OfSite {
  /** Absent where there is no site to be let in to for good. */
  readonly site?: SiteStanding | undefined;
}

/** A page without marks, and why. */
export interface UnmarkedPage extends OfSite {
  readonly kind: 'unmarked';
  readonly reason: Reason;
}

export type PageState =
  | (OfSite & { readonly kind: 'marked'; readonly reading: Pick<PageReading, 'marks' | 'view' | 'counts'> })
  | UnmarkedPage;
