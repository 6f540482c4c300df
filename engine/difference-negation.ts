/**
 * What one text affirms and the other denies: a word that both have, under a negation in only one of them. A negation
 * turns the first word of substance after it; two cancel each other. So "is off the table" and "isn't on the table" are
 * alike, and so are "was excluded" and "is no longer considered", which share no word that is turned.
 *
 * Bad at: words that deny in their own way ("ruled out"), and a negation far from what it denies. `negation.ts` is the
 * engine's guard for matching; this one points at the very words.
 */
import { functionWords } from './function-words.ts';
import type { Span } from './match.ts';
import type { ComparedText, NamedDifference } from './named-difference.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** At most one: the first word of `to`, else of `from`, that is denied in one text and affirmed in the other. */
export function compareNegations(from: ComparedText, to: ComparedText): NamedDifference[] {
  const one = readSigns(from);
  const other = readSigns(to);
  for (const [term, right] of other) {
    const left = one.get(term);
    if (!left || left.isMixed || right.isMixed || left.count % 2 === right.count % 2) continue;
    if (right.count > left.count) return [{ kind: 'negation', change: 'added', to: right.span }];
    return [{ kind: 'negation', change: 'dropped', from: left.span }];
  }
  return [];
}

/** How a word of substance stands in a text. */
interface Sign {
  /** Negations that turn it, where it is turned most. */
  readonly count: number;
  /** Whether it is denied in one place and affirmed in another. */
  readonly isMixed: boolean;
  /** From the first of those negations to the word. */
  readonly span: Span;
}

const negations = new Set(
  `no never nor neither none without deny denies denied denying decline declines declined declining refuse refuses
  refused refusing refrain refrains refrained refraining fails failed cannot`.split(/\s+/),
);

/** "Off the table" denies that something is on it; "cut off the path" is another matter. */
const offWhat = new Set(['table', 'agenda', 'cards']);

/** Stand between a negation and what it denies. */
const fillers = wordSet('any longer more going able all even yet want wants wanted wish make makes made');
const modals = wordSet('should would could can will may must shall do does did');
const coordinators = new Set(['and', 'or', 'nor', 'neither']);

/** Words between a negation and the denied word. */
const maxGapWords = 5;

/** Punctuation after which a negation no longer reaches. */
const clauseEnd = /[,;:.!?—–()]|["“”]/;

function readSigns({ text, tokens }: ComparedText): Map<string, Sign> {
  const reached = countNegations(text, tokens);
  const signs = new Map<string, Sign>();
  for (const [at, { word, term, start, end }] of tokens.entries()) {
    if (functionWords.has(word) || isNegation(tokens, at)) continue;
    const negated = reached.get(at);
    const sign = { count: negated?.count ?? 0, isMixed: false, span: { start: negated?.start ?? start, end } };
    const known = signs.get(term);
    const most = known && known.count >= sign.count ? known : sign;
    const isMixed = known !== undefined && (known.isMixed || known.count % 2 !== sign.count % 2);
    signs.set(term, { ...most, isMixed });
  }
  return signs;
}

/** By index of the word that they turn: how many negations, and where the first one starts. */
function countNegations(text: string, tokens: readonly Token[]): Map<number, { count: number; start: number }> {
  const reached = new Map<number, { count: number; start: number }>();
  for (const [at, token] of tokens.entries()) {
    const target = isNegation(tokens, at) ? targetOf(text, tokens, at) : undefined;
    if (target === undefined) continue;
    const known = reached.get(target);
    // "Cannot and should not" denies once, "cannot not" twice.
    const isCoordinated = known && coordinators.has(tokens.slice(0, at).findLast(isNoModal)?.word ?? '');
    const count = (known?.count ?? 0) + (isCoordinated ? 0 : 1);
    reached.set(target, { count, start: known?.start ?? token.start });
  }
  return reached;
}

function isNegation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.word === 'off') return tokens[at + 1]?.word === 'the' && offWhat.has(tokens[at + 2]?.word ?? '');
  return token.term === 'not' || negations.has(token.word);
}

function isNoModal({ word }: Token): boolean {
  return !modals.has(word);
}

function targetOf(text: string, tokens: readonly Token[], negation: number): number | undefined {
  for (let at = negation + 1; at <= negation + maxGapWords && at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || clauseEnd.test(text.slice(before.end, token.start))) return undefined;
    const isFiller = fillers.has(token.word) || token.word.endsWith('ly');
    const isPassedOver = isFiller || isNegation(tokens, at) || functionWords.has(token.word);
    if (!isPassedOver) return at;
  }
  return undefined;
}
