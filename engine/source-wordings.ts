/** What one source of a pack says of each claim that it words. */
import type { Pack, Wording } from './pack.ts';
import { linkToSentence } from './text-fragment.ts';

/** A wording as it is listed under its source. */
export interface SourceWording {
  /** Id of the claim. */
  readonly claim: string;
  /** The claim in our own words. */
  readonly statement: string;
  readonly form: Wording['form'];
  /** Exactly as in the source, in the pack's language. */
  readonly text: string;
  /** The source's address with a text fragment that leads to the very sentence. */
  readonly url: string;
}

/** The wordings of a source in the order of the pack's claims; none for a source that the pack does not hold. */
export function wordingsOf(
  { sources, claims }: Pick<Pack, 'sources' | 'claims'>,
  sourceId: string,
): readonly SourceWording[] {
  const source = sources.find(({ id }) => id === sourceId);
  if (!source) return [];
  return claims.flatMap(({ id, statement, wordings }) =>
    wordings
      .filter((wording) => wording.source === sourceId)
      .map(({ form, text }) => ({ claim: id, statement, form, text, url: linkToSentence(source.url, text) })),
  );
}
