/** A page's sentence in the address of a sheet, so that the sheet can be loaded again and needs nothing kept for it. */
import type { PageSentence, Span } from '../../engine/match.ts';

/** What `parametersOf` wrote; absent without a sentence. What cannot be read is as if it were not there. */
export function readSentence(parameters: URLSearchParams): PageSentence | undefined {
  const pageText = parameters.get('sentence');
  if (!pageText) return undefined;
  const clause = readSpan(parameters.get('clause'), pageText.length);
  return {
    pageText,
    page: parameters.get('page') ?? '',
    strength: parameters.get('match') === 'possible' ? 'possible' : 'strong',
    relation: parameters.get('says') === 'opposite' ? 'contradicts' : 'agrees',
    ...(clause && { clause }),
  };
}

/** What is as with most sentences, strong and of the same meaning, is left out. */
export function parametersOf({ pageText, page, strength, relation, clause }: PageSentence) {
  return {
    sentence: pageText,
    page,
    match: strength === 'possible' ? strength : undefined,
    says: relation === 'contradicts' ? 'opposite' : undefined,
    clause: clause && `${clause.start}-${clause.end}`,
  };
}

function readSpan(written: string | null, length: number): Span | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(written ?? '') ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end && span.end <= length ? span : undefined;
}
