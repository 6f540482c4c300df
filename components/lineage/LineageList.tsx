import { useTexts } from '../texts.ts';
import type { Place } from './lineage-layout.ts';

/** A lineage as it is listened to: each place in reading order, and at a fork who has which words. */
export function LineageList({ places }: { readonly places: readonly Place[] }) {
  const t = useTexts();
  const list = new Intl.ListFormat(t('language'), { type: 'unit' });
  return (
    <ol class="unseen">
      {places.map(({ branches, isShared }) => (
        <li>
          {isShared ? (
            t('lineage.all', [branches[0].words])
          ) : (
            <ul>
              {branches.map(({ words, outlets }) => (
                <li>
                  {words === ''
                    ? t('lineage.nothing', [list.format(outlets)])
                    : t('lineage.some', [list.format(outlets), words])}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
