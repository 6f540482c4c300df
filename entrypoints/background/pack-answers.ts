/** What the background tells of the pack itself: to the options, the welcome page and the library. */
import type { Pack } from '../../engine/pack.ts';
import { readablePack } from '../../engine/readable-pack.ts';
import { weighSources } from '../../engine/source-effect.ts';
import { wordingsOf } from '../../engine/source-wordings.ts';
import type { Handlers } from '../../platform/channel.ts';
import { describePack, stateClaims } from '../../platform/packs.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';

type PackAnswers = Pick<
  Handlers<BackgroundProtocol>,
  'describe-pack' | 'list-wordings' | 'weigh-sources' | 'state-claims' | 'read-library'
>;

export function createPackAnswers(pack: Pack): PackAnswers {
  return {
    'describe-pack': () => ({ ok: true, answer: describePack(pack) }),
    'list-wordings': ({ source }) => ({ ok: true, answer: { wordings: wordingsOf(pack, source) } }),
    'weigh-sources': ({ hiddenSources }) => ({ ok: true, answer: weighSources(pack, hiddenSources) }),
    'state-claims': ({ claims }) => ({ ok: true, answer: { statements: stateClaims(pack, claims) } }),
    'read-library': () => ({ ok: true, answer: readablePack(pack) }),
  };
}
