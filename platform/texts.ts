/**
 * Sidelight's own words in the language that the reader chose, for its own pages and the background, which can read the
 * settings and the extension's own files.
 */
import type { Messages, Translate } from '../locales/translate.ts';
import { runtime } from './browser.ts';
import { defaultSettings, readSettings, type TextLanguage, watchSettings } from './settings.ts';
import { textsIn } from './texts-in.ts';

/**
 * The words in the reader's language; in the browser's where the choice or its messages cannot be read. `load` is asked
 * only for a language that is not the browser's.
 */
export async function readTexts(load: (language: TextLanguage) => Promise<Messages | undefined>): Promise<Translate> {
  const { language } = await readSettings().catch(() => defaultSettings);
  return textsIn(language, load);
}

/** The messages of a language from the extension's own files, which no script in a page can reach. */
export async function loadMessages(language: TextLanguage): Promise<Messages> {
  const response = await fetch(runtime.getURL(`_locales/${language}/messages.json`));
  const file: Readonly<Record<string, { readonly message: string }>> = await response.json();
  return Object.fromEntries(Object.entries(file).map(([name, { message }]) => [name, message]));
}

/** Calls back when the reader chooses another language, until the signal aborts. */
export function watchLanguage(onChange: () => void, signal?: AbortSignal): void {
  watchSettings((now, before) => {
    if (now.language !== before.language) onChange();
  }, signal);
}
