/** Finds the labelled sentences that a quoted sentence of a page stands for, however either of them was cut. */
import type { LabelRow } from './label-files.ts';

/** Of the shorter text's words, the share that a labelled sentence must have to be taken for the quoted one. */
const minSharedWords = 0.7;

/** Shorter texts stand in too many sentences by chance. */
const minContainedChars = 4;

/** The labels of each page by its id; a sentence that a page repeats counts once. */
export function groupByPage(rows: readonly LabelRow[]): ReadonlyMap<string, readonly LabelRow[]> {
  const pages = new Map<string, LabelRow[]>();
  const seen = new Set<string>();
  for (const row of rows) {
    const key = pairKey(row.page, row.sentence);
    if (seen.has(key)) continue;
    seen.add(key);
    const page = withoutExtension(row.page);
    pages.set(page, [...(pages.get(page) ?? []), row]);
  }
  return pages;
}

/** Rows that hold the quoted text or are held by it, else the one that shares most words; empty when none is close. */
export function rowsFor(rows: readonly LabelRow[], exact: string): readonly LabelRow[] {
  const quoted = foldText(exact);
  const contained = rows.filter(({ sentence }) => {
    const labelled = foldText(sentence);
    if (Math.min(labelled.length, quoted.length) < minContainedChars) return false;
    return labelled.includes(quoted) || quoted.includes(labelled);
  });
  if (contained.length > 0) return contained;
  const words = new Set(quoted.split(' '));
  let best: { row: LabelRow; share: number } | undefined;
  for (const row of rows) {
    const own = foldText(row.sentence).split(' ');
    const share = own.filter((word) => words.has(word)).length / Math.max(1, Math.min(own.length, words.size));
    if (!best || share > best.share) best = { row, share };
  }
  return best && best.share >= minSharedWords ? [best.row] : [];
}

/** Names a sentence of a page, with a fact a pair; the same for every typography of the sentence. */
export function pairKey(page: string, sentence: string, fact = ''): string {
  return [withoutExtension(page), foldText(sentence), fact].join('|');
}

/** Pages are named by their file, with or without its extension. */
export function withoutExtension(name: string): string {
  return name.replace(/\.(?:html?|txt|json)$/, '');
}

function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim().toLowerCase();
}
