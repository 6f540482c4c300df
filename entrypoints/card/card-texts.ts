/** The card's words, in a page that can read none of the extension's files: what the browser lacks, the background reads. */
import type { Translate } from '../../locales/translate.ts';
import { readTexts, watchLanguage } from '../../platform/texts.ts';
import type { Ask } from '../annotator/ask.ts';

/** Gives the words in the reader's language, read when first asked for and after `onChange` has told of another language. */
export function createCardTexts(ask: Ask, onChange: () => void, signal: AbortSignal): () => Promise<Translate> {
  let texts: Promise<Translate> | undefined;
  const read = () =>
    readTexts(async (language) => {
      const reply = await ask('read-texts', { language });
      return reply.ok ? reply.answer.messages : undefined;
    });
  watchLanguage(() => {
    texts = undefined;
    onChange();
  }, signal);
  return () => {
    texts ??= read();
    return texts;
  };
}
