/**
 * Finds the place of an excerpt in a seed. No difference is tolerated but white space: a run of it in the excerpt
 * (a space, a no-break space, a line break) stands for any run of it in the seed. So editors can copy from a page
 * and break lines, and an excerpt still is what the outlet wrote.
 */
import type { Span } from '../../engine/match.ts';

/**
 * Every place where the seed holds the excerpt, right after `prefix` if there is one. Offsets are UTF-16 units of the
 * seed; white space around the excerpt is not part of it.
 */
export function findExcerpt(seedText: string, excerpt: string, prefix?: string): Span[] {
  const lookBehind = prefix === undefined ? '' : `(?<=${anyWhiteSpace(prefix)}\\s*)`;
  const pattern = new RegExp(lookBehind + anyWhiteSpace(excerpt), 'g');
  const spans: Span[] = [];
  for (let found = pattern.exec(seedText); found; found = pattern.exec(seedText)) {
    spans.push({ start: found.index, end: found.index + found[0].length });
    pattern.lastIndex = found.index + 1;
  }
  return spans;
}

/** The first words of an excerpt up to where no place of the seed goes on like it: all of them when the seed holds it. */
export function longestKnownStart(seedText: string, excerpt: string): string {
  const words = wordsOf(excerpt);
  let known = 0;
  while (known < words.length && findExcerpt(seedText, words.slice(0, known + 1).join(' ')).length > 0) known += 1;
  return words.slice(0, known).join(' ');
}

function anyWhiteSpace(text: string): string {
  return wordsOf(text)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
