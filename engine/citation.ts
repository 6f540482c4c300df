/**
 * A wording as plain text that says whose it is: outlet, headline and day, the exact sentence, and the link to it. Says
 * nothing of its own, so that it needs no words of any language; the day is written as the reader's language writes it.
 */
import type { Source, Wording } from './pack.ts';

export interface CitedWording extends Pick<Wording, 'text'> {
  readonly source: Pick<Source, 'outlet' | 'headline' | 'published'>;
  /** Leads to the very sentence. */
  readonly url: string;
}

/** Three lines. `language` is the BCP 47 tag of the reader's language; a source without a day is cited without one. */
export function citeWording(
  { text, source: { outlet, headline, published }, url }: CitedWording,
  language: string,
): string {
  const day = published === null ? [] : [formatDay(published, language)];
  return [[outlet, quoted(headline), ...day].join(', '), quoted(text), url].join('\n');
}

function formatDay(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

/** A text that has quotation marks around it already gets no more. */
function quoted(text: string): string {
  return /^["“„«‘'].*["”“»’'][.,]?$/s.test(text) ? text : `“${text}”`;
}
