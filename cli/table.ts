/** Lays texts out in columns, wrapped at words, for a terminal of a given width. */

/** Blanks between two columns. */
const gap = 2;
const minColumnChars = 10;

/** The lines of one row. The last columns share what the first, of a fixed width, leaves of `width`. */
export function layOutRow(cells: readonly string[], firstChars: number, width: number): string[] {
  const others = cells.length - 1;
  const rest = Math.floor((width - firstChars - gap * others) / others);
  const widths = cells.map((_, column) => (column === 0 ? firstChars : Math.max(minColumnChars, rest)));
  const columns = cells.map((cell, column) => cell.split('\n').flatMap((line) => wrap(line, widths[column] ?? rest)));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((lines, column) => padEnd(lines[row] ?? '', (widths[column] ?? rest) + gap))
      .join('')
      .trimEnd(),
  );
}

/** A text as it is safe to print: what would move the cursor or turn the direction of writing is taken out. */
export function printable(text: string): string {
  return text.replace(/[\t\n\r\f\v]+/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((part) => cut(part, width))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (charsOf(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

/** A word in pieces that fit. */
function cut(word: string, width: number): string[] {
  const chars = [...word];
  if (chars.length <= width) return [word];
  return Array.from({ length: Math.ceil(chars.length / width) }, (_, at) =>
    chars.slice(at * width, (at + 1) * width).join(''),
  );
}

function padEnd(text: string, chars: number): string {
  return text + ' '.repeat(Math.max(0, chars - charsOf(text)));
}

function charsOf(text: string): number {
  return [...text].length;
}
