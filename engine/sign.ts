/**
 * Whether what stands at a place in a sentence is affirmed, denied, or neither: negations and refusals, each with the
 * words that it governs.
 *
 * Source: scope by triggers and terminators, after NegEx (Chapman et al., 2001): a trigger governs what follows it up to
 * the end of its clause. Two triggers over the same words cancel. Cost: linear in the text times the triggers found. Bad
 * at: irony, negation of a whole sentence by the next one, and clauses that no comma or conjunction parts.
 */

import { isAnswer, isScant, isSuperlative } from './affirming-negation.ts';
import {
  clauseEnd,
  clauseStart,
  insertionEnd,
  isBorder,
  isClauseBorder,
  maxScopeWords,
  wordAt,
} from './clause-borders.ts';
import {
  beforeThing,
  factive,
  gone,
  nearTriggers,
  negations,
  nothing,
  notNegating,
  openIf,
  realised,
  refusals,
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
  /** Whether it is left open: asked, or something that somebody would not speak about. */
  readonly isOpen: boolean;
}

/** A trigger and the words that it governs. */
export interface Scope {
  /** Index of the trigger. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'turns' | 'opens';
  /** Whether the trigger is a predicate of its own, which turns only what it says it of. */
  readonly isNear: boolean;
  /** Index of a trigger that says the same, if one does: "cannot and should not", "neither … nor". */
  readonly repeats?: number;
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
  const triggers = (governing: readonly Scope[]) =>
    governing.filter(({ kind }) => kind === 'turns').map(({ at }) => at);
  const turns = triggers(outside);
  return {
    turns: turns.length > 0 ? turns : triggers(inside),
    isOpen: [...outside, ...inside].some(({ kind }) => kind === 'opens'),
  };
}

function scopeAt(tokens: readonly Token[], at: number): Scope | undefined {
  const word = tokens[at]?.word ?? '';
  if (isOpener(tokens, at)) return { ...scope(tokens, at, 'opens'), to: endOfBoth(tokens, at, clauseEnd(tokens, at)) };
  if (word === 'doubt' && /^(?:no|without|little)$/.test(wordAt(tokens, at - 1))) return undefined;
  const isRefusal = refusals.has(word);
  if (!isRefusal && !isNegation(tokens, at)) {
    if (judgesNext(tokens, at)) return { ...scope(tokens, at, 'turns'), to: at + maxScopeWords };
    return isVerdict(tokens, at) ? { ...scope(tokens, at, 'turns'), from: clauseStart(tokens, at), to: at } : undefined;
  }
  if (factive.has(tokens[at + 1]?.term ?? '')) return undefined;
  // "It failed on the first day" turns nothing, "it failed to close" does.
  if (/^fail(?:s|ed|ing)?$/.test(word) && /^(?:on|in|at|as|because|when)$/.test(wordAt(tokens, at + 1)))
    return undefined;
  const spoken = unspokenAt(tokens, at);
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
  return spoken === undefined ? undefined : { at, from: at + 1, to: spoken, kind: 'turns', isNear: true };
}

/** What a predicate of the next or the last thing said turns. */
function nearScopeAt(tokens: readonly Token[], at: number): Scope | undefined {
  const isUndone =
    isBe(wordAt(tokens, at - 1)) && (undone.has(wordAt(tokens, at)) || isOut(tokens, at) || isUnreal(tokens, at));
  if (isUndone || isGone(tokens, at)) {
    return { at, from: subjectStart(tokens, at), to: at - 1, kind: 'turns', isNear: true };
  }
  const trigger = nearTriggersByWord
    .get(wordAt(tokens, at))
    ?.find((words) => words.every((word, offset) => wordAt(tokens, at + offset) === word));
  if (!trigger) return undefined;
  const from = at + trigger.length;
  let to = from;
  while (beforeThing.has(wordAt(tokens, to))) to++;
  return { at, from, to, kind: 'turns', isNear: true };
}

/** "Not planned", "neither planned nor conceivable". */
function isUnreal(tokens: readonly Token[], at: number): boolean {
  return /^(?:not|neither|never)$/.test(wordAt(tokens, at)) && realised.has(wordAt(tokens, at + 1));
}

/** "The wish has, they say, evaporated": of what is gone. */
function isGone(tokens: readonly Token[], at: number): boolean {
  return gone.has(wordAt(tokens, at)) && /^(?:has|have|had)$/.test(wordAt(tokens, at - 1));
}

/** "Out of the question", "off the table". */
function isOut(tokens: readonly Token[], at: number): boolean {
  const words = [at, at + 1, at + 2, at + 3].map((index) => wordAt(tokens, index)).join(' ');
  return /^(?:out of the question|off the (?:table|agenda))/.test(words);
}

/** By their first words, so that few are tried. */
const nearTriggersByWord = Map.groupBy(nearTriggers, ([first]) => first);

/** From where the subject of a passive reaches to its verb. */
function subjectStart(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  while (from > 0 && /^(?:be|been|being|is|are|was|were|has|have|had|will|would|should)$/.test(wordAt(tokens, from)))
    from--;
  while (
    from > 0 &&
    at - from < maxScopeWords &&
    !isClauseBorder(tokens, from) &&
    !startsSubject(wordAt(tokens, from - 1))
  ) {
    from--;
  }
  return from;
}

function startsSubject(word: string): boolean {
  return /^(?:that|as|after|when|because|before|and|is|are|was|were|has|had)$/.test(word) || sayingVerbs.has(word);
}

/** "Whether", "asked if", "asked about", and "should they agree, …" at the beginning. */
function isOpener(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'whether' || (word === 'neither' && /^(?:confirm|deny)/.test(wordAt(tokens, at + 1)))) return true;
  if (word === 'if')
    return openIf.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'even' || isSupposed(tokens, at);
  if (word === 'about' || word === 'on') return /^ask(?:ed|s)?$/.test(wordAt(tokens, at - 1));
  return at === 0 && /^(?:should|were|had)$/.test(word) && (tokens[1]?.word ?? '') !== 'not';
}

/** "If they had closed it", "if it ever closed": nobody says that it is so. */
function isSupposed(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(at + 1, clauseEnd(tokens, at) + 1).slice(0, maxWordsToSupposed);
  return clause.some(({ word }) => /^(?:had|were|ever|should|would)$/.test(word));
}

const maxWordsToSupposed = 6;

function isNegation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isYetTo(tokens, at)) return true;
  if (!token || (token.term !== 'not' && !negations.has(token.word))) return false;
  if (/^(?:little|few)$/.test(token.word)) return isScant(tokens, at);
  if (token.word === 'nor' && followsNeither(tokens, at)) return false;
  if (isAnswer(tokens, at) || isSuperlative(tokens, at)) return false;
  if (token.word === 'nothing' && wordAt(tokens, at + 1) === 'to') return wordAt(tokens, at + 2) === 'do';
  if (token.word === 'nothing' && /^(?:but|so|short)$/.test(wordAt(tokens, at + 1))) return false;
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
  return { at, from: at + 1, to, kind, isNear: false };
}
