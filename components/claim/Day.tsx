import { useTexts } from '../texts.ts';

/** A day of the calendar as the reader's language writes it. `iso` is a date such as 2025-04-21, without a time zone. */
export function Day({ iso }: { readonly iso: string }) {
  const language = useTexts()('language');
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return <time dateTime={iso}>{format.format(new Date(iso))}</time>;
}
