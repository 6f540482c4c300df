/**
 * The reader's settings in `storage.sync`, under one versioned key. Owns their shape and the check on every read: a
 * record that is damaged, or that a newer Sidelight wrote, reads as the defaults and is left as it is until the reader
 * changes something; one of an older version reads as what it meant then.
 */
import * as v from 'valibot';
import type { FirstView } from '../engine/ration.ts';
import { isExtensionAlive, storage } from './browser.ts';
import { type SiteRule, type SiteRules, siteRules, withRule } from './site-rules.ts';

const settingsKey = 'settings';

const settingsSchema = v.object({
  version: v.literal(2),
  hiddenSources: v.array(v.string()),
  sites: v.record(v.string(), v.picklist(siteRules)),
  marks: v.object({ amount: v.picklist(['strongest', 'all']), withPossible: v.boolean() }),
});

/** The first version, of which records may still come from another device. */
const firstSchema = v.object({ version: v.literal(1), hiddenSources: v.array(v.string()) });

export interface Settings {
  readonly version: 2;
  /** Sources that may not speak in cards and lookups. */
  readonly hiddenSources: readonly string[];
  /** Where the reader wants to be asked, or left alone, whatever the browser has granted. */
  readonly sites: SiteRules;
  /** Which marks a page shows at first. */
  readonly marks: FirstView;
}

export const defaultSettings: Settings = {
  version: 2,
  hiddenSources: [],
  sites: {},
  marks: { amount: 'strongest', withPossible: false },
};

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

/** Sets the rule for a site, or with `undefined` takes it away. Rejects when the browser cannot store it. */
export function setSiteRule(site: string, rule: SiteRule | undefined): Promise<void> {
  return changeSettings(({ sites }) => ({ sites: withRule(sites, site, rule) }));
}

/** Sets which marks a page shows at first. Rejects when the browser cannot store it. */
export function setFirstView(marks: FirstView): Promise<void> {
  return changeSettings(() => ({ marks }));
}

/** One change at a time, in whichever page of the extension: each starts from what the one before has stored. */
function changeSettings(change: (settings: Settings) => Partial<Omit<Settings, 'version'>>): Promise<void> {
  return navigator.locks.request(settingsKey, async () => {
    const settings = await readSettings();
    await storage.sync.set({ [settingsKey]: { ...settings, ...change(settings) } });
  });
}

/** Calls back after every change, from whichever device or page, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[settingsKey];
    if (change) onChange(checkSettings(change.newValue), checkSettings(change.oldValue));
  };
  storage.sync.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (isExtensionAlive()) storage.sync.onChanged.removeListener(listener);
  });
}

/** The settings that a stored value stands for; the defaults where it is none of ours. */
export function checkSettings(value: unknown): Settings {
  const result = v.safeParse(settingsSchema, value);
  if (result.success) return result.output;
  const first = v.safeParse(firstSchema, value);
  return first.success ? { ...defaultSettings, hiddenSources: first.output.hiddenSources } : defaultSettings;
}
