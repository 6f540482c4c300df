import { useTexts } from '../texts.ts';
import type { WelcomeActions, WelcomeChoice, WelcomeState } from './welcome-state.ts';

type AccessChoiceProps = Pick<WelcomeState, 'access' | 'newsSites'> & Pick<WelcomeActions, 'onChoose'>;

const choices: readonly WelcomeChoice[] = ['news', 'all', 'none'];

/** Three ways to let Sidelight run, each a click; what was chosen is said in words, and can be chosen again. */
export function AccessChoice({ access, newsSites, onChoose }: AccessChoiceProps) {
  const t = useTexts();
  return (
    <>
      <h2>{t('welcome.choice.title')}</h2>
      <ul class="choices">
        {choices.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              aria-pressed={access.kind === 'granted' && access.choice === choice}
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
        {access.kind === 'granted' && t(`welcome.granted.${access.choice}`)}
        {access.kind === 'declined' && t('welcome.declined')}
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
      <p class="note">{t('welcome.choice.note')}</p>
    </>
  );
}
