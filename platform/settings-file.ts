/**
 * The reader's settings as a file of their own: how they are written, and what a file that comes back would change. Each part
 * is checked by itself, so that one that is damaged costs no other; and nothing is changed here. Access to sites is written
 * down too, but only the browser can give it: what it does not give any more is told.
 */
import * as v from 'valibot';
import { type Dismissal, dismissalSchema, maxDismissals } from './dismissals.ts';
import { isCovered } from './host-access.ts';
import type { RestoreLoss, RestoreReport, SettingsPart, UnreadableFile } from './messages.ts';
import { type Settings, settingsSchema } from './settings.ts';
import { isSiteName, type SiteRules, siteRules } from './site-rules.ts';

const format = 'sidelight-settings';
/** Of the file; files of a later one are refused. */
const version = 1;

/** All that a backup holds. */
export interface Backup {
  readonly settings: Settings;
  readonly dismissals: readonly Dismissal[];
  /** What the browser had granted, as match patterns. */
  readonly origins: readonly string[];
}

/** What of a backup can be taken over; parts that are absent are to stay as they are. */
export interface RestoredSettings {
  readonly settings: Partial<Omit<Settings, 'version'>>;
  readonly dismissals?: readonly Dismissal[];
}

export type SettingsFileReading =
  | { readonly ok: true; readonly restored: RestoredSettings; readonly report: RestoreReport }
  | { readonly ok: false; readonly problem: UnreadableFile };

/** What the reader has here and now, against which a file is read. */
export interface Surroundings {
  /** Ids of the pack's sources; absent when the pack cannot be read, and then none is unknown. */
  readonly sources: readonly string[] | undefined;
  /** What the browser has granted. */
  readonly origins: readonly string[];
}

/** The text of a backup: JSON, indented, so that a reader can look at it. */
export function writeSettingsFile({ settings: { version: _, ...settings }, dismissals, origins }: Backup): string {
  return `${JSON.stringify({ format, version, ...settings, dismissals, origins }, null, 2)}\n`;
}

const headSchema = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** What a file would change, and what of it would be left out and why. Never throws, whatever the text. */
export function readSettingsFile(text: string, { sources, origins }: Surroundings): SettingsFileReading {
  const parsed = parseJson(text);
  if (parsed === undefined) return { ok: false, problem: 'damaged' };
  const head = v.safeParse(headSchema, parsed.value);
  if (!head.success) return { ok: false, problem: 'foreign' };
  if (head.output.version > version) return { ok: false, problem: 'newer' };
  const file: Readonly<Record<string, unknown>> = head.output;
  const { entries } = settingsSchema;

  const hidden = v.safeParse(entries.hiddenSources, file.hiddenSources);
  const known = (id: string) => sources?.includes(id) ?? true;
  const hiddenSources = hidden.success ? [...new Set(hidden.output)].filter(known) : undefined;
  const unknown = hidden.success ? hidden.output.filter((id) => !known(id)) : [];

  const rules = readRules(file.sites);
  const marks = v.safeParse(entries.marks, file.marks);
  const cards = v.safeParse(entries.cards, file.cards);
  const language = v.safeParse(entries.language, file.language);
  const dismissed = readDismissed(file.dismissals);
  const granted = v.safeParse(v.array(v.string()), file.origins);
  const withoutAccess = granted.success ? granted.output.filter((origin) => !isGranted(origin, origins)) : [];

  const settings: Partial<Omit<Settings, 'version'>> = {
    ...(hiddenSources && { hiddenSources }),
    ...(rules && { sites: rules.sites }),
    ...(marks.success && { marks: marks.output }),
    ...(cards.success && { cards: cards.output }),
    ...(language.success && { language: language.output }),
  };
  const taken: Readonly<Record<SettingsPart, number | undefined>> = {
    sources: hiddenSources?.length,
    sites: rules && Object.keys(rules.sites).length,
    marks: marks.success ? 1 : undefined,
    cards: cards.success ? 1 : undefined,
    language: language.success ? 1 : undefined,
    dismissed: dismissed?.dismissals.length,
  };
  const parts = Object.entries(taken) as [SettingsPart, number | undefined][];
  const losses: readonly RestoreLoss[] = [
    ...parts.flatMap(([part, count]): RestoreLoss[] => (count === undefined ? [{ kind: 'part', part }] : [])),
    ...namesLost('sources', unknown),
    ...namesLost('rules', rules?.refused ?? []),
    ...namesLost('access', withoutAccess),
    ...(dismissed && dismissed.refused > 0 ? [{ kind: 'dismissed', count: dismissed.refused } as const] : []),
  ];
  return {
    ok: true,
    restored: { settings, ...(dismissed && { dismissals: dismissed.dismissals }) },
    report: {
      taken: parts.flatMap(([part, count]) => (count === undefined ? [] : [{ part, count }])),
      losses,
    },
  };
}

/** Wrapped, since `null` is JSON too. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Rules for what is no site would keep the browser from registering any script. */
function readRules(value: unknown): { readonly sites: SiteRules; readonly refused: readonly string[] } | undefined {
  const record = v.safeParse(v.record(v.string(), v.unknown()), value);
  if (!record.success) return undefined;
  const isRule = v.picklist(siteRules);
  const sites = Object.entries(record.output).flatMap(([site, rule]) =>
    isSiteName(site) && v.is(isRule, rule) ? [[site, rule] as const] : [],
  );
  const good = new Set(sites.map(([site]) => site));
  return { sites: Object.fromEntries(sites), refused: Object.keys(record.output).filter((site) => !good.has(site)) };
}

function readDismissed(
  value: unknown,
): { readonly dismissals: readonly Dismissal[]; readonly refused: number } | undefined {
  if (!Array.isArray(value)) return undefined;
  const dismissals = value.filter((one): one is Dismissal => v.is(dismissalSchema, one)).slice(0, maxDismissals);
  return { dismissals, refused: value.length - dismissals.length };
}

function namesLost(kind: 'sources' | 'rules' | 'access', names: readonly string[]): readonly RestoreLoss[] {
  return names.length > 0 ? [{ kind, names: [...new Set(names)] }] : [];
}

/** Whether the browser gives all that a match pattern stands for. */
function isGranted(origin: string, granted: readonly string[]): boolean {
  const [, below, host] = /^[a-z*]+:\/\/(\*\.)?([^/*]+)\//.exec(origin) ?? [];
  const probe = `https://${below ? 'any.' : ''}${host ?? 'any.example'}/`;
  return granted.includes(origin) || (URL.canParse(probe) && isCovered(probe, granted));
}
