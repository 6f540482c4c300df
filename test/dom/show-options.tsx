/** The options page in a test, with what it asked of others. */
import { vi } from 'vitest';
import { readyOptions } from '../../components/gallery/options-fixtures.ts';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { ReadyOptions } from '../../components/options/options-state.ts';
import { show } from './show.tsx';

/** As after the installation, but for what the test says. */
export function showOptions(state: Partial<ReadyOptions> = {}) {
  const asked = {
    onShowSource: vi.fn(),
    onHideSources: vi.fn(),
    onListWordings: vi.fn(),
    onGrant: vi.fn(),
    onSwitchSite: vi.fn(),
    onRevoke: vi.fn(),
    onSetMarks: vi.fn(),
    onSetHover: vi.fn(),
    onChangeKeys: vi.fn(),
    onSetLanguage: vi.fn(),
    onShowAgain: vi.fn(),
    onShowAllAgain: vi.fn(),
    onSaveBackup: vi.fn(),
    onReadBackup: vi.fn(),
    onRestore: vi.fn(),
    onKeep: vi.fn(),
    onReset: vi.fn(),
    onUndo: vi.fn(),
  };
  const view = (change: Partial<ReadyOptions>) => <OptionsView state={{ ...readyOptions, ...change }} {...asked} />;
  const shown = show(view(state));
  return { asked, ...shown, change: (next: Partial<ReadyOptions>) => shown.rerender(view({ ...state, ...next })) };
}
