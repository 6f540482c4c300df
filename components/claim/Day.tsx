import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type WriteDay, writeDay } from '../../locales/write-day.ts';
import { useTexts } from '../texts.ts';

/** How days are written here: a surface may have been told how, and save itself what it takes a browser to find out. */
export const Days = createContext<WriteDay>(writeDay);

/** A day of the calendar as the reader's language writes it. `iso` is a date such as 2025-04-21, without a time zone. */
export function Day({ iso }: { readonly iso: string }) {
  return <time dateTime={iso}>{useContext(Days)(iso, useTexts()('language'))}</time>;
}
