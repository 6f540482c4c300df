/**
 * A hedge that only one text has: hearsay ("reportedly", "is said to") or possibility ("may", "potentially"). The two are
 * told apart, so that a "reportedly" is seen beside a "may". Bad at: irony, and "could" for what somebody was able to do.
 */
import type { Span } from './match.ts';
import type { ComparedText, NamedDifference } from './named-difference.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** A class of hedges that both texts have is no difference, however many of them there are. */
export function compareHedges(from: ComparedText, to: ComparedText): NamedDifference[] {
  return hedges.flatMap(({ words, phrases }): NamedDifference[] => {
    const dropped = findHedge(from.tokens, words, phrases);
    const added = findHedge(to.tokens, words, phrases);
    if (added && !dropped && !hasPlainCan(from)) return [{ kind: 'hedge', change: 'added', to: added }];
    if (dropped && !added && !hasPlainCan(to)) return [{ kind: 'hedge', change: 'dropped', from: dropped }];
    return [];
  });
}

interface Hedges {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

const hearsayVerbs = ['said', 'believed', 'thought', 'understood', 'rumoured', 'rumored', 'alleged', 'reported'];

const hedges: readonly Hedges[] = [
  {
    words: new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly', 'rumoured', 'rumored']),
    phrases: hearsayVerbs.flatMap((verb) => ['is', 'are', 'was', 'were'].map((be) => [be, verb, 'to'])),
  },
  {
    words: new Set(
      'may might could possibly perhaps maybe potentially apparently probably likely presumably'.split(' '),
    ),
    phrases: [
      ...['seems', 'seem', 'seemed', 'appears', 'appear', 'appeared'].map((verb) => [verb, 'to']),
      ...['raise', 'raises', 'raised', 'raising'].map((verb) => [verb, 'the', 'prospect']),
    ],
  },
];

function findHedge(tokens: readonly Token[], words: Hedges['words'], phrases: Hedges['phrases']): Span | undefined {
  for (const [at, token] of tokens.entries()) {
    if (words.has(token.word) && !isMonth(tokens, at)) return { start: token.start, end: token.end };
    const phrase = phrases.find((candidate) => candidate.every((word, index) => tokens[at + index]?.word === word));
    const last = phrase && tokens[at + phrase.length - 1];
    if (last) return { start: token.start, end: last.end };
  }
  return undefined;
}

const beforeMonth = wordSet('in since until by of last this next early late mid from');

function isMonth(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'may') return false;
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return beforeMonth.has(before) || /^\d/.test(before) || /^\d/.test(after);
}

/** "He hopes they can" becomes "hoping they could": a change of tense, not a hedge. */
function hasPlainCan({ tokens }: ComparedText): boolean {
  return tokens.some(({ word }) => word === 'can');
}
