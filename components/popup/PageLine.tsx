/** How Sidelight stands with the page: its site by name with the switch, what holds now, and reading it this once. */
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
  const canRun = page.kind === 'unmarked' && reasonFaces[page.reason].offers === 'run';
  return (
    <section class="page-line">
      {page.site && <SiteSwitch site={page.site} onSetMode={onSetMode} />}
      <div class="standing">
        <div class="status" role="status">
          {page.kind === 'marked' ? <MarkCount {...page} /> : <WhyUnmarked {...page} />}
        </div>
        {canRun && (
          <button type="button" class="button primary" onClick={onRunHere}>
            {t('page.runHere')}
          </button>
        )}
      </div>
      {notice && (
        <p class="notice" role="alert">
          {t(`popup.site.${notice}`)}
        </p>
      )}
    </section>
  );
}

const modes: readonly SiteMode[] = ['on', 'ask', 'off'];

/** The page's site by name, and how Sidelight is to stand with it: three buttons of which one holds. */
function SiteSwitch({
  site: { name, mode },
  onSetMode,
}: { readonly site: SiteStanding } & Pick<PopupActions, 'onSetMode'>) {
  const t = useTexts();
  return (
    <div class="site">
      <h2 id="site-name">
        <span class="unseen">{t('popup.site.label')} </span>
        {name}
      </h2>
      <fieldset class="segments" aria-labelledby="site-name">
        {modes.map((one) => (
          <button key={one} type="button" aria-pressed={one === mode} onClick={() => one !== mode && onSetMode(one)}>
            {t(`popup.site.${one}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function MarkCount({ reading: { marks, view, counts } }: Extract<PageState, { readonly kind: 'marked' }>) {
  const t = useTexts();
  const isHidden = view.amount === 'none' && counts.strong > 0;
  return (
    <>
      <p>{isHidden ? t('popup.hidden') : marks.length > 0 ? t('page.marks', marks.length) : t('page.noMarksHere')}</p>
      {view.amount === 'strongest' && counts.strong > maxStrongest && (
        <p class="note">{t('popup.strongestOf', [counts.strong])}</p>
      )}
      {counts.strong === 0 && marks.length === 0 && <p class="note">{t('page.noMarks')}</p>}
    </>
  );
}

function WhyUnmarked({ reason }: UnmarkedPage) {
  const t = useTexts();
  const { words, offers } = reasonFaces[reason];
  return (
    <>
      <p>{t(`page.reason.${words}`)}</p>
      {offers === 'look-up' && <p class="note">{t('popup.stillLookUp')}</p>}
    </>
  );
}
