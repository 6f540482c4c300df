/**
 * Where a sentence says that something is disputed, taken back or doubted, whatever it is: "a diplomat contradicted them".
 * Where such a word does not govern what a claim says, nobody can tell whether the sentence still states it.
 *
 * Source: our own lists. Cost: linear. Bad at: disputes that no word names.
 */
import type { Token } from './tokens.ts';

const verbs = new Set(
  `deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes
  disputed disputing refute refutes refuted refuting contradict contradicts contradicted contradicting disagree disagrees
  disagreed disagreeing disown disowns disowned retract retracts retracted mistaken false untrue fiction
  misquoted`.split(/\s+/),
);

const phrases =
  `nobody|no one|nothing|neither|contrary to|at odds|cold water|in the dark|back away|backs away|backed away|
  row back|rows back|rowed back|walk back|walks back|walked back|u turn|about face|took issue|takes issue|the opposite|otherwise`
    .split('|')
    .map((phrase) => phrase.trim().split(' '));

/** By their first words, so that few are tried. */
const phrasesByWord = Map.groupBy(phrases, ([first]) => first);

/** Indexes of the words, of a phrase the first. */
export function findDisputes(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ word }, at) => {
    const isDispute =
      verbs.has(word) ||
      phrasesByWord.get(word)?.some((phrase) => phrase.every((each, offset) => tokens[at + offset]?.word === each));
    return isDispute ? [at] : [];
  });
}
