/** What the texts of a pack must look like, each with what to tell an editor whose text does not. */
import type { TextRule } from './yaml-reader.ts';

export const idRule: TextRule = {
  test: (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text),
  problem: 'is no id',
  remedy: 'use lower-case letters, digits and single hyphens',
};

/** A day of the calendar: the pattern alone would let 30 February pass. */
export const dateRule: TextRule = {
  test: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDayOfCalendar(text),
  problem: 'is no date',
  remedy: 'write a day of the calendar as YYYY-MM-DD',
};

export const urlRule: TextRule = {
  test: (text) => /^https?:\/\//.test(text) && URL.canParse(text),
  problem: 'is no address',
  remedy: 'copy the whole address, from https:// on',
};

export const domainRule: TextRule = {
  test: (text) => /^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text),
  problem: 'is no domain',
  remedy: 'write the host name in lower case, without www.',
};

export const sha256Rule: TextRule = {
  test: (text) => /^[0-9a-f]{64}$/.test(text),
  problem: 'is no sha256',
  remedy: 'write the 64 lower-case digits that `sha256sum` prints',
};

export const fileNameRule: TextRule = {
  test: (text) => !/[\\/]/.test(text),
  problem: 'is no file name',
  remedy: 'write the name alone, the file stands beside this one',
};

/** A BCP 47 tag. */
export const languageRule: TextRule = {
  test: (text) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text),
  problem: 'is no language tag',
  remedy: 'write a tag such as en or en-GB',
};

/** One of a few words. */
export function oneOf(...words: readonly string[]): TextRule {
  return {
    test: (text) => words.includes(text),
    problem: 'is not allowed here',
    remedy: `write one of ${words.join(', ')}`,
  };
}

function isDayOfCalendar(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
