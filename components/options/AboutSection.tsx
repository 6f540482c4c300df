import type { PackSummary } from '../../platform/messages.ts';
import { Day } from '../claim/Day.tsx';
import { useTexts } from '../texts.ts';
import { Section } from './Section.tsx';

export interface AboutSectionProps {
  /** Absent when it cannot be read. */
  readonly pack: PackSummary | undefined;
  /** Of the extension. */
  readonly version: string;
  /** Addresses of our own pages. */
  readonly pages: { readonly welcome: string; readonly library: string };
}

/** Which Sidelight this is, what its pack holds, under which licences, and what it promises. */
export function AboutSection({ pack, version, pages }: AboutSectionProps) {
  const t = useTexts();
  const contents = pack && ([t('count.claims', pack.claims), t('count.sources', pack.sources.length)] as const);
  return (
    <Section id="about" title={t('options.about.title')}>
      <dl>
        <dt>{t('options.about.version')}</dt>
        <dd>{version}</dd>
        {pack && contents && (
          <>
            <dt>{t('options.about.pack')}</dt>
            <dd lang={pack.language}>{pack.title}</dd>
            <dt>{t('options.about.published')}</dt>
            <dd>
              <Day iso={pack.published} />
            </dd>
            <dt>{t('options.about.contents')}</dt>
            <dd>{t('options.about.contentsOf', [...contents])}</dd>
          </>
        )}
        <dt>{t('options.about.licence')}</dt>
        <dd>
          {t('options.about.ownLicence')}
          {pack && ` ${t('options.about.packLicence', [pack.licence])}`}
        </dd>
        <dt>{t('options.about.privacyLabel')}</dt>
        <dd>{t('options.about.privacy')}</dd>
        <dt>{t('options.about.noVerdictLabel')}</dt>
        <dd>{t('shared.noVerdict')}</dd>
      </dl>
      <p class="links">
        <a href={pages.library}>{t('options.about.library')}</a>
        <a href={pages.welcome}>{t('options.about.welcome')}</a>
      </p>
    </Section>
  );
}
