/** The same records as a person reads them. */
import type { Pack } from '../engine/pack.ts';
import type { ArticleRecord, HitRecord, LookUpRecord } from './records.ts';
import { layOutRow, printable } from './table.ts';
import type { Terminal } from './terminal.ts';

/** As wide as the longest word there: `contradicts`. */
const strengthChars = 11;

/** Prints what an article states: a row a match, the sentence beside the claim and who else words it. */
export function presentArticle(record: ArticleRecord, pack: Pack, terminal: Terminal): void {
  const { file, title, topic, sentences, matches } = record;
  terminal.print(terminal.emphasise(printable(title === null ? file : `${file}: ${title}`)));
  if (!topic.relevant) {
    terminal.print(
      `${count(sentences, 'sentence')}, not about the topic of this pack or not in its language (${pack.title})`,
    );
    return;
  }
  const strong = matches.filter(({ strength }) => strength === 'strong').length;
  const found = `${count(matches.length, 'match', 'matches')} (${strong} strong)`;
  terminal.print(`${count(sentences, 'sentence')}, ${found}`);
  if (matches.length > 0) {
    terminal.print('');
    presentTable(
      ['match', 'on the page', 'claim'],
      matches.map((match) => [match, match.quote.exact]),
      pack,
      terminal,
    );
  }
  for (const { claim, reason, text } of record.nearMisses ?? []) {
    terminal.print('');
    terminal.print(`not ${claim}: ${reason}`);
    terminal.print(printable(text));
  }
}

/** Prints the claims for a quote, best first: the claim beside its nearest wording. */
export function presentLookUp({ hits, searched }: LookUpRecord, pack: Pack, terminal: Terminal): void {
  if (hits.length === 0) {
    const extent = `${count(searched.claims, 'claim')} of ${count(searched.sources, 'source')} searched`;
    terminal.print(`Nothing close in this pack: ${extent}.`);
    return;
  }
  presentTable(
    ['match', 'nearest wording', 'claim'],
    hits.map((hit) => [hit, nearestWording(hit, pack)]),
    pack,
    terminal,
  );
}

function presentTable(
  head: readonly [string, string, string],
  rows: readonly (readonly [HitRecord, string])[],
  pack: Pack,
  terminal: Terminal,
): void {
  const printRow = (cells: readonly string[], style: (line: string) => string = (line) => line) => {
    for (const line of layOutRow(cells, strengthChars, terminal.columns)) terminal.print(style(line));
  };
  printRow(head, terminal.emphasise);
  for (const [row, [hit, text]] of rows.entries()) {
    const isRepeated = rows[row - 1]?.[1] === text;
    terminal.print('');
    const strength = hit.relation === 'agrees' ? hit.strength : `${hit.strength}\n${hit.relation}`;
    printRow([
      strength,
      isRepeated ? '' : printable(text),
      `${printable(hit.claim.statement)}\n(${outletsOf(hit, pack).join(', ')})`,
    ]);
  }
}

function nearestWording({ claim, evidence }: HitRecord, pack: Pack): string {
  const wording = claim.wordings[evidence.wording];
  return wording ? `${wording.text} — ${outletOf(wording.source, pack)}` : '';
}

function outletsOf({ claim }: HitRecord, pack: Pack): string[] {
  return [...new Set(claim.wordings.map(({ source }) => outletOf(source, pack)))];
}

function outletOf(source: string, pack: Pack): string {
  return pack.sources.find(({ id }) => id === source)?.outlet ?? source;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
