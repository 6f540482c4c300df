import { KeyList } from '../KeyList.tsx';
import { NewTabLink } from '../NewTabLink.tsx';
import { useTexts } from '../texts.ts';
import type { WelcomeState } from './welcome-state.ts';

type NextStepsProps = Pick<WelcomeState, 'articles' | 'language' | 'keys'>;

/** After the choice: articles that carry marks, a click away, and the keys that work there. */
export function NextSteps({ articles, language, keys }: NextStepsProps) {
  const t = useTexts();
  return (
    <div class="next">
      {articles.length > 0 && (
        <section>
          <h3 class="label">{t('welcome.next.articles')}</h3>
          <ul class="articles">
            {articles.map(({ id, outlet, headline, url }) => (
              <li key={id}>
                <NewTabLink href={url}>
                  <span lang={language}>{headline}</span>
                </NewTabLink>
                <span class="meta">{outlet}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {keys.length > 0 && (
        <section>
          <h3 class="label">{t('welcome.next.keys')}</h3>
          <KeyList keys={keys} />
        </section>
      )}
    </div>
  );
}
