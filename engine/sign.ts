/**
 * Whether what stands at a place in a sentence is affirmed, denied, or neither: negations and refusals, each with the
 * words that it governs.
 *
 * Source: scope by triggers and terminators, after NegEx (Chapman et al., 2001): a trigger governs what follows it up to
 * the end of its clause. Two triggers over the same words cancel. Cost: linear in the text times the triggers found. Bad
 * at: irony, negation of a whole sentence by the next one, and clauses that no comma or conjunction parts.
 */

import { isAnswer, isOutspoken, isScant, isSuperlative } from './affirming-negation.ts';
import { isAvoidance } from './avoidances.ts';
import {
  clauseEnd,
  clauseStart,
  insertionEnd,
  insertionStart,
  isBorder,
  maxScopeWords,
  wordAt,
} from './clause-borders.ts';
import { nearScopeAt } from './near-scopes.ts';
import { isOpener } from './openers.ts';
import { wordsOfPhrase } from './phrase-list.ts';
import type { Scope } from './scope.ts';
import {
  factive,
  negations,
  nothing,
  notNegating,
  refusalPhrases,
  refusals,
  resolved,
  truth,
  undone,
} from './sign-words.ts';
import { sayingVerbs } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { opensClause, unspokenAt } from './unspoken.ts';
import { isBe, isVerdict, judgesNext } from './verdicts.ts';

/** What governs a stretch of a sentence. */
export interface Government {
  /** Indexes of the words that turn it. An even number of them cancels. */
  readonly turns: readonly number[];
  /** Those of them that are words of negation ("not", "never", "nobody"), and no verb that refuses or undoes. */
  readonly negations: readonly number[];
  /** Those of them by which somebody says what he is not going to do: "will not", "refuses to". */
  readonly refusals: readonly number[];
  /** Whether it is left open: asked, or something that somebody would not speak about. */
  readonly isOpen: boolean;
}

/** The scopes of a text, in the order of their triggers. */
export function findScopes(tokens: readonly Token[]): Scope[] {
  const scopes: Scope[] = [];
  for (const at of tokens.keys()) {
    const near = nearScopeAt(tokens, at);
    if (near) scopes.push(near);
    const scope = scopeAt(tokens, at);
    if (!scope) continue;
    const untold = untoldScope(tokens, at, scope);
    if (untold) scopes.push(untold);
    const before = scopes.findLast(({ isNear }) => !isNear);
    const isAgain = before && before.at < at && isSaidTwice(tokens, before.at, at) && before.kind === scope.kind;
    if (isAgain) scopes.splice(scopes.indexOf(before), 1);
    scopes.push(isAgain ? { ...scope, repeats: before.at } : scope);
  }
  return scopes;
}

/**
 * What governs the words with these indexes, in order. A trigger among them is read with them, and so is one that only says
 * it again. One that stands between them turns what nothing outside has turned: "no answer, they said, and none is expected".
 */
export function findGovernment(scopes: readonly Scope[], words: readonly number[]): Government {
  const first = words[0] ?? 0;
  const last = words.at(-1) ?? first;
  const others = scopes.filter(({ at, repeats = at }) => !words.includes(at) && !words.includes(repeats));
  const outside = others.filter(({ from, to }) => from <= first && first <= to);
  const inside = others.filter(({ at }) => at > first && at <= last);
  const turning = (governing: readonly Scope[]) => governing.filter(({ kind }) => kind === 'turns');
  const turns = turning(outside).length > 0 ? turning(outside) : turning(inside);
  return {
    turns: turns.map(({ at }) => at),
    negations: turns.filter(({ isNegation }) => isNegation).map(({ at }) => at),
    refusals: turns.filter(({ isRefusal }) => isRefusal).map(({ at }) => at),
    isOpen: [...outside, ...inside].some(({ kind }) => kind === 'opens'),
  };
}

