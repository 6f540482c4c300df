/** The ways from other surfaces into the library. */
import { hashOf } from '../../components/library/routes.ts';
import type { PageSentence } from '../../engine/match.ts';
import { openLibrary } from '../../platform/lifecycle.ts';
import { keepPrinted } from '../../platform/printed-sentences.ts';

/** Opens a claim's page in the library, by its id. */
export function openClaim(id: string): Promise<void> {
  return openLibrary(hashOf({ place: 'claim', id }));
}

/** Opens a sheet with a claim's wordings beside a page's sentence, for print; without it where it cannot be kept. */
export async function openSheet(id: string, printed: PageSentence): Promise<void> {
  const sentence = await keepPrinted(printed).catch(() => undefined);
  await openLibrary(hashOf({ place: 'sheet', claims: [id], isNamed: true, ...(sentence && { sentence }) }));
}
