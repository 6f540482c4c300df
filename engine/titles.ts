/**
 * Which concepts are people, and by which titles they go, read off their phrases: whoever is both "Mark Rutte" and "NATO
 * Secretary General Mark Rutte" is a "general" in "the secretary general". Source: our own. Cost: the square of one concept's
 * phrases that end alike. Bad at: titles that no phrase has before a name.
 */
import { roleNouns } from './speech-verbs.ts';

/** The last words of the titles that stand before another of the phrases, lower case. */
export function titlesIn(phrases: readonly string[]): ReadonlySet<string> {
  const names = new Set(phrases);
  const titles = new Set<string>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    for (let at = 1; at < words.length; at++) {
      const title = words[at - 1]?.toLowerCase() ?? '';
      if (!roleNouns.has(title) || !names.has(words.slice(at).join(' '))) continue;
      if (!words.slice(0, at).some((word) => notNow.test(word))) titles.add(title);
    }
  }
  return titles;
}

/** Whether a concept's phrases have somebody's full name and last name: then "he" may be that person. */
export function hasPersonsName(phrases: readonly string[]): boolean {
  const names = new Set(phrases);
  return phrases.some((phrase) => {
    const [first = '', last = '', ...more] = phrase.split(' ');
    return more.length === 0 && isCapital(first) && isCapital(last) && names.has(last) && !names.has(first);
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "former President", "Vice President", "the president's envoy": another title, or another's. */
const notNow = /^(?:former|ex|vice|deputy)$|['’]s$/i;