function scopeAt(tokens: readonly Token[], at: number): Scope | undefined {
  const word = tokens[at]?.word ?? '';
  if (isOpener(tokens, at)) return { ...scope(tokens, at, 'opens'), to: endOfBoth(tokens, at, clauseEnd(tokens, at)) };
  if (word === 'doubt' && /^(?:no|without|little)$/.test(wordAt(tokens, at - 1))) return undefined;
  const isRefusal = refusals.has(word) || wordsOfPhrase(refusalPhrases, tokens, at) > 0 || isAvoidance(tokens, at);
  if (!isRefusal && !isNegation(tokens, at)) {
    if (judgesNext(tokens, at)) return { ...scope(tokens, at, 'turns'), to: at + maxScopeWords };
    return isVerdict(tokens, at) ? { ...scope(tokens, at, 'turns'), from: judgedFrom(tokens, at), to: at } : undefined;
  }
  if (factive.has(tokens[at + 1]?.term ?? '')) return undefined;
  // "It failed on the first day" turns nothing, "it failed to close" does.
  if (/^fail(?:s|ed|ing)?$/.test(word) && /^(?:on|in|at|as|because|when)$/.test(wordAt(tokens, at + 1)))
    return undefined;
  const spoken = unspokenAt(tokens, at);
  // Whoever says "I never said so" denies it.
  if (spoken !== undefined && word === 'never' && /^(?:i|we)$/.test(wordAt(tokens, at - 1)))
    return scope(tokens, at, 'turns');
  if (spoken !== undefined) return opensClause(tokens, spoken) ? scope(tokens, at, 'opens') : undefined;
  if (truth.has(wordAt(tokens, at + 1))) return { ...scope(tokens, at, 'turns'), to: at + maxScopeWords };
  if (undone.has(word) && isBe(wordAt(tokens, at - 1))) return undefined;
  const forward = scope(tokens, at, 'turns');
  if (word === 'without' && !wordAt(tokens, at + 1).endsWith('ing')) {
    return { ...forward, to: Math.min(forward.to, at + maxWordsWithout) };
  }
  if (word === 'neither') {
    const nor = norOf(tokens, at);
    return nor === undefined ? forward : { ...forward, to: at + maxScopeWords, repeats: nor };
  }
  return nothing.has(word) && isObject(tokens, at) ? { ...forward, from: clauseStart(tokens, at) } : forward;
}

/** "That it is closed, she said, is wrong": what is judged may end before what is put in. */
function judgedFrom(tokens: readonly Token[], at: number): number {
  const from = clauseStart(tokens, at);
  const inserted = at - from <= maxWordsOfVerdict ? insertionStart(tokens, from) : undefined;
  return inserted === undefined ? from : clauseStart(tokens, inserted - 1);
}

/** "Is wrong", "has been overdone". */
const maxWordsOfVerdict = 3;

/** "Without any insignia": it turns a thing, and nothing that is done. */
const maxWordsWithout = 2;

/** "Seen by nobody", "expected none", "meant nothing to him": it turns the verb before it too. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return (
    /^(?:by|to|for|with|from|absolutely)$/.test(before) ||
    (/...(?:ed|ew|ant|ans|s)$/.test(before) && !sayingVerbs.has(before))
  );
}

/** "Neither Lund nor, as they say, Dahl closed it": what both do not do stands behind "nor". */
function endOfBoth(tokens: readonly Token[], at: number, otherwise: number): number {
  return norOf(tokens, at) === undefined ? otherwise : at + maxScopeWords;
}

/** Where the "nor" of a "neither" stands. */
function norOf(tokens: readonly Token[], at: number): number | undefined {
  for (let nor = at + 1; nor <= at + maxWordsToNor && nor < tokens.length; nor++) {
    if (wordAt(tokens, nor) === 'nor') return nor;
  }
  return undefined;
}

const maxWordsToNor = 6;

