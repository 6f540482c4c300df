import type { Translate } from '../../locales/translate.ts';
import type { RestoreLoss, RestoreReport, SettingsPart } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import { siteNameOf } from './origins.ts';
import { Question } from './Question.tsx';

interface RestoreQuestionProps {
  readonly report: RestoreReport;
  onRestore(): void;
  onKeep(): void;
}

/** What a file would change, what of it would be left out and why, and whether to go on. */
export function RestoreQuestion({ report: { taken, losses }, onRestore, onKeep }: RestoreQuestionProps) {
  const t = useTexts();
  return (
    <Question
      title={t('options.backup.question')}
      yes={t('options.backup.restore')}
      no={t('options.backup.keep')}
      onYes={onRestore}
      onNo={onKeep}
    >
      {taken.length > 0 && (
        <>
          <p class="label">{t('options.backup.taken')}</p>
          <ul class="report">
            {taken.map(({ part, count }) => (
              <li key={part}>{takenInWords(t, part, count)}</li>
            ))}
          </ul>
        </>
      )}
      {losses.length > 0 && (
        <>
          <p class="label">{t('options.backup.left')}</p>
          <ul class="report">
            {losses.map((loss) => (
              <li key={JSON.stringify(loss)}>{lossInWords(t, loss)}</li>
            ))}
          </ul>
        </>
      )}
    </Question>
  );
}

function takenInWords(t: Translate, part: SettingsPart, count: number): string {
  switch (part) {
    case 'sources':
    case 'sites':
    case 'dismissed':
      return count === 0 ? t(`options.backup.takenNone.${part}`) : t(`options.backup.takenSome.${part}`, count);
    default:
      return t(`options.backup.takenPart.${part}`);
  }
}

function lossInWords(t: Translate, loss: RestoreLoss): string {
  switch (loss.kind) {
    case 'part':
      return t('options.backup.leftPart', [t(`options.backup.part.${loss.part}`)]);
    case 'dismissed':
      return t('options.backup.leftDismissed', loss.count);
    case 'access': {
      const sites = loss.names.map((origin) => siteNameOf(origin) ?? t('options.sites.all'));
      return t('options.backup.leftAccess', [[...new Set(sites)].join('; ')]);
    }
    case 'rules':
      return t('options.backup.leftRules', [loss.names.join('; ')]);
    default:
      return t('options.backup.leftSources', [loss.names.join('; ')]);
  }
}
