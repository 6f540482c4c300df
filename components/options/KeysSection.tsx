import type { CommandName, ReaderKey } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import { Section } from './Section.tsx';

export interface KeysActions {
  /** Opens the browser's own settings for keys. */
  onChangeKeys(): void;
}

export interface KeysSectionProps extends KeysActions {
  readonly keys: readonly ReaderKey[];
}

const words = {
  'toggle-marks': 'command.toggleMarks',
  'next-mark': 'command.nextMark',
  'previous-mark': 'command.previousMark',
  'look-up': 'command.lookUp',
} as const satisfies Record<CommandName, string>;

/** The reader's keys as they are now, and the way to the browser's settings that change them. */
export function KeysSection({ keys, onChangeKeys }: KeysSectionProps) {
  const t = useTexts();
  return (
    <Section
      id="keys"
      title={t('options.keys.title')}
      note={t('options.keys.note')}
      tools={
        <button type="button" class="text-button" onClick={onChangeKeys}>
          {t('options.keys.change')}
        </button>
      }
    >
      <dl class="keys">
        {keys.map(({ command, keys: pressed }) => (
          <div key={command}>
            <dt>{t(words[command])}</dt>
            <dd>{pressed === '' ? <span class="meta">{t('options.keys.none')}</span> : <Keys pressed={pressed} />}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** As the browser writes them: `Alt+Shift+J`, or on a Mac in Chromium `⌃⇧J`. */
function Keys({ pressed }: { readonly pressed: string }) {
  const parts = pressed.replace('MacCtrl', 'Ctrl').split('+');
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index > 0 && '+'}
          <kbd>{part}</kbd>
        </>
      ))}
    </>
  );
}
