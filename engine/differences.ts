/**
 * How one wording differs from another, word by word, for a reader to see.
 *
 * Source: Myers' difference algorithm (1986) as in the package `diff`, over normalised words, so that case, the shape of
 * quotation marks and white space are no difference. Two habits of readers are respected: an article goes with the word
 * after it, and a lone function word between two differing stretches does not break them. Cost: words times differences,
 * capped. Bad at: words that moved; they show as differing.
 */
import { diffArrays } from 'diff';
import { functionWords } from './function-words.ts';
import type { DiffSegment } from './match.ts';
import { type Token, tokenise } from './tokens.ts';

/** Beyond this many words taken out or put in, two texts are shown as different throughout. */
const maxEdits = 300;

/** Cuts `to` into segments that concatenate to it exactly; `differs` marks the words that `from` lacks. */
export function diffWords(from: string, to: string): DiffSegment[] {
  const words = tokenise(to);
  const differs = markDifferences(tokenise(from), words);
  for (let at = words.length - 2; at >= 0; at--) {
    if (articles.has(words[at]?.word ?? '')) differs[at] = differs[at + 1] ?? false;
  }
  for (let at = 1; at < words.length - 1; at++) {
    if (differs[at - 1] && differs[at + 1] && functionWords.has(words[at]?.word ?? '')) differs[at] = true;
  }
  return cut(to, words, differs);
}

const articles = new Set(['a', 'an', 'the']);

function markDifferences(from: readonly Token[], to: readonly Token[]): boolean[] {
  const content = (tokens: readonly Token[]) => tokens.map(({ word }) => word).filter((word) => !articles.has(word));
  const changes = diffArrays(content(from), content(to), { maxEditLength: maxEdits });
  const contentDiffers = changes
    ?.filter(({ removed }) => !removed)
    .flatMap(({ added, value }) => value.map(() => added));
  let at = 0;
  return to.map(({ word }) => !articles.has(word) && (contentDiffers ? (contentDiffers[at++] ?? true) : true));
}

/** Punctuation goes with the word that it touches; what stands between differing words differs. */
function cut(text: string, words: readonly Token[], differs: readonly boolean[]): DiffSegment[] {
  const segments: { text: string; kind: DiffSegment['kind'] }[] = [];
  const add = (stretch: string, isDifferent: boolean) => {
    if (stretch === '') return;
    const kind = isDifferent ? 'differs' : 'same';
    const last = segments.at(-1);
    if (last?.kind === kind) last.text += stretch;
    else segments.push({ text: stretch, kind });
  };
  let end = 0;
  for (const [at, word] of words.entries()) {
    const before = at > 0 && (differs[at - 1] ?? false);
    const here = differs[at] ?? false;
    const [closing, space, opening] = splitGap(text.slice(end, word.start), at > 0);
    add(closing, before);
    add(space, before && here);
    add(opening, here);
    add(text.slice(word.start, word.end), here);
    end = word.end;
  }
  const tail = text.slice(end);
  const closing = /^\S*/.exec(tail)?.[0] ?? '';
  add(closing, differs.at(-1) ?? false);
  add(tail.slice(closing.length), false);
  return segments;
}

/** What touches the word before, what parts the words, and what touches the word after. */
function splitGap(gap: string, isAfterWord: boolean): [string, string, string] {
  const first = gap.search(/\s/);
  if (first < 0) return isAfterWord ? ['', gap, ''] : ['', '', gap];
  let after = gap.length;
  while (/\S/.test(gap.charAt(after - 1))) after--;
  return [gap.slice(0, first), gap.slice(first, after), gap.slice(after)];
}
