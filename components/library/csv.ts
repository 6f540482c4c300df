/**
 * Tables as CSV (RFC 4180: comma, CRLF, quotation marks doubled) that a spreadsheet opens without harm. The text begins
 * with a byte order mark, because Excel takes a file without one for the machine's old code page and spoils every “ and
 * every Cyrillic letter; readers of UTF-8 that do not know the mark see it in the first column's name alone (in Python:
 * `utf-8-sig`).
 */

const byteOrderMark = '\uFEFF';

/**
 * What makes a spreadsheet take a cell for a formula, its full-width forms included:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows of cells, the head first. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/** Always in quotation marks: what a reader of the file splits at then never depends on its settings. */
function toCell(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
