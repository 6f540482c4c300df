/** The page after installation: what Sidelight does, where it may run, what it promises. */

import type { NewsSite } from '../../platform/messages.ts';
import { Brand } from '../Brand.tsx';
import { useTexts } from '../texts.ts';
import { AccessChoice } from './AccessChoice.tsx';
import { Example } from './Example.tsx';
import type { WelcomeChoice, WelcomeState } from './welcome-state.ts';

interface WelcomeViewProps {
  readonly state: WelcomeState;
  /** The outlets of the pack and the short list, in the order to be read. */
  readonly newsSites: readonly NewsSite[];
  onChoose(choice: WelcomeChoice): void;
}

const steps = ['stepMark', 'stepCard', 'stepQuote'] as const;
const promises = ['verdict', 'privacy', 'page'] as const;

/** Needs `welcome.css`. */
export function WelcomeView({ state, newsSites, onChoose }: WelcomeViewProps) {
  const t = useTexts();
  return (
    <main class="sheet welcome">
      <div class="opening">
        <header>
          <Brand />
          <h1>{t('welcome.title')}</h1>
          <p class="lead">{t('welcome.lead')}</p>
        </header>
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>
              <h2>{t(`welcome.${step}.title`)}</h2>
              <p>{t(`welcome.${step}.text`)}</p>
            </li>
          ))}
        </ol>
        <AccessChoice state={state} newsSites={newsSites} onChoose={onChoose} />
      </div>
      <Example />
      <section class="promises">
        <h2>{t('welcome.promises.title')}</h2>
        <ul>
          {promises.map((promise) => (
            <li key={promise}>{t(`welcome.promises.${promise}`)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
