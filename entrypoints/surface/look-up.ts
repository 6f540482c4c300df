/** Looks quotes up for the surfaces that show what comes of it. */
import type { LookUpState } from '../../components/popup/popup-state.ts';
import { askBackground } from '../../platform/channel.ts';

/** Looks a quote up. */
export async function askLookUp(quote: string): Promise<LookUpState | 'damaged-pack'> {
  const reply = await askBackground('look-up-quote', { quote });
  if (reply.ok) return { kind: 'answered', quote, answer: reply.answer };
  return reply.problem === 'damaged-pack' ? 'damaged-pack' : { kind: 'failed', quote };
}
