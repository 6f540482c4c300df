/** Tables and figures as docs/benchmarks.md has them. */

/** A table in Markdown, its first row the head; columns as wide as their widest cell, as the formatter has them. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [head, ...body] = rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

/** To three digits that count. */
export function grouped(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);
}

export function milliseconds(ms: number): string {
  return `${grouped(ms)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${grouped(bytes / 1000)} kB`;
}

export function megabytes(bytes: number): string {
  return `${grouped(bytes / 1_000_000)} MB`;
}
