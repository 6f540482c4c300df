/**
 * Predicates that turn the next or the last thing said and no more: "ruled out recognising", "recognition has been struck".
 * Cost: a few words around the predicate. Bad at: predicates that no list has.
 */
import { clauseEnd, insertionStart, isClauseBorder, maxScopeWords, wordAt } from './clause-borders.ts';
import { wordsOfPhrase } from './phrase-list.ts';
import type { Scope } from './scope.ts';
import { beforeThing, givenUp, gone, nearTriggers, realised, takenBack, undone } from './sign-words.ts';
import { sayingVerbs } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { isBe } from './verdicts.ts';

/** What a predicate of the next or the last thing said turns. */
export function nearScopeAt(tokens: readonly Token[], at: number): Scope | undefined {
  const verb = verbOfUndone(tokens, at);
  if (verb !== undefined) {
    return {
      at,
      from: subjectStart(tokens, verb),
      to: at - 1,
      kind: 'turns',
      isNear: true,
      isNegation: isUnreal(tokens, at),
    };
  }
  const triggerWords = wordsOfPhrase(nearTriggers, tokens, at);
  if (triggerWords === 0 && !takenBack.has(wordAt(tokens, at))) return undefined;
  const from = at + Math.max(1, triggerWords);
  let to = from;
  while (beforeThing.has(wordAt(tokens, to))) to++;
  if (goesOnBehind(tokens, to)) to = clauseEnd(tokens, to);
  else if (triggerWords === 0) return undefined;
  return { at, from, to, kind: 'turns', isNear: true, isNegation: false };
}

/** "Stopped seeing it as closed", "dropped his claim that it is closed", "shelved a plan to close it": what is given up is the clause. */
function goesOnBehind(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (/...ing$/.test(word)) return !/^(?:fight|shoot|fir)ing$/.test(word);
  if (word === 'to') return wordAt(tokens, at + 1) !== 'exist';
  if (word === 'that') return true;
  // "The claim to the island" is no statement.
  return (
    (givenUp.has(word) && /^(?:to|that|of|about|for)$/.test(wordAt(tokens, at + 1))) ||
    (/^claims?$/.test(word) && /^(?:that|of)$/.test(wordAt(tokens, at + 1)))
  );
}

/** Where the verb begins whose subject the word says is undone, gone or not real: "has evaporated", "did not take place". */
function verbOfUndone(tokens: readonly Token[], at: number): number | undefined {
  if (undone.has(wordAt(tokens, at)) || isOut(tokens, at) || isUnreal(tokens, at)) {
    const be = auxiliaryBefore(tokens, at);
    if (be !== undefined && isBe(wordAt(tokens, be))) return be;
  }
  if (gone.has(wordAt(tokens, at)) || isGoneAway(tokens, at)) {
    const have = auxiliaryBefore(tokens, at);
    if (have !== undefined && /^(?:has|have|had)$/.test(wordAt(tokens, have))) return have;
  }
  return isNotDone(tokens, at) ? at : undefined;
}

/** "Not planned", "neither planned nor conceivable". */
function isUnreal(tokens: readonly Token[], at: number): boolean {
  return /^(?:not|neither|never)$/.test(wordAt(tokens, at)) && realised.has(wordAt(tokens, at + 1));
}

/** "Has gone.", "has given way to", but not "has gone to", "has gone well". */
function isGoneAway(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) === 'given') return wordAt(tokens, at + 1) === 'way';
  return wordAt(tokens, at) === 'gone' && (at + 1 === tokens.length || isClauseBorder(tokens, at + 1));
}

/** "The order did not come from him", "it never happened"; but what cannot or should not happen may well do so. */
function isNotDone(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word !== 'never' && word !== 'not' && !word.endsWith("n't")) return false;
  const next = `${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`;
  if (word === 'never') return happened.test(next);
  const isPast = word === 'not' ? /^d(?:o|oes|id)$/.test(wordAt(tokens, at - 1)) : /^d(?:o|oes|id)n't$/.test(word);
  return isPast && happening.test(next);
}

const happening = /^(?:happen|occur|exist|materiali[sz]e|come (?:from|about)|take place)\b/;
const happened = /^(?:happened|occurred|existed|materiali[sz]ed|came (?:from|about)|took place)\b/;

/** The auxiliary that a participle belongs to, over an adverb or what is put in: "is, in their words, neither planned". */
function auxiliaryBefore(tokens: readonly Token[], at: number): number | undefined {
  let before = at - 1;
  if (/^(?:now|since|long|all|also|simply)$|...ly$/.test(wordAt(tokens, before))) before--;
  if (isAuxiliary(wordAt(tokens, before))) return before;
  const inserted = insertionStart(tokens, at);
  return inserted !== undefined && isAuxiliary(wordAt(tokens, inserted - 1)) ? inserted - 1 : undefined;
}

function isAuxiliary(word: string): boolean {
  return isBe(word) || /^(?:has|have|had)$/.test(word);
}

/** "Out of the question", "off the table". */
function isOut(tokens: readonly Token[], at: number): boolean {
  const first = wordAt(tokens, at);
  if (first !== 'out' && first !== 'off') return false;
  const words = [at, at + 1, at + 2, at + 3].map((index) => wordAt(tokens, index)).join(' ');
  return /^(?:out of the question|off the (?:table|agenda))/.test(words);
}

/** From where the subject reaches to its verb, which may be parted from it by what is put in. */
function subjectStart(tokens: readonly Token[], verb: number): number {
  let from = (insertionStart(tokens, verb) ?? verb) - 1;
  while (from > 0 && auxiliaries.test(wordAt(tokens, from))) from--;
  // "Hopes that it is closed are not shared".
  const clause = thatBefore(tokens, from);
  if (clause !== undefined) return clause;
  // "It was closed and is not likely to open": the verb has no subject of its own.
  if (startsSubject(wordAt(tokens, from))) return verb;
  const last = from;
  while (
    from > 0 &&
    last - from < maxScopeWords &&
    (!isClauseBorder(tokens, from) || isRelative(tokens, from)) &&
    !startsSubject(wordAt(tokens, from - 1))
  ) {
    from--;
  }
  return from;
}

/** The noun of a clause with "that" which the word ends, "hopes that", if it is one of hope or thought and begins the sentence. */
function thatBefore(tokens: readonly Token[], last: number): number | undefined {
  for (let that = last - 1; that > 0 && last - that < maxScopeWords; that--) {
    if (wordAt(tokens, that) === 'that')
      return that <= 2 && givenUp.has(wordAt(tokens, that - 1)) ? that - 1 : undefined;
  }
  return undefined;
}

const auxiliaries = /^(?:be|been|being|is|are|was|were|has|have|had|will|would|should|do|does|did)$/;

/** "The man who closed it": the clause belongs to its subject. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return /^(?:who|which)$/.test(wordAt(tokens, at)) && !/[^\s]/.test(tokens[at]?.before ?? '');
}

function startsSubject(word: string): boolean {
  return /^(?:that|as|after|when|because|before|and|is|are|was|were|has|had)$/.test(word) || sayingVerbs.has(word);
}