/** "Has not told Moscow that": what stands before the clause, the telling itself, did not take place. */
function untoldScope(tokens: readonly Token[], at: number, { kind }: Scope): Scope | undefined {
  if (kind !== 'opens' || isOpener(tokens, at)) return undefined;
  const spoken = unspokenAt(tokens, at);
  return spoken === undefined
    ? undefined
    : { at, from: at + 1, to: spoken, kind: 'turns', isNear: true, isNegation: true };
}

function isNegation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isYetTo(tokens, at)) return true;
  if (!token || (token.term !== 'not' && !negations.has(token.word))) return false;
  if (/^(?:little|few)$/.test(token.word)) return isScant(tokens, at);
  if (token.word === 'nor' && followsNeither(tokens, at)) return false;
  if (isAnswer(tokens, at) || isSuperlative(tokens, at) || isOutspoken(tokens, at)) return false;
  if (token.word === 'nothing' && wordAt(tokens, at + 1) === 'to') return wordAt(tokens, at + 2) === 'do';
  if (token.word === 'nothing' && /^(?:but|so|short)$/.test(wordAt(tokens, at + 1))) return false;
  if (wordAt(tokens, at + 1) === 'to') return resolved.has(wordAt(tokens, at - 1));
  return !notNegating.has(wordAt(tokens, at + 1)) && !/^(?:whether|or|why)$/.test(wordAt(tokens, at - 1));
}

/** "Has yet to apply": it has not. */
function isYetTo(tokens: readonly Token[], at: number): boolean {
  const isBefore = wordAt(tokens, at) === 'yet' && wordAt(tokens, at + 1) === 'to';
  return isBefore && /^(?:has|have|had|is|are|was|were)$/.test(wordAt(tokens, at - 1));
}

function followsNeither(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - maxWordsToNor), at).some(({ word }) => word === 'neither');
}

function isSaidTwice(tokens: readonly Token[], first: number, second: number): boolean {
  const isSameVerb = wordAt(tokens, first + 1) === wordAt(tokens, second + 1);
  if (second - first > (isSameVerb ? 8 : 4) || wordAt(tokens, second) === 'nor') return false;
  const between = tokens.slice(first + 1, second + 1);
  return between.some(({ word, before }) => word === 'and' || word === 'or' || before.includes(','));
}

/** "Will not close it", "nor will they", "refuses to close it", but not "would not have closed it", "will not agree to be closed in". */
function isRefusalAt(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const isTo = /^refus(?:e|es|ed|ing)$/.test(word) && wordAt(tokens, at + 1) === 'to';
  const isNor = word === 'nor' && /^(?:will|would)$/.test(wordAt(tokens, at + 1));
  const isNot =
    /^wo(?:n't|uldn't)$/.test(word) ||
    (/^(?:not|never)$/.test(word) && /^(?:will|would)$/.test(wordAt(tokens, at - 1)));
  const verbs = isNor ? [at + 2, at + 3, at + 4] : [isTo ? at + 2 : at + 1];
  return (isTo || isNor || isNot) && !verbs.some((verb) => /^(?:have|be|accept|agree)$/.test(wordAt(tokens, verb)));
}

/** "Denied that the ferry had ever …, or that …": what is denied may be a long clause. */
const maxDeniedWords = 2 * maxScopeWords;

function scope(tokens: readonly Token[], at: number, kind: Scope['kind']): Scope {
  let to = at;
  const isDenial = refusals.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'that';
  const maxWords = isDenial ? maxDeniedWords : maxScopeWords;
  while (to + 1 < tokens.length && to - at < maxWords) {
    const behind = insertionEnd(tokens, to + 1);
    if (behind === undefined && isBorder(tokens, to + 1, at)) break;
    to = behind ?? to + 1;
  }
  return {
    at,
    from: at + 1,
    to,
    kind,
    isNear: false,
    isNegation: isNegation(tokens, at),
    isRefusal: isRefusalAt(tokens, at),
  };
}
