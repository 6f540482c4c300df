/** One claim by itself, with no page at hand: every wording, each compared with the one that the reader took as the base. */
import type { WordingComparison } from './match.ts';
import type { Source, Wording } from './pack.ts';
import type { ReadableClaim, ReadablePack } from './readable-pack.ts';
import { linkToSentence } from './text-fragment.ts';
import { compareWordings } from './wording-comparison.ts';

/** A wording on its claim's page, beside the base; the base itself, and where there is none, beside itself. */
export interface PagedWording extends WordingComparison {
  /** The source's id, and from its second wording of the claim on also the count: `myind`, `myind.2`. Stable in a link. */
  readonly id: string;
  readonly source: Source;
  readonly wording: Wording;
  /** Leads to the very sentence. */
  readonly url: string;
}

export interface ClaimPage {
  readonly claim: ReadableClaim;
  /** In the order of the pack's sources, each source's in the order of its article. */
  readonly wordings: readonly PagedWording[];
  /** Id of the wording that the others are compared with. */
  readonly base: string;
  /** The claims that stand as context for this one. */
  readonly background: readonly ReadableClaim[];
  /** The claims that this one stands as context for. */
  readonly contextOf: readonly ReadableClaim[];
  /** The sources that carry none of its wordings. */
  readonly absent: readonly Source[];
}

const baseOrder: readonly Wording['form'][] = ['quote', 'paraphrase', 'headline'];

/**
 * A claim's page; `undefined` when the pack has no such claim. Without a `base` that the claim has, its first quote is
 * the base, else its first paraphrase, else its first headline.
 */
export function composeClaimPage(pack: ReadablePack, id: string, base?: string): ClaimPage | undefined {
  const claim = pack.claims.find((candidate) => candidate.id === id);
  if (!claim) return undefined;
  const found = pack.sources.flatMap((source) => wordingsBy(claim, source));
  const first = found.toSorted((a, b) => baseOrder.indexOf(a.wording.form) - baseOrder.indexOf(b.wording.form))[0];
  const chosen = found.find((paged) => paged.id === base) ?? first;
  const context = new Set(claim.background);
  return {
    claim,
    wordings: found.map((paged) => (chosen ? { ...paged, ...compareWordings(chosen.wording, paged.wording) } : paged)),
    base: chosen?.id ?? '',
    background: pack.claims.filter((other) => context.has(other.id)),
    contextOf: pack.claims.filter((other) => other.background.includes(id)),
    absent: pack.sources.filter((source) => !claim.wordings.some((wording) => wording.source === source.id)),
  };
}

function wordingsBy(claim: ReadableClaim, source: Source): PagedWording[] {
  return claim.wordings
    .filter((wording) => wording.source === source.id)
    .toSorted((a, b) => a.seed.start - b.seed.start)
    .map((wording, at) => ({
      id: at === 0 ? source.id : `${source.id}.${at + 1}`,
      source,
      wording,
      url: linkToSentence(source.url, wording.text),
      ...compareWordings(wording, wording),
    }));
}
