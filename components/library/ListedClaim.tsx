import type { ReadableClaim } from '../../engine/readable-pack.ts';
import { ClaimMeta } from './ClaimMeta.tsx';
import type { ListedClaims } from './listed-claims.ts';
import { hashOf } from './routes.ts';

/** Of the words that all the boxes are named by, each with its claim's statement after them. */
export const chooseLabelId = 'library-choose';

interface ListedClaimProps extends Pick<ListedClaims, 'pack' | 'chosen' | 'onChoose'> {
  readonly claim: ReadableClaim;
}

/** A claim in the list: the way to its page, and a box to choose it for a comparison sheet. */
export function ListedClaim({ claim, pack, chosen, onChoose }: ListedClaimProps) {
  const { id, statement } = claim;
  return (
    <div class="listed">
      <input
        type="checkbox"
        class="unprinted"
        aria-labelledby={`${chooseLabelId} claim-${id}`}
        checked={chosen.has(id)}
        onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)}
      />
      <a
        id={`claim-${id}`}
        class="claim-link"
        data-claim={id}
        href={hashOf({ place: 'claim', id })}
        lang={pack.language}
      >
        {statement}
      </a>
      <ClaimMeta claim={claim} language={pack.language} />
    </div>
  );
}
