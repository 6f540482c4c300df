/**
 * The reader's settings in `storage.sync`, under one versioned key. Owns their shape and the check on every read: a
 * record that is damaged, or that a newer Sidelight wrote, reads as the defaults and is left as it is until the reader
 * changes something; one of an older version reads as what it meant then.
 */
import * as v from 'valibot';
import { firstLook, type MarkLook, markColours, markStyles } from '../engine/mark-look.ts';
import type { FirstView } from '../engine/ration.ts';
import { isExtensionAlive, storage } from './browser.ts';
import { type SiteRule, type SiteRules, siteRules, withRule } from './site-rules.ts';

const settingsKey = 'settings';

/** Languages that Sidelight speaks, by the names of their files in `locales/`. */
export const textLanguages = ['en', 'uk'] as const;
/** `browser` is the language that the browser's own menus are in, where Sidelight speaks it. */
export const languageChoices = ['browser', ...textLanguages] as const;
/** In which order a card shows the wordings: those that differ most first, or by the outlet's name. */
export const wordingOrders = ['most-different', 'by-outlet'] as const;

export type TextLanguage = (typeof textLanguages)[number];
export type LanguageChoice = (typeof languageChoices)[number];
export type WordingOrder = (typeof wordingOrders)[number];

/**
 * How long the pointer rests on a mark before its card opens, in ms; `null` for a reader who opens cards by click alone. At
 * first as long as Wikipedia's page previews wait: shorter opens cards at readers who only move the pointer across.
 */
export const hoverDelays = [250, 500, 1000] as const;
export type HoverDelay = (typeof hoverDelays)[number] | null;

/** The settings as they are stored, part by part. */
export const settingsSchema = v.object({
  version: v.literal(3),
  hiddenSources: v.array(v.string()),
  sites: v.record(v.string(), v.picklist(siteRules)),
  marks: v.object({
    amount: v.picklist(['strongest', 'all']),
    withPossible: v.boolean(),
    style: v.picklist(markStyles),
    colour: v.picklist(markColours),
  }),
  cards: v.object({ order: v.picklist(wordingOrders), hoverMs: v.nullable(v.picklist(hoverDelays)) }),
  language: v.picklist(languageChoices),
});

/** Records of these versions may still come from another device. */
const secondSchema = v.object({
  ...v.pick(settingsSchema, ['hiddenSources', 'sites']).entries,
  version: v.literal(2),
  marks: v.pick(settingsSchema.entries.marks, ['amount', 'withPossible']),
});
const firstSchema = v.object({ version: v.literal(1), hiddenSources: v.array(v.string()) });

export interface Settings {
  readonly version: 3;
  /** Sources that may not speak in cards and lookups. */
  readonly hiddenSources: readonly string[];
  /** Where the reader wants to be asked, or left alone, whatever the browser has granted. */
  readonly sites: SiteRules;
  /** Which marks a page shows at first, and how they look. */
  readonly marks: FirstView & MarkLook;
  readonly cards: { readonly order: WordingOrder; readonly hoverMs: HoverDelay };
  /** Which language Sidelight itself speaks; what outlets wrote stays as it is. */
  readonly language: LanguageChoice;
}

export const defaultSettings: Settings = {
  version: 3,
  hiddenSources: [],
  sites: {},
  marks: { amount: 'strongest', withPossible: false, ...firstLook },
  cards: { order: 'most-different', hoverMs: 500 },
  language: 'browser',
};

export async function readSettings(): Promise<Settings> {
  const stored = await storage.sync.get(settingsKey);
  return checkSettings(stored[settingsKey]);
}

/** Whether there is a record that reads as the defaults, since it is damaged or a newer Sidelight wrote it. */
export async function areSettingsUnread(): Promise<boolean> {
  const { [settingsKey]: stored } = await storage.sync.get(settingsKey);
  return stored !== undefined && readRecord(stored) === undefined;
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

/**
 * Sets which marks a page shows at first, or how they look; what is not named stays. Rejects when the browser cannot store
 * it.
 */
export function setMarks(change: Partial<Settings['marks']>): Promise<void> {
  return changeSettings(({ marks }) => ({ marks: { ...marks, ...change } }));
}

/** Sets how cards open or sort their wordings; what is not named stays. Rejects when the browser cannot store it. */
export function setCards(change: Partial<Settings['cards']>): Promise<void> {
  return changeSettings(({ cards }) => ({ cards: { ...cards, ...change } }));
}

/** Sets the language that Sidelight speaks. Rejects when the browser cannot store it. */
export function setLanguage(language: LanguageChoice): Promise<void> {
  return changeSettings(() => ({ language }));
}

/** Sets all that is named at once, as from a backup; what is not named stays. Rejects when the browser cannot store it. */
export function replaceSettings(parts: Partial<Omit<Settings, 'version'>>): Promise<void> {
  return changeSettings(() => parts);
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
  return readRecord(value) ?? defaultSettings;
}

function readRecord(value: unknown): Settings | undefined {
  const result = v.safeParse(settingsSchema, value);
  if (result.success) return result.output;
  const older = v.safeParse(v.variant('version', [firstSchema, secondSchema]), value);
  if (!older.success) return undefined;
  const marks = { ...defaultSettings.marks, ...('marks' in older.output && older.output.marks) };
  return { ...defaultSettings, ...older.output, version: defaultSettings.version, marks };
}
