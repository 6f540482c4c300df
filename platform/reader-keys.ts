/**
 * The reader's keys. They are the browser's own commands (`wxt.config.ts`), so that they work where no script of ours
 * runs, and the browser's own settings change them (`docs/decisions/keys-of-the-browser.md`).
 */
import { commands, tabs } from './browser.ts';
import type { CommandName, ReaderKey } from './messages.ts';

const commandNames: readonly CommandName[] = ['toggle-marks', 'next-mark', 'previous-mark', 'look-up'];

interface CommandTab {
  readonly id: number;
  /** Absent where the browser does not tell, such as its own pages. */
  readonly url: string | undefined;
}

/** Calls back when the reader presses a key of ours in a tab. */
export function onCommand(act: (name: CommandName, tab: CommandTab) => void): void {
  // Firefox for Android has no commands.
  commands?.onCommand.addListener((name: string, tab?: { id?: number | undefined; url?: string | undefined }) => {
    const known = commandNames.find((own) => own === name);
    if (known && tab?.id !== undefined) act(known, { id: tab.id, url: tab.url });
  });
}

/** Our commands in our order with the keys that they have now. */
export async function readKeys(): Promise<readonly ReaderKey[]> {
  const all = (await commands?.getAll()) ?? [];
  return commandNames.map((command) => ({ command, keys: all.find(({ name }) => name === command)?.shortcut ?? '' }));
}

/** Opens the browser's own settings for keys. */
export async function openKeySettings(): Promise<void> {
  // Firefox has a method for it, from version 137, and lets no extension open such a page by its address.
  const { openShortcutSettings } = commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(commands);
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}
