import type { ReadableClaim, ReadablePack } from '../../engine/readable-pack.ts';
import { useTexts } from '../texts.ts';
import { exportClaims, exportFormats } from './library-export.ts';
import type { LibraryActions } from './library-state.ts';

interface ExportsProps extends Pick<LibraryActions, 'onSave'> {
  readonly pack: ReadablePack;
  readonly claims: readonly ReadableClaim[];
}

/** What is shown as a file, in either format. */
export function Exports({ pack, claims, onSave }: ExportsProps) {
  const t = useTexts();
  return exportFormats.map((format) => (
    <button key={format} type="button" class="text-button" onClick={() => onSave(exportClaims(pack, claims, format))}>
      {t(`library.save.${format}`)}
    </button>
  ));
}
