/**
 * How components get their words. The extension's pages provide `i18n.t`; a plain page or a test provides a function
 * of its own over `locales/en.yml`, so that no component needs a browser API.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

/** Gives the reader's wording of a key of `locales/en.yml`, checked with its plural and substitutions. */
export type Translate = typeof i18n.t;

export const Texts = createContext<Translate | undefined>(undefined);

/** The translate function of the surface that the component stands on. Throws outside a `Texts.Provider`. */
export function useTexts(): Translate {
  const translate = useContext(Texts);
  if (!translate) throw new Error('components need a <Texts.Provider> around them');
  return translate;
}
