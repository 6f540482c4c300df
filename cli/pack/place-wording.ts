/** Gives a wording its place in its seed, or says why it has none. */

import type { Span } from '../../engine/match.ts';
import { splitSentences } from '../../engine/sentences.ts';
import { findExcerpt, longestKnownStart } from './find-excerpt.ts';
import type { Report } from './problem.ts';
import type { WrittenWording } from './read-claims.ts';
import type { Seed } from './read-sources.ts';
import type { Located } from './yaml-reader.ts';

/** Excerpts quote, they do not republish. */
const maxSentences = 2;

/** The wording as the pack holds it: its text is the seed's own, white space and all. */
export interface PlacedWording {
  readonly source: string;
  readonly text: string;
  readonly form: string | undefined;
  readonly seed: Span & { readonly file: string };
  readonly note?: string;
}

/** Absent when the wording has no one place in the seed, or is too long; the reason was reported. */
export function placeWording(
  wording: WrittenWording,
  source: string,
  text: Located<string>,
  seed: Seed,
  report: Report,
): PlacedWording | undefined {
  const [place, ...others] = findExcerpt(seed.text, text.value, wording.prefix?.value);
  if (!place) {
    reportAbsent(text, wording.prefix, seed, report);
    return undefined;
  }
  if (others.length > 0) {
    const lines = [place, ...others].map(({ start }) => seed.text.slice(0, start).split('\n').length);
    report(
      text.at,
      `the excerpt is in ${seed.path} ${lines.length} times, in lines ${lines.join(', ')}`,
      wording.prefix ? 'write a longer prefix' : 'add a "prefix": the words right before the one you mean',
    );
    return undefined;
  }
  const excerpt = seed.text.slice(place.start, place.end);
  const sentences = splitSentences(excerpt).length;
  if (sentences > maxSentences) {
    report(text.at, `the excerpt is ${sentences} sentences long`, `cut it to ${maxSentences} or make several wordings`);
    return undefined;
  }
  return {
    source,
    text: excerpt,
    form: wording.form,
    seed: { file: seed.file, ...place },
    ...(wording.note !== undefined && { note: wording.note }),
  };
}

function reportAbsent(text: Located<string>, prefix: Located<string> | undefined, seed: Seed, report: Report): void {
  if (prefix && findExcerpt(seed.text, text.value).length > 0) {
    report(prefix.at, `the excerpt never follows this prefix in ${seed.path}`, 'copy the words right before it');
    return;
  }
  const known = longestKnownStart(seed.text, text.value);
  const lastWords = known.split(' ').slice(-4).join(' ');
  const remedy = known ? `copy it from there: it differs after "${lastWords}"` : 'copy it from there';
  report(text.at, `the excerpt is not in ${seed.path}`, remedy);
}
