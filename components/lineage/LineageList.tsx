import { Filled, slots } from '../Filled.tsx';
import { useTexts } from '../texts.ts';
import type { Place } from './lineage-layout.ts';

interface LineageListProps {
  readonly places: readonly Place[];
  /** BCP 47 tag of the language that the words are in. */
  readonly language: string;
}

/** A lineage as it is listened to: each place in reading order, and at a fork who has which words. */
export function LineageList({ places, language }: LineageListProps) {
  const t = useTexts();
  const list = new Intl.ListFormat(t('language'), { type: 'unit' });
  const quoting = (message: string, words: string) => (
    <Filled message={message} parts={[<span lang={language}>{words}</span>]} />
  );
  return (
    <ol class="unseen">
      {places.map(({ branches, isShared }) => (
        <li>
          {isShared ? (
            quoting(t('lineage.all', [slots[0]]), branches[0].words)
          ) : (
            <ul>
              {branches.map(({ words, outlets }) => (
                <li>
                  {words === ''
                    ? t('lineage.nothing', [list.format(outlets)])
                    : quoting(t('lineage.some', [list.format(outlets), slots[0]]), words)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
