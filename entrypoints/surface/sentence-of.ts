import type { CardContent, PageSentence } from '../../engine/match.ts';

/** What a sheet needs of the sentence that a card is about; `page` is the address that names its article. */
export function sentenceOf({ pageText, strength, relation, clause }: CardContent, page: string): PageSentence {
  return { pageText, page, strength, relation, ...(clause && { clause }) };
}
