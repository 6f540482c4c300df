import { useTexts } from '../texts.ts';
import { RadioChoice } from './RadioChoice.tsx';
import { Section } from './Section.tsx';

/** As in the settings. */
const languageChoices = ['browser', 'en', 'uk'] as const;
export type LanguageChoice = (typeof languageChoices)[number];

export interface LanguageActions {
  onSetLanguage(language: LanguageChoice): void;
}

export interface LanguageSectionProps extends LanguageActions {
  readonly language: LanguageChoice;
}

/** In which language Sidelight speaks. Each language is named in itself, for a reader who cannot read the one it is in. */
export function LanguageSection({ language, onSetLanguage }: LanguageSectionProps) {
  const t = useTexts();
  return (
    <Section id="language" title={t('options.language.title')} note={t('options.language.note')}>
      <RadioChoice
        name="language"
        legend={t('options.language.choice')}
        chosen={language}
        options={languageChoices.map((value) => ({
          value,
          label:
            value === 'browser' ? (
              t('options.language.browser')
            ) : (
              <span lang={value}>{t(`options.language.${value}`)}</span>
            ),
        }))}
        onChoose={onSetLanguage}
      />
    </Section>
  );
}
