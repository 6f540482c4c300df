import { useTexts } from '../texts.ts';

/** A day of the calendar as the reader's language writes it. `iso` is a date such as 2025-04-21, without a time zone. */
export function Day({ iso }: { readonly iso: string }) {
  return <time dateTime={iso}>{writeDay(iso, useTexts()('language'))}</time>;
}

/** The day as a language writes it, by its BCP 47 tag. */
export function writeDay(iso: string, language: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, dayFormat);
  formats.set(language, format);
  return format.format(new Date(iso));
}

const dayFormat = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** By language: it takes a browser milliseconds to set one up, and a card has many days. */
const formats = new Map<string, Intl.DateTimeFormat>();
