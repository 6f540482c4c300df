/** A claim's own page: how each outlet worded it, one of them taken as the base, and what belongs to it. */
import type { ClaimPage } from '../../engine/claim-page.ts';
import type { Source } from '../../engine/pack.ts';
import type { ReadableClaim, ReadablePack } from '../../engine/readable-pack.ts';
import { Day } from '../claim/Day.tsx';
import { Lineage } from '../lineage/Lineage.tsx';
import { Monogram } from '../Monogram.tsx';
import { useTexts } from '../texts.ts';
import { ComparedWordings } from './ComparedWordings.tsx';
import { Exports } from './Exports.tsx';
import { LongList } from './LongList.tsx';
import type { LibraryActions } from './library-state.ts';
import { hashOf } from './routes.ts';

interface ClaimViewProps extends Pick<LibraryActions, 'onCompare' | 'onCopy' | 'onSave' | 'onPrint'> {
  readonly content: ClaimPage;
  readonly pack: ReadablePack;
}

export function ClaimView({ content, pack, onCompare, onCopy, onSave, onPrint }: ClaimViewProps) {
  const t = useTexts();
  const { claim, lineage, background, contextOf, absent } = content;
  const { speaker, date, kind } = claim;
  const { language } = pack;
  return (
    <article class="claim-page">
      <header>
        <h1 tabIndex={-1} lang={language}>
          {claim.statement}
        </h1>
        <dl class="particulars">
          <div>
            <dt>{t('library.claim.speaker')}</dt>
            <dd>{speaker === null ? t('library.claim.unnamed') : <span lang={language}>{speaker}</span>}</dd>
          </div>
          <div>
            <dt>{t('library.claim.date')}</dt>
            <dd>{date ? <Day iso={date} /> : t('library.claim.unknown')}</dd>
          </div>
          <div>
            <dt>{t('library.claim.kind')}</dt>
            <dd>{t(`library.kind.${kind}`)}</dd>
          </div>
        </dl>
        <p class="tools unprinted">
          <a href={hashOf({ place: 'sheet', claims: [claim.id], isNamed: true })}>{t('library.sheet.title')}</a>
          <button type="button" class="text-button" onClick={onPrint}>
            {t('claim.print')}
          </button>
          <Exports pack={pack} claims={[claim]} onSave={onSave} />
        </p>
      </header>
      <div class="column">
        <ComparedWordings content={content} language={language} onCompare={onCompare} onCopy={onCopy} />
        {lineage && (
          <section class="lineage-section">
            <h2>{t('claim.lineage')}</h2>
            <Lineage {...lineage} language={language} />
          </section>
        )}
      </div>
      <aside>
        <LinkedClaims title={t('claim.background')} claims={background} language={language} />
        <LinkedClaims title={t('library.claim.contextOf')} claims={contextOf} language={language} />
        <LinkedOutlets title={t('library.claim.absent')} sources={absent} />
      </aside>
    </article>
  );
}

interface LinkedClaimsProps {
  readonly title: string;
  readonly claims: readonly ReadableClaim[];
  readonly language: string;
}

/** Nothing without a claim to link to. */
function LinkedClaims({ title, claims, language }: LinkedClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <LongList
        class="linked"
        items={claims}
        draw={({ id, statement, date }) => (
          <li key={id}>
            <a href={hashOf({ place: 'claim', id })} lang={language}>
              {statement}
            </a>
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
