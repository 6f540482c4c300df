import type { SiteMode } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import { AddSiteForm } from './AddSiteForm.tsx';
import type { OptionsNotice } from './options-state.ts';
import { type ListedSite, listSites } from './origins.ts';
import { Section } from './Section.tsx';

export interface SitesActions {
  /** Asks the browser for access to the listed news sites, to every site, or to one by name with all below it. */
  onGrant(choice: 'news' | 'all' | { readonly site: string }): void;
  /** Switches Sidelight on or off on a listed site. */
  onSwitchSite(site: ListedSite, isOn: boolean): void;
  /** Gives a listed site back to the browser and forgets the rule for it. */
  onRevoke(site: ListedSite): void;
}

export interface SitesSectionProps extends SitesActions {
  /** Origins as the browser reports them, such as `*://*.example.org/*` or `<all_urls>`. */
  readonly origins: readonly string[];
  /** The reader's rules, by site. */
  readonly rules: Readonly<Record<string, Exclude<SiteMode, 'on'>>>;
  /** Whether some of the listed news sites are not let in to yet. */
  readonly canAddNews: boolean;
  readonly notice?: OptionsNotice | undefined;
}

/** The sites that Sidelight is let in to or has a rule for: each can be switched, or given back, and more can be added. */
export function SitesSection({ origins, rules, canAddNews, notice, onGrant, ...actions }: SitesSectionProps) {
  const t = useTexts();
  const sites = listSites(origins, rules);
  const hasAll = sites.some(({ name }) => name === undefined);
  return (
    <Section id="sites" title={t('options.sites.title')} note={t('options.sites.note')}>
      {sites.length === 0 ? (
        <p>{t('options.sites.nowhere')}</p>
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
    </Section>
  );
}

type SiteRowProps = { readonly site: ListedSite } & Pick<SitesActions, 'onSwitchSite' | 'onRevoke'>;

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
