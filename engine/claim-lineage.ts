/**
 * Which claims of a pack have a lineage worth showing, and of which quotations it is made: each source's fullest, since a
 * second one by the same source is mostly a piece of the first. Bad at: a source that quotes an utterance in two pieces.
 */
import { alignVariants, type Stretch, type Variant } from './lineage.ts';
import { alignTexts } from './lineage-alignment.ts';
import type { Claim, Source } from './pack.ts';
import { quotedSpans } from './quoted-spans.ts';
import { type Token, tokenise } from './tokens.ts';

/** The lineage of a claim's utterance, as one reader sees it. */
export interface ClaimLineage {
  readonly stretches: readonly Stretch[];
  /** Names of its outlets by id of their source, in the order given. */
  readonly outlets: Readonly<Record<string, string>>;
}

/**
 * The lineage of a claim by the sources that the reader sees, in their order; undefined when fewer than two of them quote
 * it in different words, or when these have too few words in common to be laid side by side.
 */
export function composeLineage(
  claim: Pick<Claim, 'wordings'>,
  sources: readonly Pick<Source, 'id' | 'outlet'>[],
): ClaimLineage | undefined {
  const quotations = withEnoughInCommon(sources.flatMap(({ id }) => fullestQuotation(claim, id) ?? []));
  const stretches = alignVariants(quotations);
  if (stretches.every((alternatives) => alternatives.length === 1)) return undefined;
  const quoting = sources.filter(({ id }) => quotations.some(({ source }) => source === id));
  return { stretches, outlets: Object.fromEntries(quoting.map(({ id, outlet }) => [id, outlet])) };
}

interface Quotation extends Variant {
  readonly tokens: readonly Token[];
}

function fullestQuotation(claim: Pick<Claim, 'wordings'>, source: string): Quotation | undefined {
  const quotations = claim.wordings
    .filter((wording) => wording.source === source)
    .flatMap(({ text, form }) => {
      const spans = quotedSpans(text);
      if (spans.length === 0 && form === 'quote') return [text];
      return spans.map(({ start, end }) => text.slice(start, end));
    })
    .map((text) => ({ source, text, tokens: tokenise(text, maxComparedWords) }));
  return quotations.toSorted((a, b) => b.tokens.length - a.tokens.length)[0];
}

/** Quotations are compared by so many of their first words, which bounds the cost. */
const maxComparedWords = 150;

/** Words in the same order that make two quotations one utterance, at the least. */
const minSharedWords = 2;

/**
 * The share of the shorter one's words that two quotations must have in common for a lineage to be drawn. Of the bundled
 * pack's wordings that belong to different claims, one pair in thirty shares so much, articles and all.
 */
const minShare = 1 / 3;

/** What a further quotation must share with one of the others: it may say in its own words what they say in theirs. */
const minFurtherShare = 1 / 4;

/** The quotations that can be laid side by side, in the order given; none where no two can. */
function withEnoughInCommon(quotations: readonly Quotation[]): readonly Quotation[] {
  const best = quotations.map((one) =>
    Math.max(0, ...quotations.map((other) => (one === other ? 0 : shareOf(one.tokens, other.tokens)))),
  );
  return best.some((share) => share >= minShare)
    ? quotations.filter((_, at) => (best[at] ?? 0) >= minFurtherShare)
    : [];
}

/** Of the shorter one's words, the share that the other has in the same order. */
function shareOf(one: readonly Token[], other: readonly Token[]): number {
  const shared = alignTexts([one, other]).filter(([left, right]) => left && left.word === right?.word).length;
  return shared < minSharedWords ? 0 : shared / Math.min(one.length, other.length);
}
