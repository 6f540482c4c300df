/**
 * The topic gate: is a page about the pack's topic? Bundled into a script that runs in every page, so it imports
 * nothing at run time. Bad at: words in other inflections; the pack lists them.
 */
import type { Topic } from './pack.ts';

/**
 * Whether the text holds, as whole words in any case, a term of every group. Cost: one pass a term; only a text that names
 * the first word of one, as most never do, is taken apart into words, which takes many times as long.
 */
export function isAboutTopic(topic: Topic, text: string): boolean {
  const lowered = text.toLowerCase();
  let words = '';
  return topic.groups.every((terms) =>
    terms.some((term) => {
      const wanted = term.toLowerCase();
      if (!lowered.includes(wanted.split(' ')[0] ?? '')) return false;
      words ||= spaced(lowered);
      return words.includes(spaced(wanted));
    }),
  );
}

/**
 * Words and signs, with one space around each. Letters are those up to U+1FFF, which all alphabets with capitals are among:
 * to set up Unicode's own class of letters would alone take the gate milliseconds.
 */
function spaced(text: string): string {
  return ` ${(text.match(/[\w\xc0-\u1fff]+|\S/g) ?? []).join(' ')} `;
}
