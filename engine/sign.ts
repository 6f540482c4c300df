/**
 * Whether what stands at a place in a sentence is affirmed, denied, or neither: negations and refusals, each with the
 * words that it governs.
 *
 * Source: scope by triggers and terminators, after NegEx (Chapman et al., 2001): a trigger governs what follows it up to
 * the end of its clause. Two triggers over the same words cancel. Cost: linear in the text times the triggers found. Bad
 * at: irony, negation of a whole sentence by the next one, and clauses that no comma or conjunction parts.
 */
import { sayingVerbs } from './speech-verbs.ts';
import { type Token, tokenise } from './tokens.ts';

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
}

/** The scopes of a text, in the order of their triggers. */
export function findScopes(tokens: readonly Token[]): Scope[] {
  const scopes: Scope[] = [];
  for (const at of tokens.keys()) {
    const scope = scopeAt(tokens, at);
    if (!scope) continue;
    const before = scopes.at(-1);
    // "Cannot and should not": one negation, said twice.
    if (before && before.at < at && isSaidTwice(tokens, before.at, at) && before.kind === scope.kind) scopes.pop();
    scopes.push(scope);
  }
  return scopes;
}

/** What governs the words with these indexes, in order; a trigger among them is read with them. */
export function findGovernment(scopes: readonly Scope[], words: readonly number[]): Government {
  const first = words[0] ?? 0;
  const last = words.at(-1) ?? first;
  const governing = scopes.filter(
    ({ at, from, to }) => !words.includes(at) && ((from <= first && first <= to) || (at > first && at <= last)),
  );
  return {
    turns: governing.filter(({ kind }) => kind === 'turns').map(({ at }) => at),
    isOpen: governing.some(({ kind }) => kind === 'opens'),
  };
}

/** A clause's end is seldom further than this many words, even where nothing marks it. */
const maxScopeWords = 16;

const negations = wordSet(`no not never nor neither none nobody nothing nowhere without hardly scarcely barely`);

/** Verbs that turn what follows them; the forms are spelt out, since the stem of "denied" is that of "denying" but no noun's. */
const refusals = wordSet(`deny denies denied denying refuse refuses refused refusing reject rejects rejected
  rejecting dismiss dismisses dismissed dismissing decline declines declined declining refute refutes refuted
  refuting dispute disputes disputed disputing disavow disavows disavowed fail fails failed failing avoid avoids avoided
  avoiding refrain refrains refrained refraining lack lacks lacked lacking halt halted doubt doubts doubted doubting`);

/** What is said of a whole clause after it. */
const verdicts = wordSet('false untrue wrong baseless unfounded fake fabricated denied');

/** "Not only", "no doubt": words that look like a negation and are none. */
const notNegating = wordSet('only just merely simply least doubt wonder matter less to');

/** Verbs that, not done, leave open what they would have said; compared by stem. */
const speech = new Set(
  tokenise(`say tell comment confirm specify mention address discuss announce clarify elaborate answer respond reveal disclose
  speak talk speculate explain know delve`).map(({ term }) => term),
);

const openIf = wordSet('ask asks asked asking see know knows say decide unclear wonder wonders question');

const clauseWords = wordSet('but while whereas although though who which because since however yet adding unless if');
const conjunctions = wordSet('and or so as after when that');

function scopeAt(tokens: readonly Token[], at: number): Scope | undefined {
  const word = tokens[at]?.word ?? '';
  if (isOpener(tokens, at)) return { ...scope(tokens, at, 'opens'), to: clauseEnd(tokens, at) };
  const isRefusal = refusals.has(word);
  if (!isRefusal && !isNegation(tokens, at)) {
    if (!verdicts.has(word) || !/^(?:is|are|was|were|be|been|as)$/.test(wordAt(tokens, at - 1))) return undefined;
    return { at, from: clauseStart(tokens, at), to: at, kind: 'turns' };
  }
  const spoken = unspoken(tokens, at);
  if (spoken !== undefined) return opensClause(tokens, spoken) ? scope(tokens, at, 'opens') : undefined;
  if (truth.has(wordAt(tokens, at + 1))) return { ...scope(tokens, at, 'turns'), to: at + maxScopeWords };
  if (word === 'denied' && /^(?:is|are|was|were|been)$/.test(wordAt(tokens, at - 1))) {
    return { at, from: clauseStart(tokens, at), to: at, kind: 'turns' };
  }
  return scope(tokens, at, 'turns');
}

