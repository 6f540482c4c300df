/**
 * Where a sentence says that something is disputed, taken back or doubted, whatever it is: "a diplomat contradicted them".
 * Where such a word does not govern what a claim says, nobody can tell whether the sentence still states it.
 *
 * Source: our own lists. Cost: linear. Bad at: disputes that no word names.
 */
import { clauseEnd, clauseStart } from './clause-borders.ts';
import { phraseList, wordsOfPhrase } from './phrase-list.ts';
import type { Token } from './tokens.ts';

const verbs = new Set(
  `deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes
  disputed disputing refute refutes refuted refuting contradict contradicts contradicted contradicting disagree disagrees
  disagreed disagreeing disown disowns disowned retract retracts retracted mistaken false untrue fiction
  misquoted`.split(/\s+/),
);

const phrases = phraseList(`contrary to|cold water|in the dark|back away|backs away|backed away|
  row back|rows back|rowed back|walk back|walks back|walked back|u turn|about face|took issue|takes issue`);

/** They dispute no more than their own clause, if anything: "it is closed, and nothing has changed". */
const phrasesOfClause = phraseList('nobody|no one|nothing|neither|at odds|the opposite|otherwise');

/** A word by which something is disputed, of a phrase the first, and the words that it may speak of. */
export interface Dispute {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** In reading order. */
export function findDisputes(tokens: readonly Token[]): Dispute[] {
  const found: Dispute[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    if (verbs.has(word) || wordsOfPhrase(phrases, tokens, at) > 0) found.push({ at, from: 0, to: tokens.length - 1 });
    else if (wordsOfPhrase(phrasesOfClause, tokens, at) > 0)
      found.push({ at, from: clauseStart(tokens, at), to: clauseEnd(tokens, at) });
  }
  return found;
}
