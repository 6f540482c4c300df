/** The card's words, in a page that can read none of the extension's files: what the browser lacks, the background reads. */

import type { Translate } from '../../locales/translate.ts';
import type { LanguageChoice } from '../../platform/messages.ts';
import { textsIn } from '../../platform/texts-in.ts';
import type { Ask } from '../annotator/ask.ts';

/** Gives the words in a language; read once, and again only for another one. */
export function createCardTexts(ask: Ask): (language: LanguageChoice) => Promise<Translate> {
  let known: { readonly language: LanguageChoice; readonly texts: Promise<Translate> } | undefined;
  const read = (language: LanguageChoice) =>
    textsIn(language, async (other) => {
      const reply = await ask('read-texts', { language: other });
      // The next card tries again.
      if (!reply.ok) known = undefined;
      return reply.ok ? reply.answer.messages : undefined;
    });
  return (language) => {
    if (known?.language !== language) known = { language, texts: read(language) };
    return known.texts;
  };
}