/** "Whether", "asked if", "asked about", and "should they agree, …" at the beginning. */
function isOpener(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'whether') return true;
  if (word === 'if') return openIf.has(wordAt(tokens, at - 1));
  if (word === 'about' || word === 'on') return /^ask(?:ed|s)?$/.test(wordAt(tokens, at - 1));
  return at === 0 && /^(?:should|were|had)$/.test(word) && (tokens[1]?.word ?? '') !== 'not';
}

function isNegation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (token.term !== 'not' && !negations.has(token.word))) return false;
  return !notNegating.has(wordAt(tokens, at + 1)) && !/^(?:whether|or|why)$/.test(wordAt(tokens, at - 1));
}

function isSaidTwice(tokens: readonly Token[], first: number, second: number): boolean {
  if (second - first > 4 || wordAt(tokens, second) === 'nor') return false;
  const between = tokens.slice(first + 1, second + 1);
  return between.some(({ word, before }) => word === 'and' || word === 'or' || before.includes(','));
}

/** "Did not say", "refused to comment": the place of the verb of speech that is not done. */
function unspoken(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 1; next <= at + maxWordsToSpeech; next++) {
    const word = wordAt(tokens, next);
    if (speech.has(tokens[next]?.term ?? '')) return next;
    if (!beforeSpeech.has(word)) return undefined;
  }
  return undefined;
}

const maxWordsToSpeech = 5;
const beforeSpeech = wordSet('to directly immediately even publicly further yet be want wish one of them us');

/** "Would not say that" leaves the rest open; "would not comment on reports that" reports it all the same. */
function opensClause(tokens: readonly Token[], speechAt: number): boolean {
  return (
    /^(?:that|whether|if|how|when|what)$/.test(wordAt(tokens, speechAt + 1)) && tokens[speechAt]?.term !== 'mention'
  );
}

/** "It is not true, he said, that": what is judged stands behind the comma. */
const truth = wordSet('true correct accurate case fact truth');

function scope(tokens: readonly Token[], at: number, kind: Scope['kind']): Scope {
  let to = at;
  while (to + 1 < tokens.length && to - at < maxScopeWords && !isBorder(tokens, to + 1, at)) to++;
  return { at, from: at + 1, to, kind };
}

/** Whether a scope ends before the word. A comma right after the trigger is only put in: "not, however, excluded". */
function isBorder(tokens: readonly Token[], at: number, trigger: number): boolean {
  const { before, word } = tokens[at] as Token;
  if (/^(?:and|or)$/.test(word) && startsPredicate(wordAt(tokens, at + 1))) return true;
  if (!before.includes(',') || hardBorder.test(before)) return isClauseBorder(tokens, at);
  return at - trigger > 3 || conjunctions.has(word) || clauseWords.has(word);
}

/** "He refused concessions and insisted that …": after "and" another predicate begins. */
function startsPredicate(word: string): boolean {
  return (
    sayingVerbs.has(word) ||
    /^(?:is|are|was|were|has|had|insist|demand|remain|want|hope|expect|call)(?:s|ed)?$/.test(word)
  );
}

/** What ends a clause without doubt: most marks, a closing quotation mark, and one that opens after a pause. */
const hardBorder = /[;:!?)]|\S"\s|[,.:]\s*"|\s-\s/;

/** Whether a clause begins with the word. */
export function isClauseBorder(tokens: readonly Token[], at: number): boolean {
  const { before, word } = tokens[at] as Token;
  return hardBorder.test(before) || before.includes(',') || word === 'nor' || clauseWords.has(word);
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to + 1 < tokens.length && to - at < maxScopeWords && !isClauseBorder(tokens, to + 1)) to++;
  return to;
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < maxScopeWords && !/[,;:!?]|\S"/.test(tokens[from]?.before ?? '')) from--;
  return from;
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
