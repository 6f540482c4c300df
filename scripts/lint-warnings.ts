/**
 * What `web-ext lint` may say of the Firefox build. An error never passes; a warning passes only where it is listed
 * here with the reason why it cannot be mended in our own code.
 */
import * as v from 'valibot';

export interface AcceptedWarning {
  readonly code: string;
  /** File of the build that it is about; `*` stands for the fingerprint in a file's name. */
  readonly file: string;
  readonly reason: string;
}

export const acceptedWarnings: readonly AcceptedWarning[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: 'manifest.json',
    reason:
      'data_collection_permissions is read from Firefox 140 on desktops, which we support, and from 142 on Android',
  },
  ...['card.js', 'chunks/mount-view-*.js'].map((file) => ({
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file,
    reason: 'Preact itself, for dangerouslySetInnerHTML, which the linter forbids us to use',
  })),
];

const messageSchema = v.object({
  code: v.string(),
  message: v.string(),
  file: v.nullish(v.string()),
  line: v.nullish(v.number()),
});

const reportSchema = v.object({ errors: v.array(messageSchema), warnings: v.array(messageSchema) });

/**
 * The lines that fail the build, each with its place: every error, every warning that is not accepted, and every accepted
 * one that no longer occurs, so that the list cannot outlive its reasons. An entry accepts one warning; a second of the
 * same kind in the same file needs its own reason. A report of another shape throws.
 */
export function judgeLint(report: unknown, accepted: readonly AcceptedWarning[]): readonly string[] {
  const { errors, warnings } = v.parse(reportSchema, report);
  const stale = [...accepted];
  const refused = warnings.filter((found) => {
    const entry = stale.findIndex((candidate) => isSame(candidate, found));
    if (entry !== -1) stale.splice(entry, 1);
    return entry === -1;
  });
  return [
    ...errors.map((found) => `error: ${describe(found)}`),
    ...refused.map((found) => `warning: ${describe(found)}`),
    ...stale.map(({ code, file }) => `stale: ${code} in ${file} is accepted but no longer occurs`),
  ];
}

type Message = v.InferOutput<typeof messageSchema>;

function isSame(entry: AcceptedWarning, found: Message): boolean {
  const [start = '', end = start] = entry.file.split('*');
  const file = found.file ?? 'manifest.json';
  return entry.code === found.code && file.startsWith(start) && file.endsWith(end);
}

function describe({ code, message, file, line }: Message): string {
  return `${code} in ${file ?? 'manifest.json'}${line ? `:${line}` : ''}: ${message}`;
}
