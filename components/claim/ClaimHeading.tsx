import type { CardContent } from '../../engine/match.ts';
import { Day } from './Day.tsx';

/** The claim in our words, with who stated it and when. */
export function ClaimHeading({ claim, language }: Pick<CardContent, 'claim' | 'language'>) {
  return (
    <>
      <h2 class="statement" lang={language} dir="auto">
        {claim.statement}
      </h2>
      <ClaimOrigin claim={claim} />
    </>
  );
}

/** Speaker and day of a claim; nothing when neither is known. */
export function ClaimOrigin({ claim }: { readonly claim: CardContent['claim'] }) {
  const { speaker, date } = claim;
  if (!speaker && !date) return null;
  return (
    <p class="meta">
      {speaker}
      {speaker && date && ' · '}
      {date && <Day iso={date} />}
    </p>
  );
}
