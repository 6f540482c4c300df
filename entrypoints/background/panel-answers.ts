/** What the background answers to the side panel: what is to be listed of a page's sentences, and how it covers its story. */
import { describeCoverage } from '../../engine/coverage.ts';
import type { Engine } from '../../engine/engine.ts';
import { listClaim } from '../../engine/listed-claim.ts';
import type { Pack } from '../../engine/pack.ts';
import { splitBlocks } from '../../engine/sentences.ts';
import type { Handlers } from '../../platform/channel.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';
import { readSettings } from '../../platform/settings.ts';

type PanelAnswers = Pick<Handlers<BackgroundProtocol>, 'list-claims' | 'describe-coverage'>;

/** The engine is made when it is first asked for. */
export function createPanelAnswers(pack: Pack, getEngine: () => Engine): PanelAnswers {
  return {
    'list-claims': async ({ pageUrl, sentences }) => {
      const { hiddenSources } = await readSettings();
      const viewing = { pageUrl, hiddenSources };
      const listed = sentences.map(({ text, matches }) =>
        matches.map(({ claim, strength, relation }) => ({
          ...listClaim(pack, { sentence: text, claim, relation }, viewing),
          strength,
          relation,
        })),
      );
      return { ok: true, answer: { sentences: listed } };
    },
    'describe-coverage': async ({ pageUrl, blocks }) => {
      const { hiddenSources } = await readSettings();
      const sentences = splitBlocks(blocks, pack.language).map(({ text }) => text);
      const coverage = describeCoverage(pack, getEngine(), sentences, { pageUrl, hiddenSources });
      return { ok: true, answer: { coverage: coverage ?? null } };
    },
  };
}
