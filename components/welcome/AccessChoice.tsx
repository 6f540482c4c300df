import type { NewsSite } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import type { WelcomeChoice, WelcomeState } from './welcome-state.ts';

interface AccessChoiceProps {
  readonly state: WelcomeState;
  readonly newsSites: readonly NewsSite[];
  onChoose(choice: WelcomeChoice): void;
}

const choices: readonly WelcomeChoice[] = ['news', 'all', 'none'];

/** Three ways to let Sidelight run, each a click; what was chosen is said in words, and can be chosen again. */
export function AccessChoice({ state, newsSites, onChoose }: AccessChoiceProps) {
  const t = useTexts();
  return (
    <section class="choice">
      <h2>{t('welcome.choice.title')}</h2>
      <ul class="choices">
        {choices.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              aria-pressed={state.kind === 'granted' && state.choice === choice}
              onClick={() => onChoose(choice)}
            >
              <strong>{t(`welcome.choice.${choice}`)}</strong>
              <span>
                {choice === 'news' ? t('welcome.choice.newsText', newsSites.length) : t(`welcome.choice.${choice}Text`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="outcome" role="status">
        {state.kind === 'granted' && t(`welcome.granted.${state.choice}`)}
        {state.kind === 'declined' && t('welcome.declined')}
      </p>
      <p class="note">{t('welcome.choice.note')}</p>
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
