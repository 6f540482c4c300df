import type { ComponentChildren } from 'preact';
import { useTexts } from './texts.ts';

interface NewTabLinkProps {
  readonly href: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * A link that opens a tab, and says so to whoever hears it. The page there gets neither a handle on this one nor its
 * address.
 */
export function NewTabLink({ href, class: name, children }: NewTabLinkProps) {
  const t = useTexts();
  return (
    <a class={name} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> {t('shared.newTab')}</span>
    </a>
  );
}
