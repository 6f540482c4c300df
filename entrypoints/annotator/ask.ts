/** Asks the background on behalf of one page. */
import { askBackground } from '../../platform/ask.ts';
import type { BackgroundProtocol, Reply } from '../../platform/protocol.ts';

export type Ask = <Type extends keyof BackgroundProtocol>(
  type: Type,
  payload: BackgroundProtocol[Type]['request'],
) => Promise<Reply<BackgroundProtocol[Type]['answer']>>;

/** `onUnreachable` is called when the extension was updated, switched off or removed under the living page. */
export function createAsk(onUnreachable: () => void): Ask {
  return async (type, payload) => {
    const reply = await askBackground(type, payload);
    if (!reply.ok && reply.problem === 'unreachable') onUnreachable();
    return reply;
  };
}
