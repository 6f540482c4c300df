import type { SiteMode, SiteStanding } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import type { PopupActions, SiteNotice } from './popup-state.ts';

interface SiteChoiceProps extends Pick<PopupActions, 'onSetMode'> {
  readonly site: SiteStanding;
  readonly notice: SiteNotice | undefined;
}

const modes: readonly SiteMode[] = ['on', 'ask', 'off'];

/** The page's site by name, and how Sidelight is to stand with it: three buttons of which one holds. */
export function SiteChoice({ site: { name, mode }, notice, onSetMode }: SiteChoiceProps) {
  const t = useTexts();
  return (
    <section class="site">
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
      {notice && (
        <p class="notice" role="alert">
          {t(`popup.site.${notice}`)}
        </p>
      )}
    </section>
  );
}
