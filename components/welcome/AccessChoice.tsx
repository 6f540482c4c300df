import { useTexts } from '../texts.ts';
import type { NewsSite, WelcomeChoice, WelcomeState } from './welcome-state.ts';

interface AccessChoiceProps {
  readonly state: WelcomeState;
  readonly newsSites: readonly NewsSite[];
  onChoose(choice: WelcomeChoice): void;
}

/** Three ways to let Sidelight run, each a click; what was chosen is said in words, and can be chosen again. */
export function AccessChoice({ state, newsSites, onChoose }: AccessChoiceProps) {
  const t = useTexts();
  const texts = {
    news: t('welcome.choice.newsText', newsSites.length),
    all: t('welcome.choice.allText'),
    none: t('welcome.choice.noneText'),
  };
  return (
    <section class="choice">
      <h2>{t('welcome.choice.title')}</h2>
      <div class="choices">
        {(['news', 'all', 'none'] as const).map((choice) => (
          <div key={choice}>
            <button
              type="button"
              class={choice === 'news' ? 'button primary' : 'button'}
              aria-pressed={state.kind === 'granted' && state.choice === choice}
              onClick={() => onChoose(choice)}
            >
              {t(`welcome.choice.${choice}`)}
            </button>
            <p class="note">{texts[choice]}</p>
          </div>
        ))}
      </div>
      <p class="outcome" role="status">
        {state.kind === 'granted' && t(`welcome.granted.${state.choice}`)}
        {state.kind === 'declined' && t('welcome.declined')}
        {state.kind === 'asking' && t('welcome.choice.note')}
      </p>
      <details>
        <summary>{t('welcome.choice.newsList')}</summary>
        <ul class="news-sites">
          {newsSites.map(({ name, domain }) => (
            <li key={domain}>
              {name} <span class="meta">{domain}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
