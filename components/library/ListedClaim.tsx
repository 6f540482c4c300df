import type { ReadableClaim } from '../../engine/readable-pack.ts';
import { useTexts } from '../texts.ts';
import { ClaimMeta } from './ClaimMeta.tsx';
import type { ListedClaims } from './listed-claims.ts';
import { hashOf } from './routes.ts';

interface ListedClaimProps extends Pick<ListedClaims, 'pack' | 'chosen' | 'onChoose'> {
  readonly claim: ReadableClaim;
}

/** A claim in the list: the way to its page, and a box to choose it for a comparison sheet. */
export function ListedClaim({ claim, pack, chosen, onChoose }: ListedClaimProps) {
  const t = useTexts();
  const { id, statement } = claim;
  return (
    <div class="listed">
      <input
        type="checkbox"
        class="unprinted"
        aria-label={t('library.sheet.choose', [statement])}
        checked={chosen.has(id)}
        onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)}
      />
      <a class="claim-link" data-claim={id} href={hashOf({ place: 'claim', id })} lang={pack.language}>
        {statement}
      </a>
      <ClaimMeta claim={claim} />
    </div>
  );
}
