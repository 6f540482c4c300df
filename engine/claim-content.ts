/** What is shown of a claim that the reader found by itself, without a sentence or a quote: one wording, others beside it. */
import { composeCard } from './card-content.ts';
import type { CardContent } from './match.ts';
import type { Claim, Pack } from './pack.ts';

/** A claim as one outlet worded it, set beside the others. */
export interface ClaimContent {
  /** As on the card of a page of that outlet. */
  readonly content: CardContent;
  /** Whose wording `content.pageText` is; `null`, with an empty text, when the reader's filter keeps all wordings back. */
  readonly outlet: string | null;
}

/** The content for a claim; the first outlet of the pack that may speak goes first. Throws when the pack has no such claim. */
export function composeClaim(pack: Pack, claim: Claim, hiddenSources: readonly string[]): ClaimContent {
  const source = pack.sources.find(
    ({ id }) => !hiddenSources.includes(id) && claim.wordings.some((wording) => wording.source === id),
  );
  const index = claim.wordings.findIndex((wording) => wording.source === source?.id);
  const content = composeCard(pack, {
    claimId: claim.id,
    sentence: claim.wordings[index]?.text ?? '',
    strength: 'strong',
    relation: 'agrees',
    evidence: { wording: Math.max(0, index), shared: [], doubts: [] },
    pageUrl: source?.url ?? '',
    hiddenSources,
  });
  return { content, outlet: source?.outlet ?? null };
}
