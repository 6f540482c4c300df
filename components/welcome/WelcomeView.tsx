/** The page after installation: what Sidelight does, where it may run, an article to try it on, what it promises. */
import { Brand } from '../Brand.tsx';
import { useTexts } from '../texts.ts';
import { AccessChoice } from './AccessChoice.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Sample } from './Sample.tsx';
import { Steps } from './Steps.tsx';
import type { WelcomeActions, WelcomeState } from './welcome-state.ts';

interface WelcomeViewProps extends WelcomeActions {
  readonly state: WelcomeState;
}

const promises = ['verdict', 'privacy', 'page'] as const;

/** Needs `welcome.css`. */
export function WelcomeView({ state, onChoose, ...trying }: WelcomeViewProps) {
  const t = useTexts();
  return (
    <main class="sheet welcome">
      <header>
        <Brand />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <Steps />
      <section class="choice">
        <AccessChoice access={state.access} newsSites={state.newsSites} onChoose={onChoose} />
        {state.access.kind !== 'asking' && <NextSteps {...state} />}
      </section>
      <Sample sample={state.sample} {...trying} />
      <section>
        <h2>{t('welcome.promises.title')}</h2>
        <ul class="promises">
          {promises.map((promise) => (
            <li key={promise}>{t(`welcome.promises.${promise}`)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
