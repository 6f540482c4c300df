/** A claim's own page: how each outlet worded it, one of them taken as the base, and what belongs to it. */
import type { ClaimPage } from '../../engine/claim-page.ts';
import type { Source } from '../../engine/pack.ts';
import type { ReadableClaim } from '../../engine/readable-pack.ts';
import { Day } from '../claim/Day.tsx';
import { Monogram } from '../Monogram.tsx';
import { useTexts } from '../texts.ts';
import { ComparedWordings } from './ComparedWordings.tsx';
import { LongList } from './LongList.tsx';
import type { LibraryActions } from './library-state.ts';
import { hashOf } from './routes.ts';

interface ClaimViewProps extends Pick<LibraryActions, 'onCompare' | 'onPrint'> {
  readonly content: ClaimPage;
  /** Of what outlets wrote, as a BCP 47 tag. */
  readonly language: string;
}

export function ClaimView({ content, language, onCompare, onPrint }: ClaimViewProps) {
  const t = useTexts();
  const { claim, background, contextOf, absent } = content;
  const { speaker, date, kind } = claim;
  return (
    <article class="claim-page">
      <header>
        <h1 tabIndex={-1}>{claim.statement}</h1>
        <dl class="particulars">
          <div>
            <dt>{t('library.claim.speaker')}</dt>
            <dd>{speaker ?? t('library.list.unnamed')}</dd>
          </div>
          <div>
            <dt>{t('library.claim.date')}</dt>
            <dd>{date ? <Day iso={date} /> : t('library.list.undated')}</dd>
          </div>
          <div>
            <dt>{t('library.claim.kind')}</dt>
            <dd>{t(`library.kind.${kind}`)}</dd>
          </div>
        </dl>
        <p class="actions">
          <button type="button" class="text-button" onClick={onPrint}>
            {t('library.claim.print')}
          </button>
        </p>
      </header>
      <ComparedWordings content={content} language={language} onCompare={onCompare} />
      <aside>
        <LinkedClaims title={t('library.claim.background')} claims={background} />
        <LinkedClaims title={t('library.claim.contextOf')} claims={contextOf} />
        <LinkedOutlets title={t('library.claim.absent')} sources={absent} />
      </aside>
    </article>
  );
}

/** Nothing without a claim to link to. */
function LinkedClaims({ title, claims }: { readonly title: string; readonly claims: readonly ReadableClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <LongList
        class="linked"
        items={claims}
        draw={({ id, statement, date }) => (
          <li key={id}>
            <a href={hashOf({ place: 'claim', id })}>{statement}</a>
            {date && (
              <span class="meta">
                {' '}
                <Day iso={date} />
              </span>
            )}
          </li>
        )}
      />
    </section>
  );
}

/** Nothing without an outlet to link to. */
function LinkedOutlets({ title, sources }: { readonly title: string; readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="linked outlets">
        {sources.map(({ id, outlet }) => (
          <li key={id}>
            <a href={hashOf({ place: 'outlet', id })}>
              <Monogram outlet={outlet} />
              {outlet}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
