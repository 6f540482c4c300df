/** All settings as a file and back, and all as at first: nothing is changed before the reader has said so. */
import { useRef, useState } from 'preact/hooks';
import type { RestoreReport, UnreadableFile } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import { Question } from './Question.tsx';
import { RestoreQuestion } from './RestoreQuestion.tsx';
import { Section } from './Section.tsx';

/** How far a restoring or a reset has come. */
export type BackupState =
  | { readonly kind: 'none' }
  /** The file is none of ours, or cannot be read. */
  | { readonly kind: 'refused'; readonly problem: UnreadableFile }
  /** The file was read, and nothing is changed yet. */
  | { readonly kind: 'offered'; readonly report: RestoreReport }
  /** It is done, and what was before is kept until the page is left. */
  | { readonly kind: 'restored' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'undone' };

export interface BackupActions {
  onSaveBackup(): void;
  /** Reads a file that the reader has chosen; what it would change comes back as `offered`. */
  onReadBackup(file: File): void;
  /** Takes over what was offered. */
  onRestore(): void;
  /** Lets go of what was offered. */
  onKeep(): void;
  onReset(): void;
  /** Sets all as it was before it was restored or reset. */
  onUndo(): void;
}

export interface BackupSectionProps extends BackupActions {
  readonly backup: BackupState;
}

export function BackupSection({ backup, ...actions }: BackupSectionProps) {
  const t = useTexts();
  const picker = useRef<HTMLInputElement>(null);
  const [asksForReset, setAsksForReset] = useState(false);
  const isDone = backup.kind === 'restored' || backup.kind === 'reset';
  return (
    <Section id="backup" title={t('options.backup.title')} note={t('options.backup.note')}>
      <div class="actions">
        <button type="button" class="button" onClick={actions.onSaveBackup}>
          {t('options.backup.save')}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {t('options.backup.choose')}
        </button>
        <button type="button" class="button" onClick={() => setAsksForReset(true)}>
          {t('options.backup.reset')}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('options.backup.choose')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen once more.
          if (file) actions.onReadBackup(file);
          currentTarget.value = '';
        }}
      />
      {asksForReset && (
        <Question
          title={t('options.backup.resetQuestion')}
          yes={t('options.backup.resetYes')}
          no={t('options.backup.keep')}
          onYes={() => {
            setAsksForReset(false);
            actions.onReset();
          }}
          onNo={() => setAsksForReset(false)}
        >
          <p>{t('options.backup.resetNote')}</p>
        </Question>
      )}
      {backup.kind === 'offered' && (
        <RestoreQuestion report={backup.report} onRestore={actions.onRestore} onKeep={actions.onKeep} />
      )}
      {backup.kind === 'refused' && (
        <p class="notice" role="alert">
          {t(`options.backup.refused.${backup.problem}`)}
        </p>
      )}
      <div class="outcome" role="status">
        {(isDone || backup.kind === 'undone') && (
          <p class="notice">
            {t(`options.backup.${backup.kind === 'reset' ? 'wasReset' : backup.kind}`)}{' '}
            {isDone && (
              <button type="button" class="text-button" onClick={actions.onUndo}>
                {t('shared.undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </Section>
  );
}
