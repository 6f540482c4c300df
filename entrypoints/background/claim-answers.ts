/** What the background answers to a reader who looks for claims by words. */
import { outletsFor } from '../../engine/card-content.ts';
import { composeClaim } from '../../engine/claim-content.ts';
import { type ClaimSearch, createClaimSearch } from '../../engine/claim-search.ts';
import type { Pack } from '../../engine/pack.ts';
import type { Handlers } from '../../platform/channel.ts';
import type { BackgroundProtocol } from '../../platform/messages.ts';
import { readSettings } from '../../platform/settings.ts';

export function createClaimAnswers(pack: Pack): Pick<Handlers<BackgroundProtocol>, 'search-claims' | 'show-claim'> {
  // Not before somebody types: most times that the background starts, nobody does.
  let search: ClaimSearch | undefined;
  return {
    'search-claims': async ({ text }) => {
      const { hiddenSources } = await readSettings();
      search ??= createClaimSearch(pack);
      const claims = search.search(text).map(({ id, statement, speaker }) => ({
        id,
        statement,
        language: pack.language,
        speaker,
        outlets: outletsFor(pack, id, { pageUrl: '', hiddenSources }).length,
      }));
      return { ok: true, answer: { claims } };
    },
    'show-claim': async ({ claim: id }) => {
      const { hiddenSources } = await readSettings();
      const claim = pack.claims.find((candidate) => candidate.id === id);
      if (!claim) return { ok: false, problem: 'refused' };
      return { ok: true, answer: composeClaim(pack, claim, hiddenSources) };
    },
  };
}
