/**
 * What a page has in common with the other reports of its story, and what it has not: the claims that they carry and it
 * does not, and those that it alone carries. Says what was found and what was not; not found is not the same as not said.
 */
import { placeOf, type SourcedWording, sortWordings, type Viewing } from './card-wordings.ts';
import type { Engine } from './engine.ts';
import type { Match, Refusal } from './match.ts';
import type { Claim, Pack } from './pack.ts';
import { ownSources } from './page-address.ts';
import { recogniseEvent, tellersOf } from './story.ts';

/** A claim as it is named in a list. */
export type NamedClaim = Pick<Claim, 'id' | 'statement' | 'speaker' | 'date'>;

/** A claim that other outlets carry, with the way to each one's sentence. */
export interface CarriedClaim extends NamedClaim {
  readonly outlets: readonly { readonly outlet: string; readonly url: string }[];
}

export interface Coverage {
  /** Claims that were not found on the page, those that most other outlets carry first, else in pack order. */
  readonly leftOut: readonly CarriedClaim[];
  /**
   * Claims that were found on the page and that no other source words, in pack order. Absent when the page is none of the
   * pack's sources: then all that is found on it is another outlet's too.
   */
  readonly onlyHere?: readonly NamedClaim[];
}

/** What the engine makes of a page's sentences, as far as coverage goes by it. */
export type CoverageEngine = Pick<Engine, 'matchSentences' | 'explainSentences'>;

/**
 * How a page covers its story, from its sentences in reading order. A claim that may be there is not left out: one that is
 * possible, contradicted, or that a sentence comes near. Absent when the page is not recognised as a report of the sources'
 * story.
 */
export function describeCoverage(
  pack: Pack,
  engine: CoverageEngine,
  sentences: readonly string[],
  viewing: Viewing,
): Coverage | undefined {
  const found = engine.matchSentences(sentences);
  const day = recogniseEvent(pack, found);
  if (day === undefined) return undefined;
  const tellers = tellersOf(pack, day);
  const near = engine.explainSentences(sentences).filter(({ reason }) => !statesOther.has(reason));
  const perhapsThere = new Set([...found, ...near].map(({ claim }) => claim.id));
  const leftOut = pack.claims
    .filter(({ id }) => !perhapsThere.has(id))
    .map((claim) =>
      toCarried(
        claim,
        sortWordings(pack, claim, viewing).shown.filter(({ source }) => tellers.has(source.id)),
      ),
    )
    .filter(({ outlets }) => outlets.length > 0)
    .sort((a, b) => b.outlets.length - a.outlets.length);
  const own = ownSources(pack.sources, viewing.pageUrl);
  return { leftOut, ...(own.length > 0 && { onlyHere: claimsOnlyOf(new Set(own.map(({ id }) => id)), pack, found) }) };
}

/** Reasons for which a sentence that comes near a claim is about something else. */
const statesOther: ReadonlySet<Refusal> = new Set<Refusal>(['excluded', 'passing', 'too little in common']);

/** Whatever the reader has switched off: a source that is not shown has its say all the same. */
function claimsOnlyOf(own: ReadonlySet<string>, pack: Pack, found: readonly Match[]): NamedClaim[] {
  const stated = new Set(found.filter(({ strength }) => strength === 'strong').map(({ claim }) => claim.id));
  return pack.claims
    .filter(({ id, wordings }) => stated.has(id) && wordings.every(({ source }) => own.has(source)))
    .map(toNamed);
}

function toCarried(claim: Claim, wordings: readonly SourcedWording[]): CarriedClaim {
  const byOutlet = Map.groupBy(wordings, ({ source }) => source.outlet);
  const outlets = [...byOutlet].flatMap(([outlet, [best]]) => (best ? [{ outlet, url: placeOf(best).url }] : []));
  return { ...toNamed(claim), outlets };
}

/** What a list names a claim by. */
export function toNamed({ id, statement, speaker, date }: Claim): NamedClaim {
  return { id, statement, speaker, date };
}
