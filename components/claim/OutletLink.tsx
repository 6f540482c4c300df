import { useTexts } from '../texts.ts';

interface OutletLinkProps {
  readonly outlet: string;
  /** Leads to the very sentence. */
  readonly url: string;
}

/** An outlet's name as the way to its sentence. The page it opens gets neither a handle on this one nor its address. */
export function OutletLink({ outlet, url }: OutletLinkProps) {
  const t = useTexts();
  return (
    <a class="outlet" href={url} target="_blank" rel="noopener noreferrer">
      {outlet}
      <svg class="arrow" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M2.5 7.5 7.5 2.5M3.5 2.5h4v4" />
      </svg>
      <span class="unseen"> {t('claim.readThere')}</span>
    </a>
  );
}
