/** One claim by itself, with no page at hand: every wording, each compared with the one that the reader took as the base. */
import { formOrder } from './card-wordings.ts';
import { type ClaimLineage, composeLineage } from './claim-lineage.ts';
import { differingShare, diffWords } from './differences.ts';
import type { WordingComparison } from './match.ts';
import type { Source, Wording } from './pack.ts';
import type { ReadableClaim, ReadablePack } from './readable-pack.ts';
import { linkToSentence } from './text-fragment.ts';
import { compareWordings } from './wording-comparison.ts';

/** A wording on its claim's page, beside the base; the base itself, and a wording alone, differ in nothing. */
export interface PagedWording extends WordingComparison, Pick<Wording, 'text' | 'form' | 'note'> {
  /** The source's id, and from its second wording of the claim on also the count: `myind`, `myind.2`. Stable in a link. */
  readonly id: string;
  readonly source: Source;
  /** Leads to the very sentence. */
  readonly url: string;
}

export interface ClaimPage {
  readonly claim: ReadableClaim;
  /** In the order of the pack's sources, each source's in the order of its article. */
  readonly wordings: readonly PagedWording[];
  /** The wording that the others are compared with. */
  readonly base: PagedWording;
  /** How its quotation runs from outlet to outlet; absent where fewer than two quote it, or all alike. */
  readonly lineage: ClaimLineage | undefined;
  /** The claims that stand as context for this one. */
  readonly background: readonly ReadableClaim[];
  /** The claims that this one stands as context for. */
  readonly contextOf: readonly ReadableClaim[];
  /** The sources that carry none of its wordings. */
  readonly absent: readonly Source[];
}

/** A claim's page; `undefined` when the pack has no such claim. A `baseId` that the claim does not have is none. */
export function composeClaimPage(pack: ReadablePack, id: string, baseId?: string): ClaimPage | undefined {
  const claim = pack.claims.find((candidate) => candidate.id === id);
  const wordings = claim ? pack.sources.flatMap((source) => wordingsBy(claim, source)) : [];
  const base = wordings.find((wording) => wording.id === baseId) ?? mostCommon(wordings);
  if (!claim || !base) return undefined;
  const context = new Set(claim.background);
  return {
    claim,
    wordings: wordings.map((wording) => (wording === base ? base : { ...wording, ...compareWordings(base, wording) })),
    base,
    lineage: composeLineage(claim, pack.sources),
    background: pack.claims.filter((other) => context.has(other.id)),
    contextOf: pack.claims.filter((other) => other.background.includes(id)),
    absent: pack.sources.filter((source) => !claim.wordings.some((wording) => wording.source === source.id)),
  };
}

/** With more, to compare each with each takes longer than a page may. */
const maxCompared = 16;

/**
 * The wording to compare the others with when the reader has chosen none: of the quotes, else of the paraphrases, else of the
 * headlines the one that has most in common with all others, so that what differs are words and not everything.
 */
function mostCommon(wordings: readonly PagedWording[]): PagedWording | undefined {
  const form = formOrder.find((candidate) => wordings.some((wording) => wording.form === candidate));
  const candidates = wordings.filter((wording) => wording.form === form);
  if (wordings.length > maxCompared) return candidates[0];
  const differing = (base: PagedWording) =>
    wordings.reduce((sum, { text }) => sum + differingShare(diffWords(base.text, text)), 0);
  const compared = candidates.map((wording) => ({ wording, differing: differing(wording) }));
  return compared.toSorted((a, b) => a.differing - b.differing)[0]?.wording;
}

function wordingsBy(claim: ReadableClaim, source: Source): PagedWording[] {
  return claim.wordings
    .filter((wording) => wording.source === source.id)
    .toSorted((a, b) => a.seed.start - b.seed.start)
    .map(({ text, form, note }, at) => ({
      id: at === 0 ? source.id : `${source.id}.${at + 1}`,
      source,
      text,
      form,
      ...(note !== undefined && { note }),
      url: linkToSentence(source.url, text),
      segments: [{ text, kind: 'same' }],
      differences: [],
      differing: 0,
    }));
}
