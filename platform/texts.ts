/**
 * Sidelight's own words in the language that the reader chose. In the browser's language they are at hand. Of any other a
 * browser hands out nothing at runtime (https://github.com/w3c/webextensions/issues/258), so its messages are read from
 * the extension's own files: by its pages themselves, for a script in somebody else's page by the background.
 */
import { isSameLanguage } from '../engine/language.ts';
import { createTranslate, type Messages, type Translate, translateWith } from '../locales/translate.ts';
import { i18n, runtime } from './browser.ts';
import { defaultSettings, readSettings, type TextLanguage, watchSettings } from './settings.ts';

const browserTexts = createTranslate((name, substitutions) => i18n.getMessage(name, substitutions));

/**
 * The words in the reader's language; in the browser's where the choice or its messages cannot be read. `load` is asked
 * only for a language that is not the browser's.
 */
export async function readTexts(load: (language: TextLanguage) => Promise<Messages | undefined>): Promise<Translate> {
  const { language } = await readSettings().catch(() => defaultSettings);
  if (language === 'browser' || isSameLanguage(language, browserTexts('language'))) return browserTexts;
  const messages = await load(language).catch(() => undefined);
  return messages ? translateWith(messages) : browserTexts;
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
