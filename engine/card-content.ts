/** What a card says of one claim: the wordings beside the page's sentence, the facts behind it, and why it is shown. */
import { foldWordings, placeOf, type SourcedWording, sortWordings, type Viewing } from './card-wordings.ts';
import { composeLineage } from './claim-lineage.ts';
import type { BackgroundFact, CardContent, CardWording, Evidence, Match } from './match.ts';
import type { Claim, Pack } from './pack.ts';
import { compareWithSentence } from './wording-comparison.ts';

export interface CardRequest extends Viewing, Pick<Match, 'strength' | 'relation'> {
  readonly claimId: string;
  /** The sentence as it stands on the page. */
  readonly sentence: string;
  /** As the engine gave it for this pack. */
  readonly evidence: Evidence;
}

/** The content of a card. Throws when the pack has no such claim: the caller matched with another pack. */
export function composeCard(pack: Pack, request: CardRequest): CardContent {
  const { sentence, strength, relation, evidence } = request;
  const claim = findClaim(pack, request.claimId);
  const { shown, hidden } = sortWordings(pack, claim, request);
  const nearest = shown.find(({ source }) => source.id === claim.wordings[evidence.wording]?.source);
  const facts = claim.background.map((factId) => backgroundFact(pack, findClaim(pack, factId), request));
  const shownFacts = facts.filter((fact) => fact !== undefined);
  const seen = pack.sources.filter((source) => !request.hiddenSources.includes(source.id));
  const { id, statement, kind, speaker, date } = claim;
  return {
    claim: { id, statement, kind, speaker, date },
    language: pack.language,
    strength,
    relation,
    pageText: sentence,
    ...(evidence.clause && { clause: evidence.clause }),
    shared: evidence.shared,
    cues: evidence.cues ?? [],
    doubts: evidence.doubts,
    nearestOutlet: nearest?.source.outlet ?? null,
    wordings: foldWordings(shown).flatMap((same) => compare(same, request)),
    lineage: composeLineage(claim, seen) ?? null,
    background: shownFacts,
    hiddenWordings: hidden + facts.length - shownFacts.length,
  };
}

/** Names of the outlets, other than the page's own, whose wording of the claim the reader would see, in pack order. */
export function outletsFor(pack: Pack, claimId: string, viewing: Viewing): string[] {
  const { shown } = sortWordings(pack, findClaim(pack, claimId), viewing);
  return [...new Set(shown.map(({ source }) => source.outlet))];
}

/** A wording beside the sentence, with all that have the same words. */
function compare(same: readonly SourcedWording[], { sentence, relation, evidence }: CardRequest): CardWording[] {
  const [first, ...others] = same;
  if (!first) return [];
  const { text } = first.wording;
  const { clause } = evidence;
  const comparison = compareWithSentence({ pageText: sentence, relation, ...(clause && { clause }) }, first.wording);
  return [{ ...placeOf(first), text, ...comparison, alsoIn: others.map(placeOf) }];
}

function backgroundFact(pack: Pack, claim: Claim, { hiddenSources }: Viewing): BackgroundFact | undefined {
  for (const wording of claim.wordings) {
    const source = pack.sources.find(({ id }) => id === wording.source);
    if (!source || hiddenSources.includes(source.id)) continue;
    const { id, statement, date } = claim;
    return { claim: id, statement, date, text: wording.text, place: placeOf({ wording, source }) };
  }
  return undefined;
}

function findClaim(pack: Pack, id: string): Claim {
  const claim = pack.claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`the pack "${pack.id}" has no claim "${id}"`);
  return claim;
}
