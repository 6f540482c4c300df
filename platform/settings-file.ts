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
export function readSettingsFile(text: string, surroundings: Surroundings): SettingsFileReading {
  const parsed = parseJson(text);
  if (parsed === undefined) return { ok: false, problem: 'damaged' };
  const head = v.safeParse(headSchema, parsed.value);
  if (!head.success) return { ok: false, problem: 'foreign' };
  if (head.output.version > version) return { ok: false, problem: 'newer' };
  const parts = readParts(head.output, surroundings);
  const named = Object.entries(parts) as [SettingsPart, PartReading<unknown> | undefined][];
  return {
    ok: true,
    restored: {
      settings: {
        ...(parts.sources && { hiddenSources: parts.sources.value }),
        ...(parts.sites && { sites: parts.sites.value }),
        ...(parts.marks && { marks: parts.marks.value }),
        ...(parts.cards && { cards: parts.cards.value }),
        ...(parts.language && { language: parts.language.value }),
      },
      ...(parts.dismissed && { dismissals: parts.dismissed.value }),
    },
    report: {
      taken: named.flatMap(([part, reading]) => (reading ? [{ part, count: reading.count }] : [])),
      losses: [
        ...named.flatMap(([part, reading]) => reading?.losses ?? [{ kind: 'part', part } as const]),
        ...accessLost(head.output.origins, surroundings.origins),
      ],
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

/** What a part of a file would set, with how many entries, and what of it cannot be taken over. */
interface PartReading<Value> {
  readonly value: Value;
  readonly count: number;
  readonly losses: readonly RestoreLoss[];
}

/** Each part by itself; absent where it is missing or damaged as a whole. */
function readParts(file: Readonly<Record<string, unknown>>, { sources }: Surroundings) {
  const { entries } = settingsSchema;
  return {
    sources: readSources(file.hiddenSources, sources),
    sites: readRules(file.sites),
    marks: readWhole(entries.marks, file.marks),
    cards: readWhole(entries.cards, file.cards),
    language: readWhole(entries.language, file.language),
    dismissed: readDismissed(file.dismissals),
  } satisfies Record<SettingsPart, PartReading<unknown> | undefined>;
}

/** A part of one piece: good or not. */
function readWhole<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): PartReading<Value> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? { value: result.output, count: 1, losses: [] } : undefined;
}

function readSources(
  value: unknown,
  known: readonly string[] | undefined,
): PartReading<Settings['hiddenSources']> | undefined {
  const ids = v.safeParse(settingsSchema.entries.hiddenSources, value);
  if (!ids.success) return undefined;
  const { fit = [], unfit = [] } = Object.groupBy(new Set(ids.output), (id) =>
    (known?.includes(id) ?? true) ? 'fit' : 'unfit',
  );
  return { value: fit, count: fit.length, losses: namesLost('sources', unfit) };
}

/** Rules for what is no site would keep the browser from registering any script. */
function readRules(value: unknown): PartReading<SiteRules> | undefined {
  const record = v.safeParse(v.record(v.string(), v.unknown()), value);
  if (!record.success) return undefined;
  const isRule = v.picklist(siteRules);
  const sites = Object.entries(record.output).flatMap(([site, rule]) =>
    isSiteName(site) && v.is(isRule, rule) ? [[site, rule] as const] : [],
  );
  const fit = new Set(sites.map(([site]) => site));
  const unfit = Object.keys(record.output).filter((site) => !fit.has(site));
  return { value: Object.fromEntries(sites), count: sites.length, losses: namesLost('rules', unfit) };
}

function readDismissed(value: unknown): PartReading<readonly Dismissal[]> | undefined {
  if (!Array.isArray(value)) return undefined;
  const fit = value.filter((one): one is Dismissal => v.is(dismissalSchema, one)).slice(0, maxDismissals);
  const lost = value.length - fit.length;
  return { value: fit, count: fit.length, losses: lost > 0 ? [{ kind: 'dismissed', count: lost }] : [] };
}

function accessLost(value: unknown, granted: readonly string[]): readonly RestoreLoss[] {
  const origins = v.safeParse(v.array(v.string()), value);
  return origins.success
    ? namesLost(
        'access',
        origins.output.filter((origin) => !isGranted(origin, granted)),
      )
    : [];
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
