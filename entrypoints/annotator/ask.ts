/** Asks the background on behalf of one page. */
import { askBackground } from '../../platform/channel.ts';
import type { BackgroundProtocol } from '../../platform/messages.ts';

/** Gives the answer, or nothing when there is none; the reason is then known here. */
export type Ask = <Type extends keyof BackgroundProtocol>(
  type: Type,
  payload: BackgroundProtocol[Type]['request'],
) => Promise<BackgroundProtocol[Type]['answer'] | undefined>;

/** `onUnreachable` is called when the extension was updated, switched off or removed under the living page. */
export function createAsk(onUnreachable: () => void): Ask {
  return async (type, payload) => {
    const reply = await askBackground(type, payload);
    if (reply.ok) return reply.answer;
    if (reply.problem === 'unreachable') onUnreachable();
    return undefined;
  };
}
