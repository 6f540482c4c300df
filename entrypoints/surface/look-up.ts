/** Looks quotes up for the surfaces that show what comes of it. */
import type { LookUpState } from '../../components/popup/popup-state.ts';
import { askBackground } from '../../platform/channel.ts';
import type { LookUpAnswer } from '../../platform/messages.ts';
import type { Reply } from '../../platform/protocol.ts';

/** Looks a quote up. */
export function askLookUp(quote: string): Promise<LookUpState | 'damaged-pack'> {
  return lookedUp(quote, askBackground('look-up-quote', { quote }));
}

/** What comes of a quote that was asked for. */
export async function lookedUp(
  quote: string,
  asked: Promise<Reply<LookUpAnswer>>,
): Promise<LookUpState | 'damaged-pack'> {
  const reply = await asked;
  if (reply.ok) return { kind: 'answered', quote, answer: reply.answer };
  return reply.problem === 'damaged-pack' ? 'damaged-pack' : { kind: 'failed', quote };
}
