/**
 * What the library shows as a file of its own: as CSV a row a wording, as JSON claims with their wordings. Both are
 * described in `docs/library-export.md`, and a change of either is a new version there.
 */
import type { Source } from '../../engine/pack.ts';
import type { ReadableClaim, ReadablePack } from '../../engine/readable-pack.ts';
import { linkToSentence } from '../../engine/text-fragment.ts';
import { toCsv } from './csv.ts';

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A file for the reader to keep. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** Claims of a pack, with those of their wordings that are in it, as a file. */
export function exportClaims(pack: ReadablePack, claims: readonly ReadableClaim[], format: ExportFormat): ExportFile {
  const name = `sidelight-${pack.id}-${pack.published}.${format}`;
  if (format === 'csv') return { name, type: 'text/csv;charset=utf-8', text: asCsv(pack, claims) };
  return { name, type: 'application/json', text: `${JSON.stringify(asJson(pack, claims), undefined, 2)}\n` };
}

const columns = [
  'claim',
  'statement',
  'kind',
  'speaker',
  'date',
  'outlet',
  'form',
  'wording',
  'note',
  'link',
  'headline',
  'byline',
  'published',
  'country',
] as const;

function asCsv({ sources }: ReadablePack, claims: readonly ReadableClaim[]): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows = claims.flatMap(({ id, statement, kind, speaker, date, wordings }) =>
    wordings.flatMap(({ source: sourceId, form, text, note }) => {
      const source = byId.get(sourceId);
      if (!source) return [];
      const { outlet, url, headline, byline, published, country } = source;
      const link = linkToSentence(url, text);
      return [
        [id, statement, kind, speaker, date, outlet, form, text, note, link, headline, byline, published, country],
      ];
    }),
  );
  return toCsv([columns, ...rows.map((cells) => cells.map((cell) => cell ?? ''))]);
}

function asJson({ id, title, language, published, licence, sources }: ReadablePack, claims: readonly ReadableClaim[]) {
  const used = new Set(claims.flatMap(({ wordings }) => wordings.map(({ source }) => source)));
  const byId = new Map(sources.filter((source) => used.has(source.id)).map((source) => [source.id, source]));
  return {
    format: 'sidelight-library',
    version: 1,
    pack: { id, title, language, published, licence },
    sources: [...byId.values()].map(withoutDocument),
    claims: claims.map(({ id, statement, kind, speaker, date, background, wordings }) => ({
      id,
      statement,
      kind,
      speaker,
      date,
      background,
      wordings: wordings.flatMap(({ source, form, text, note }) => {
        const url = byId.get(source)?.url;
        return url === undefined ? [] : [{ source, form, text, note: note ?? null, link: linkToSentence(url, text) }];
      }),
    })),
  };
}

/** The file of the seed is of no use outside of the repository. */
function withoutDocument({ document, ...source }: Source) {
  return source;
}
