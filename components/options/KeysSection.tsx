import type { ReaderKey } from '../../platform/messages.ts';
import { KeyList } from '../KeyList.tsx';
import { useTexts } from '../texts.ts';
import { Section } from './Section.tsx';

export interface KeysActions {
  /** Opens the browser's own settings for keys. */
  onChangeKeys(): void;
}

export interface KeysSectionProps extends KeysActions {
  readonly keys: readonly ReaderKey[];
}

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
      <KeyList keys={keys} />
    </Section>
  );
}
