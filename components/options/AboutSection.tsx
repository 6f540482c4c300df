import type { PackSummary } from '../../platform/messages.ts';
import { Day } from '../claim/Day.tsx';
import { useTexts } from '../texts.ts';

/** What the pack holds, and what Sidelight promises. */
export function AboutSection({ pack }: { readonly pack: PackSummary }) {
  const t = useTexts();
  const contents = [t('count.claims', pack.claims), t('count.sources', pack.sources.length)] as const;
  return (
    <section>
      <div class="section-head">
        <h2>{t('options.about.title')}</h2>
      </div>
      <dl>
        <dt>{t('options.about.pack')}</dt>
        <dd>{pack.title}</dd>
        <dt>{t('options.about.published')}</dt>
        <dd>
          <Day iso={pack.published} />
        </dd>
        <dt>{t('options.about.contents')}</dt>
        <dd>{t('options.about.contentsOf', [...contents])}</dd>
        <dt>{t('options.about.privacyLabel')}</dt>
        <dd>{t('options.about.privacy')}</dd>
        <dt>{t('options.about.noVerdictLabel')}</dt>
        <dd>{t('options.about.noVerdict')}</dd>
      </dl>
    </section>
  );
}
