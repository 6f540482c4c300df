/** The ways from other surfaces into the library. */
import { hashOf } from '../../components/library/routes.ts';
import type { PageSentence } from '../../engine/match.ts';
import { openLibrary } from '../../platform/lifecycle.ts';

/** Opens a claim in the library, by its id: its page, or to print it, its wordings beside a page's sentence on a sheet. */
export function openClaim(id: string, printed?: PageSentence): Promise<void> {
  return openLibrary(
    hashOf(printed ? { place: 'sheet', claims: [id], isNamed: true, beside: printed } : { place: 'claim', id }),
  );
}
