/**
 * How components get their words. The extension's pages provide the reader's language, a plain page or a test the words
 * of a file in `locales/`, so that no component needs a browser API.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../locales/translate.ts';

export const Texts = createContext<Translate | undefined>(undefined);

/** The translate function of the surface that the component stands on. Throws outside a `Texts.Provider`. */
export function useTexts(): Translate {
  const translate = useContext(Texts);
  if (!translate) throw new Error('components need a <Texts.Provider> around them');
  return translate;
}
