/**
 * The reader's settings in `storage.sync`, under one versioned key. Owns their shape and the check on every read: a
 * record that is damaged, or that a newer Sidelight wrote, reads as the defaults and is left as it is until the reader
 * changes something.
 */
import * as v from 'valibot';
import { isExtensionAlive, storage } from './browser.ts';

const settingsKey = 'settings';

const settingsSchema = v.object({
  version: v.literal(1),
  /** Sources that may not speak in cards and lookups. */
  hiddenSources: v.array(v.string()),
});

type Mutable = v.InferOutput<typeof settingsSchema>;
export type Settings = Readonly<Omit<Mutable, 'hiddenSources'>> & { readonly hiddenSources: readonly string[] };

export const defaultSettings: Settings = { version: 1, hiddenSources: [] };

export async function readSettings(): Promise<Settings> {
  const stored = await storage.sync.get(settingsKey);
  return checkSettings(stored[settingsKey]);
}

/** Lets one source speak, or not. Rejects when the browser cannot store it. */
export function showSource(id: string, isShown: boolean): Promise<void> {
  return changeSettings(({ hiddenSources }) => {
    const others = hiddenSources.filter((hidden) => hidden !== id);
    return { hiddenSources: isShown ? others : [...others, id] };
  });
}

/** Lets all sources speak but these. Rejects when the browser cannot store it. */
export function hideSources(ids: readonly string[]): Promise<void> {
  return changeSettings(() => ({ hiddenSources: ids }));
}

/** One change at a time, in whichever page of the extension: each starts from what the one before has stored. */
function changeSettings(change: (settings: Settings) => Partial<Omit<Settings, 'version'>>): Promise<void> {
  return navigator.locks.request(settingsKey, async () => {
    const settings = await readSettings();
    await storage.sync.set({ [settingsKey]: { ...settings, ...change(settings) } });
  });
}

/** Calls back after every change, from whichever device or page, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[settingsKey];
    if (change) onChange(checkSettings(change.newValue));
  };
  storage.sync.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) storage.sync.onChanged.removeListener(listener);
  });
}

/** The settings that a stored value stands for; the defaults where it is none of ours. */
export function checkSettings(value: unknown): Settings {
  const result = v.safeParse(settingsSchema, value);
  return result.success ? result.output : defaultSettings;
}
