/** How a day of the calendar is written. */

/** Writes a day such as 2025-04-21, which has no time zone, as a language does, by its BCP 47 tag. */
export type WriteDay = (iso: string, language: string) => string;

/** The day as the browser writes it. */
export const writeDay: WriteDay = (iso, language) => {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, dayFormat);
  formats.set(language, format);
  return format.format(new Date(iso));
};

const dayFormat = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** By language: it takes a browser milliseconds to set one up, and a card has many days. */
const formats = new Map<string, Intl.DateTimeFormat>();
