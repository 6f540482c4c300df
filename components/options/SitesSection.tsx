import { useTexts } from '../texts.ts';
import type { OptionsActions } from './options-state.ts';
import { siteOf } from './origins.ts';

interface SitesSectionProps extends Pick<OptionsActions, 'onGrant' | 'onRevoke'> {
  readonly origins: readonly string[];
}

/** The sites on which Sidelight runs by itself: each can be given back, and more can be added. */
export function SitesSection({ origins, onGrant, onRevoke }: SitesSectionProps) {
  const t = useTexts();
  const hasAll = origins.some((origin) => siteOf(origin) === undefined);
  return (
    <section>
      <div class="section-head">
        <h2>{t('options.sites.title')}</h2>
      </div>
      <p class="section-note">{t('options.sites.note')}</p>
      {origins.length === 0 && <p class="section-empty">{t('options.sites.nowhere')}</p>}
      <ul class="rows sites">
        {origins.map((origin) => {
          const site = siteOf(origin) ?? t('options.sites.all');
          return (
            <li key={origin}>
              <span>{site}</span>
              <button
                type="button"
                class="text-button"
                aria-label={t('options.sites.revokeSite', [site])}
                onClick={() => onRevoke(origin)}
              >
                {t('options.sites.revoke')}
              </button>
            </li>
          );
        })}
      </ul>
      {!hasAll && (
        <div class="actions">
          <button type="button" class="button" onClick={() => onGrant('news')}>
            {t('options.sites.addNews')}
          </button>
          <button type="button" class="button" onClick={() => onGrant('all')}>
            {t('options.sites.addAll')}
          </button>
        </div>
      )}
    </section>
  );
}
