/** How Sidelight stands with the page, in one row: its site by name, what holds now, the switch, and reading it this once. */
import { maxStrongest } from '../../engine/ration.ts';
import type { SiteMode, SiteStanding } from '../../platform/messages.ts';
import type { PageState, UnmarkedPage } from '../page-state.ts';
import { reasonFaces } from '../reasons.ts';
import { useTexts } from '../texts.ts';
import type { PopupActions, SiteNotice } from './popup-state.ts';

interface PageLineProps extends Pick<PopupActions, 'onSetMode' | 'onRunHere'> {
  readonly page: PageState;
  readonly notice: SiteNotice | undefined;
}

export function PageLine({ page, notice, onSetMode, onRunHere }: PageLineProps) {
  const t = useTexts();
  const { site } = page;
  const canRun = page.kind === 'unmarked' && reasonFaces[page.reason].offers === 'run';
  const why = page.kind === 'unmarked' && <WhyUnmarked {...page} />;
  return (
    <section class="page-line">
      <div class="standing">
        {site && <SiteName {...site} />}
        {page.kind === 'marked' && <MarkCount {...page} />}
        {!site && why}
        {site && <SiteSwitch {...site} onSetMode={onSetMode} />}
        {canRun && (
          <button type="button" class="button primary" onClick={onRunHere}>
            {t('page.runHere')}
          </button>
        )}
      </div>
      {site && why}
      {page.kind === 'marked' && page.reading.counts.strong === 0 && page.reading.marks.length === 0 && (
        <p class="note">{t('page.noMarks')}</p>
      )}
      {notice && (
        <p class="notice" role="alert">
          {t(`popup.site.${notice}`)}
        </p>
      )}
    </section>
  );
}

const nameId = 'site-name';

/** Cut short where there is no room for it: the browser's own address bar has the whole. */
function SiteName({ name }: SiteStanding) {
  const t = useTexts();
  return (
    <h2 id={nameId}>
      <span class="unseen">{t('popup.site.label')} </span>
      {/* Of no language, and always from left to right. */}
      <bdi class="name" lang="" dir="ltr">
        {name}
      </bdi>
    </h2>
  );
}

const modes: readonly SiteMode[] = ['on', 'ask', 'off'];

/** How Sidelight is to stand with the page's site: three buttons of which one holds. */
function SiteSwitch({ mode, onSetMode }: SiteStanding & Pick<PopupActions, 'onSetMode'>) {
  const t = useTexts();
  return (
    <fieldset class="segments" aria-labelledby={nameId}>
      {modes.map((one) => (
        <button key={one} type="button" aria-pressed={one === mode} onClick={() => one !== mode && onSetMode(one)}>
          {t(`popup.site.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

function MarkCount({ reading: { marks, view, counts } }: Extract<PageState, { readonly kind: 'marked' }>) {
  const t = useTexts();
  const isHidden = view.amount === 'none' && counts.strong > 0;
  const isRationed = view.amount === 'strongest' && counts.strong > maxStrongest;
  const all = counts.strong + (view.withPossible ? counts.possible : 0);
  return (
    <p class="count" role="status">
      {isHidden
        ? t('popup.marks.hidden')
        : marks.length === 0
          ? t('popup.marks.none')
          : isRationed
            ? t('popup.marks.someOf', [marks.length, all])
            : t('popup.marks.shown', marks.length)}
    </p>
  );
}

/** Why there are no marks; what the switch says already is said once more to those alone who cannot see it. */
function WhyUnmarked({ reason, site }: UnmarkedPage) {
  const t = useTexts();
  const { words, offers } = reasonFaces[reason];
  const isSwitch = site && (reason === 'asks' || reason === 'off');
  return (
    <div class={isSwitch ? 'unseen' : 'status'} role="status">
      <p>{t(`page.reason.${words}`)}</p>
      {offers === 'look-up' && <p class="note">{t('popup.stillLookUp')}</p>}
    </div>
  );
}
