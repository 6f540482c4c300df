import type { CardContent, Doubt } from '../../engine/match.ts';
import { uniteSpans } from '../../engine/spans.ts';
import type { Translate } from '../../locales/translate.ts';
import { useTexts } from '../texts.ts';
import type { ComparedText } from './compared-text.ts';
import { SharedWords } from './SharedWords.tsx';

interface WhyThisCardProps {
  readonly content: CardContent;
  readonly against: Exclude<ComparedText, 'InWording'>;
}

/** What led to the card, on request: strength in words, doubts, the words that led to it, the nearest wording's outlet. */
export function WhyThisCard({ content, against }: WhyThisCardProps) {
  const t = useTexts();
  const { strength, pageText, language, shared, cues, doubts, nearestOutlet } = content;
  const words = uniteSpans([...shared, ...cues]);
  return (
    <details class="why">
      <summary>{t('why.title')}</summary>
      <p>{t(`why.${strength}${against}`)}</p>
      {doubts.length > 0 && (
        <ul class="doubts">
          {doubts.map((doubt) => (
            <li key={doubt}>{sayDoubt(doubt, t)}</li>
          ))}
        </ul>
      )}
      {words.length > 0 && (
        <>
          <p class="label">{t('why.words')}</p>
          <SharedWords text={pageText} shared={words} language={language} />
        </>
      )}
      {nearestOutlet && (
        <>
          <p class="label">{t('why.nearest')}</p>
          <p>{nearestOutlet}</p>
        </>
      )}
      <p class="note">{t('why.noVerdict')}</p>
    </details>
  );
}

function sayDoubt(doubt: Doubt, t: Translate): string {
  const said: Readonly<Record<Doubt, string>> = {
    'subject from context': t('doubt.subjectFromContext'),
    'subject missing': t('doubt.subjectMissing'),
    'speaker not named': t('doubt.speakerNotNamed'),
    'other speaker': t('doubt.otherSpeaker'),
    'far apart': t('doubt.farApart'),
    negated: t('doubt.negated'),
    disputed: t('doubt.disputed'),
    'other number': t('doubt.otherNumber'),
    'too short': t('doubt.tooShort'),
    'too little in common': t('doubt.tooLittleInCommon'),
    'cue missing': t('doubt.cueMissing'),
  };
  return said[doubt];
}
