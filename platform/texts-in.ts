/**
 * Sidelight's own words in a language of the reader's choice, for every script of ours: without the polyfill and without
 * the settings. In the browser's language they are at hand. Of any other a browser hands out nothing at runtime
 * (https://github.com/w3c/webextensions/issues/258), so its messages are read from the extension's own files.
 */
import { isSameLanguage } from '../engine/language.ts';
import { createTranslate, type Messages, type Translate, translateWith } from '../locales/translate.ts';
import { i18n } from './bare-runtime.ts';
import type { LanguageChoice, TextLanguage } from './settings.ts';

const browserTexts = createTranslate((name, substitutions) => i18n().getMessage(name, substitutions));

/**
 * The words in that language; in the browser's where its messages cannot be read. `load` is asked only for a language that
 * is not the browser's.
 */
export async function textsIn(
  language: LanguageChoice,
  load: (language: TextLanguage) => Promise<Messages | undefined>,
): Promise<Translate> {
  if (language === 'browser' || isSameLanguage(language, browserTexts('language'))) return browserTexts;
  const messages = await load(language).catch(() => undefined);
  return messages ? translateWith(messages) : browserTexts;
}
