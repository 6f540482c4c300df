import type { CommandName, ReaderKey } from '../platform/messages.ts';
import { useTexts } from './texts.ts';

const words = {
  'toggle-marks': 'command.toggleMarks',
  'next-mark': 'command.nextMark',
  'previous-mark': 'command.previousMark',
  'look-up': 'command.lookUp',
} as const satisfies Record<CommandName, string>;

/** What the reader can do by key, with the keys as they are now. */
export function KeyList({ keys }: { readonly keys: readonly ReaderKey[] }) {
  const t = useTexts();
  return (
    <dl class="keys">
      {keys.map(({ command, keys: pressed }) => (
        <div key={command}>
          <dt>{t(words[command])}</dt>
          <dd>{pressed === '' ? <span class="meta">{t('options.keys.none')}</span> : <Keys pressed={pressed} />}</dd>
        </div>
      ))}
    </dl>
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
