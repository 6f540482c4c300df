/** What the options do with a backup: saved as a file, read from one, taken over as a whole. */
import { readDismissals, replaceDismissals } from '../../platform/dismissals.ts';
import { grantedOrigins } from '../../platform/host-access.ts';
import type { PackSummary } from '../../platform/messages.ts';
import { defaultSettings, readSettings, replaceSettings } from '../../platform/settings.ts';
import {
  type Backup,
  type RestoredSettings,
  readSettingsFile,
  type SettingsFileReading,
  writeSettingsFile,
} from '../../platform/settings-file.ts';

/** What is set now. */
async function takeBackup(): Promise<Backup> {
  const [settings, dismissals, origins] = await Promise.all([readSettings(), readDismissals(), grantedOrigins()]);
  return { settings, dismissals, origins };
}

/** Saves what is set now where the browser keeps what it downloads. */
export async function saveBackup(page: Document): Promise<void> {
  const file = new Blob([writeSettingsFile(await takeBackup())], { type: 'application/json' });
  const link = page.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'sidelight-settings.json';
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** More than any backup holds, and little enough to be read at once. */
const maxFileBytes = 5_000_000;

/** What a file would change here. */
export async function readBackup(file: File, pack: PackSummary | undefined): Promise<SettingsFileReading> {
  if (file.size > maxFileBytes) return { ok: false, problem: 'foreign' };
  const text = await file.text().catch(() => '');
  return readSettingsFile(text, { sources: pack?.sources.map(({ id }) => id), origins: await grantedOrigins() });
}

/** Takes over settings and hidden claims; gives what was before. Rejects when the browser cannot store it. */
export async function takeOver({ settings, dismissals }: RestoredSettings): Promise<Backup> {
  const before = await takeBackup();
  await replaceSettings(settings);
  if (dismissals) await replaceDismissals(dismissals);
  return before;
}

/** All as it is after the installation. */
export const asAtFirst: RestoredSettings = { settings: defaultSettings, dismissals: [] };
