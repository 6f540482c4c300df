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
              <Loss key={JSON.stringify(loss)} loss={loss} />
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

/** A part says itself what becomes of it; of the others it is said which they are, by names that are in no language. */
function Loss({ loss }: { readonly loss: RestoreLoss }) {
  const t = useTexts();
  if (loss.kind === 'part') return <li>{t('options.backup.leftPart', [t(`options.backup.part.${loss.part}`)])}</li>;
  if (loss.kind === 'dismissed') return <li>{t('options.backup.leftDismissed', loss.count)}</li>;
  return (
    <li>
      {t(`options.backup.leftNames.${loss.kind}`)}
      <span lang=""> {namesOf(loss).join('; ')}</span>
    </li>
  );
}

/** Sites by the names that they are listed by, each once. */
function namesOf({ kind, names }: Extract<RestoreLoss, { readonly names: readonly string[] }>): readonly string[] {
  return kind === 'access' ? [...new Set(names.map((origin) => siteNameOf(origin) ?? origin))] : names;
}
