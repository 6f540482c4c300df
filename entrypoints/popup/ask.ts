/** What the popup asks the background about claims, as the states that its view shows. */
import type { FoundClaims, LookUpState } from '../../components/popup/popup-state.ts';
import { askBackground } from '../../platform/channel.ts';

/** Shows a claim. */
export async function askClaim(id: string): Promise<LookUpState | 'damaged-pack'> {
  const reply = await askBackground('show-claim', { claim: id });
  if (reply.ok) return { kind: 'claim', claim: reply.answer };
  return reply.problem === 'damaged-pack' ? 'damaged-pack' : { kind: 'claim-failed' };
}

/** The claims that hold the words; absent when there is no answer. */
export async function askFound(text: string): Promise<FoundClaims | undefined> {
  const reply = await askBackground('search-claims', { text });
  return reply.ok ? reply.answer.claims : undefined;
}
