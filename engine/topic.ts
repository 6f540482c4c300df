/**
 * The topic gate: is a page about the pack's topic? Bundled into a script that runs in every page, so it imports
 * nothing at run time. Bad at: words in other inflections; the pack lists them.
 */
import type { Topic } from './pack.ts';

/**
 * Whether the text holds, as whole words in any case, a term of every group. White space and punctuation within a term
 * stand for any other. Cost: one pass a group.
 */
export function isAboutTopic(topic: Topic, text: string): boolean {
  return topic.groups.every((terms) => {
    const patterns = terms.map((term) => term.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+'));
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu').test(text);
  });
}
