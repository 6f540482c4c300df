/** What the background answers to a reader who looks for claims: by a quote, by words, or for one that was found. */
import { composeCard, outletsFor } from '../../engine/card-content.ts';
import { composeClaim } from '../../engine/claim-content.ts';
import { type ClaimSearch, createClaimSearch } from '../../engine/claim-search.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Pack } from '../../engine/pack.ts';
import type { PackIndex } from '../../engine/pack-index.ts';
import type { Handlers } from '../../platform/channel.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';
import { readSettings } from '../../platform/settings.ts';

type ClaimAnswers = Pick<
  Handlers<BackgroundProtocol>,
  'prepare-lookup' | 'look-up-quote' | 'search-claims' | 'show-claim'
>;

/** The engine is made when it is first asked for. */
export function createClaimAnswers(pack: Pack, index: PackIndex, getEngine: () => Engine): ClaimAnswers {
  // Not before somebody types: most times that the background starts, nobody does.
  let search: ClaimSearch | undefined;
  return {
    'prepare-lookup': () => {
      // While the browser looks into the page for a quote.
      getEngine();
      return { ok: true, answer: null };
    },
    'look-up-quote': async ({ quote }) => {
      // The browser reads them while the engine is at work.
      const reading = readSettings();
      const found = getEngine().lookUpQuote(quote);
      const { hiddenSources } = await reading;
      const hits = found.map(({ claim, ...hit }) =>
        composeCard(pack, { ...hit, claimId: claim.id, sentence: quote, pageUrl: '', hiddenSources }),
      );
      return { ok: true, answer: { hits, searched: { claims: pack.claims.length, sources: pack.sources.length } } };
    },
    'search-claims': async ({ text }) => {
      const { hiddenSources } = await readSettings();
      search ??= createClaimSearch(pack.claims, index.lexicon);
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
