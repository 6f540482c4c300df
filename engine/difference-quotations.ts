/**
 * What became of a quotation: cut short, or in other words. Two quotations belong together when one holds the other, or
 * when they share enough of their words to be one utterance: translated twice, or altered. A quotation beside a paraphrase
 * is no difference here. Bad at: utterances translated with hardly a word in common, unless both texts are known to be
 * quotations of the claim.
 */
import { functionWords } from './function-words.ts';
import type { Span } from './match.ts';
import type { ComparedText, NamedDifference } from './named-difference.ts';
import { quotedSpans } from './quoted-spans.ts';

/** Each quotation is compared with one of the other text at most; the same words in the same order are no difference. */
export function compareQuotations(from: ComparedText, to: ComparedText): NamedDifference[] {
  const one = quotationsOf(from);
  const other = quotationsOf(to);
  const areOneUtterance = from.form === 'quote' && to.form === 'quote' && one.length === 1 && other.length === 1;
  const differences: NamedDifference[] = [];
  const taken = new Set<Quotation>();
  for (const left of one) {
    const ranked = other
      .filter((right) => !taken.has(right))
      .map((right) => ({ right, likeness: areOneUtterance ? 1 : likenessOf(left, right) }))
      .toSorted((a, b) => b.likeness - a.likeness);
    const best = ranked[0];
    if (!best || best.likeness <= minLikeness) continue;
    taken.add(best.right);
    differences.push(...nameDifference(left, best.right));
  }
  return differences;
}

interface Quotation {
  readonly span: Span;
  /** With a space around each, so that a quotation can be found in another. */
  readonly words: string;
  /** Terms of substance. */
  readonly terms: ReadonlySet<string>;
}

/** Two quotations that share no more than this of their terms (Dice's coefficient, 1945) are two utterances. */
const minLikeness = 0.25;

function quotationsOf({ text, form, tokens }: ComparedText): Quotation[] {
  const marked = quotedSpans(text);
  const spans = marked.length === 0 && form === 'quote' ? [{ start: 0, end: text.length }] : marked;
  return spans.flatMap((span) => {
    const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
    const terms = new Set(inside.filter(({ word }) => !functionWords.has(word)).map(({ term }) => term));
    return terms.size === 0 ? [] : [{ span, words: ` ${inside.map(({ word }) => word).join(' ')} `, terms }];
  });
}

function likenessOf(one: Quotation, other: Quotation): number {
  if (one.words.includes(other.words) || other.words.includes(one.words)) return 1;
  const shared = [...one.terms].filter((term) => other.terms.has(term)).length;
  return (2 * shared) / (one.terms.size + other.terms.size);
}

function nameDifference(left: Quotation, right: Quotation): NamedDifference[] {
  const spans = { from: left.span, to: right.span };
  if (left.words === right.words) return [];
  if (left.words.includes(right.words)) return [{ kind: 'quotation-cut', change: 'dropped', ...spans }];
  if (right.words.includes(left.words)) return [{ kind: 'quotation-cut', change: 'added', ...spans }];
  return [{ kind: 'quotation-reworded', change: 'changed', ...spans }];
}
