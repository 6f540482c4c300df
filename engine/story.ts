/**
 * Whether a page tells the same story as the pack's sources: it reports the same event. An event is what was said on one
 * day; its core are the claims that at least half of the sources carry, which no report of it goes without.
 *
 * Bad at: a short report, and one of an event that the sources report as part of something else. Both are then not
 * recognised, on purpose: to tell a reader what another story "leaves out" is worse than to tell nothing. Measured in
 * `test/quality/story.test.ts`.
 */
import type { Match } from './match.ts';
import type { Claim, Pack } from './pack.ts';

/** A claim that a page was found to state. */
export type FoundClaim = Pick<Match, 'claim' | 'strength' | 'relation'>;

/** Claims of the event that a page must state, strongly and in agreement. */
const minEventClaims = 5;

/** How many of them must be of its core. */
const minCoreClaims = 3;

/** The day of the event that the page reports, as in the claims' `date`. Absent when it is not recognised as such a report. */
export function recogniseEvent(pack: Pack, found: readonly FoundClaim[]): string | undefined {
  const agreeing = found.filter(({ strength, relation }) => strength === 'strong' && relation === 'agrees');
  const stated = new Set(agreeing.map(({ claim }) => claim.id));
  return eventOf(
    pack,
    pack.claims.filter(({ id }) => stated.has(id)),
  );
}

/** The day of the event that most of these claims are of, if they make a report of it. */
function eventOf(pack: Pack, claims: readonly Claim[]): string | undefined {
  const days = Map.groupBy(claims.filter(isOfAnEvent), ({ date }) => date);
  const [[day, told] = []] = [...days].sort(([, a], [, b]) => b.length - a.length);
  if (!day || !told || told.length < minEventClaims) return undefined;
  const core = told.filter((claim) => 2 * sourceIdsOf(claim).size >= pack.sources.length);
  return core.length >= minCoreClaims ? day : undefined;
}

/** Ids of the sources whose own claims make them a report of the event. */
export function tellersOf(pack: Pack, day: string): ReadonlySet<string> {
  const claimsOf = (id: string) => pack.claims.filter((claim) => sourceIdsOf(claim).has(id));
  return new Set(pack.sources.flatMap(({ id }) => (eventOf(pack, claimsOf(id)) === day ? [id] : [])));
}

/** What was said or done on a day; background is older than the story. */
function isOfAnEvent({ kind, date }: Claim): boolean {
  return kind !== 'background' && date !== null;
}

function sourceIdsOf({ wordings }: Claim): ReadonlySet<string> {
  return new Set(wordings.map(({ source }) => source));
}
