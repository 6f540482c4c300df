/** An outlet's own page: its document, what it says in the order of the article, and what stands in others' articles alone. */
import type { OutletPage, StatedClaim } from '../../engine/outlet-page.ts';
import type { ReadableClaim, ReadablePack } from '../../engine/readable-pack.ts';
import { Day } from '../claim/Day.tsx';
import { countryName } from '../country-name.ts';
import { Monogram } from '../Monogram.tsx';
import { NewTabLink } from '../NewTabLink.tsx';
import { useTexts } from '../texts.ts';
import { Exports } from './Exports.tsx';
import { LongList } from './LongList.tsx';
import type { LibraryActions } from './library-state.ts';
import { hashOf } from './routes.ts';

interface OutletViewProps extends Pick<LibraryActions, 'onSave'> {
  readonly content: OutletPage;
  readonly pack: ReadablePack;
}

export function OutletView({ content, pack, onSave }: OutletViewProps) {
  const t = useTexts();
  const { source, stated, absent } = content;
  const { language } = pack;
  const { outlet, headline, url, byline, published, country } = source;
  const claims = new Set(stated.map(({ claim }) => claim.id)).size;
  const alone = new Set(stated.filter(({ isAlone }) => isAlone).map(({ claim }) => claim.id)).size;
  return (
    <article class="outlet-page">
      <header>
        <h1 tabIndex={-1}>
          <Monogram outlet={outlet} />
          {outlet}
        </h1>
        <p class="words article-headline">
          <NewTabLink href={url}>
            <span lang={language}>{headline}</span>
          </NewTabLink>
        </p>
        <dl class="particulars">
          {byline && (
            <div>
              <dt>{t('library.outlet.byline')}</dt>
              <dd>{byline}</dd>
            </div>
          )}
          <div>
            <dt>{t('library.claim.date')}</dt>
            <dd>{published ? <Day iso={published} /> : t('library.claim.unknown')}</dd>
          </div>
          <div>
            <dt>{t('library.outlet.country')}</dt>
            <dd>{country ? countryName(country, t('language')) : t('library.claim.unknown')}</dd>
          </div>
          <div>
            <dt>{t('library.outlet.carries')}</dt>
            <dd>
              {t('count.claims', claims)}
              {alone > 0 && `, ${t('library.outlet.aloneCount', alone)}`}
            </dd>
          </div>
        </dl>
        <p class="tools unprinted">
          <Exports pack={pack} claims={ownClaims(content)} onSave={onSave} />
        </p>
      </header>
      <section class="compared">
        <h2>{t('library.outlet.inOrder')}</h2>
        <LongList
          class="wordings"
          items={stated}
          draw={(one) => <Stated key={`${one.claim.id} ${one.wording.seed.start}`} {...one} language={language} />}
        />
      </section>
      <aside>
        {absent.length > 0 && (
          <section>
            <h2>{t('library.outlet.absent')}</h2>
            <p class="note">{t('library.outlet.absentNote')}</p>
            <LongList
              class="linked"
              items={absent}
              draw={({ claim, sources }) => (
                <li key={claim.id}>
                  <a href={hashOf({ place: 'claim', id: claim.id })} lang={language}>
                    {claim.statement}
                  </a>{' '}
                  <span class="meta">{t('count.outlets', sources)}</span>
                </li>
              )}
            />
          </section>
        )}
      </aside>
    </article>
  );
}

function Stated({ claim, wording, url, isAlone, language }: StatedClaim & { readonly language: string }) {
  const t = useTexts();
  return (
    <li>
      <blockquote class="words" lang={language} dir="auto">
        {wording.text}
      </blockquote>
      <p class="stated">
        <a href={hashOf({ place: 'claim', id: claim.id, base: wording.source })} lang={language}>
          {claim.statement}
        </a>
      </p>
      <p class="meta">
        {t(`form.${wording.form}`)}
        {isAlone && ` · ${t('library.outlet.alone')}`}
        <span class="unprinted">
          {' · '}
          <NewTabLink class="to-sentence" href={url}>
            {t('library.outlet.there')}
          </NewTabLink>
        </span>
      </p>
    </li>
  );
}

/** The claims that it carries, in the order of its article, each with the outlet's own wordings alone. */
function ownClaims({ source, stated }: OutletPage): readonly ReadableClaim[] {
  return [...new Set(stated.map(({ claim }) => claim))].map((claim) => ({
    ...claim,
    wordings: claim.wordings.filter((wording) => wording.source === source.id),
  }));
}
