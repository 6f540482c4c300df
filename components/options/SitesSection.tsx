import { useTexts } from '../texts.ts';
import { AddSiteForm } from './AddSiteForm.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { type ListedSite, listSites } from './origins.ts';

type SitesSectionProps = Pick<
  Extract<OptionsState, { readonly kind: 'ready' }>,
  'origins' | 'rules' | 'canAddNews' | 'notice'
> &
  Pick<OptionsActions, 'onGrant' | 'onSwitchSite' | 'onRevoke'>;

/** The sites that Sidelight is let in to or has a rule for: each can be switched, or given back, and more can be added. */
export function SitesSection({ origins, rules, canAddNews, notice, onGrant, ...actions }: SitesSectionProps) {
  const t = useTexts();
  const sites = listSites(origins, rules);
  const hasAll = sites.some(({ name }) => name === undefined);
  return (
    <section>
      <div class="section-head">
        <h2>{t('options.sites.title')}</h2>
      </div>
      <p class="section-note">{t('options.sites.note')}</p>
      {sites.length === 0 ? (
        <p class="section-empty">{t('options.sites.nowhere')}</p>
      ) : (
        <ul class="rows sites">
          {sites.map((site) => (
            <SiteRow key={site.name ?? ''} site={site} {...actions} />
          ))}
        </ul>
      )}
      {(notice === 'declined' || notice === 'kept') && (
        <p class="notice" role="alert">
          {t(`options.sites.${notice}`)}
        </p>
      )}
      {!hasAll && (
        <div class="add-sites">
          <AddSiteForm onAdd={(site) => onGrant({ site })} />
          <div class="actions">
            {canAddNews && (
              <button type="button" class="button" onClick={() => onGrant('news')}>
                {t('options.sites.addNews')}
              </button>
            )}
            <button type="button" class="button" onClick={() => onGrant('all')}>
              {t('options.sites.addAll')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

type SiteRowProps = { readonly site: ListedSite } & Pick<OptionsActions, 'onSwitchSite' | 'onRevoke'>;

function SiteRow({ site, onSwitchSite, onRevoke }: SiteRowProps) {
  const t = useTexts();
  const { mode } = site;
  const name = site.name ?? t('options.sites.all');
  const id = `site-${site.name}`;
  return (
    <li>
      {site.name === undefined ? (
        <span class="site-name">{name}</span>
      ) : (
        <>
          <input
            type="checkbox"
            class="switch"
            id={id}
            checked={mode === 'on'}
            onChange={(event) => onSwitchSite(site, event.currentTarget.checked)}
          />
          <label class="site-name" for={id}>
            {name}
          </label>
        </>
      )}
      <span class="meta">{mode !== 'on' && t(`options.sites.${mode}`)}</span>
      <button
        type="button"
        class="text-button"
        aria-label={t('options.sites.revokeSite', [name])}
        onClick={() => onRevoke(site)}
      >
        {t('options.sites.revoke')}
      </button>
    </li>
  );
}
