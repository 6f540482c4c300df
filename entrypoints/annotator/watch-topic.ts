/** Asks the gate's question again where a page becomes another one without being loaded. */
import { language, topic } from '../../data/ukraine-nato.pack.json';
import { isPageAboutTopic } from '../../page/gist.ts';

/**
 * Gives a function that tells whether the document is worth reading now. At the address that it has today it is: the gate
 * or the reader has said so. At any other it must look as if it were about the topic, which costs far less than to read it.
 */
export function watchTopic(page: Document): () => boolean {
  const article = addressOf(page);
  return () => addressOf(page) === article || isPageAboutTopic(page, topic, language);
}

/** Without the place in it that a link may lead to. */
function addressOf(page: Document): string {
  return page.URL.replace(/#.*/, '');
}
