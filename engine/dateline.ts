/**
 * The year that a report is from, where its first sentences say so: "MOSCOW (Agency - 4th March, 2022) The talks …". The same
 * words of another year are not the statement of this one.
 *
 * Cost: constant. Bad at: reports that give no year, as most do.
 */

/** So many sentences may come before the dateline: a headline, a standfirst, a byline. */
const maxSentences = 4;

/** A dateline is the beginning of its sentence. */
const maxChars = 90;

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const date = new RegExp(
  `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month}|${month}\\.?\\s+\\d{1,2}),?\\s+((?:19|20)\\d\\d)\\s*[)/:–—.-]`,
  'i',
);

/** Undefined where the sentences give none. */
export function yearOfDateline(sentences: readonly string[]): number | undefined {
  for (const sentence of sentences.slice(0, maxSentences)) {
    const start = sentence.slice(0, maxChars);
    const year = /^[\p{Lu}(]/u.test(start) ? date.exec(start)?.[1] : undefined;
    if (year) return Number(year);
  }
  return undefined;
}
