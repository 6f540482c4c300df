/** What a card shows of one claim: which wordings, whose, in which order, and what the reader's filter keeps away. */
import { diffWords } from './differences.ts';
import type { BackgroundFact, CardContent, CardWording, Evidence, Match } from './match.ts';
import { normalise } from './normalise.ts';
import type { Claim, Pack, Source, Wording } from './pack.ts';
import { ownSources } from './page-address.ts';
import { linkToSentence } from './text-fragment.ts';

/** For whom a card is made: which page it stands on, and which sources the reader does not want. */
export interface Viewing {
  /** The page's address: its outlet's own wording is not "another outlet's". */
  readonly pageUrl: string;
  /** Ids of the sources that the reader switched off. */
  readonly hiddenSources: readonly string[];
}

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
  const { shown, hidden } = sortOut(pack, claim, request);
  const nearest = shown.find(({ source }) => source.id === claim.wordings[evidence.wording]?.source);
  const facts = claim.background.map((factId) => backgroundFact(pack, findClaim(pack, factId), request));
  const shownFacts = facts.filter((fact) => fact !== undefined);
  const { id, statement, kind, speaker, date } = claim;
  return {
    claim: { id, statement, kind, speaker, date },
    strength,
    relation,
    pageText: sentence,
    shared: evidence.shared,
    nearestOutlet: nearest?.source.outlet ?? null,
    wordings: shown.map((wording) => toCardWording(wording, diffWords(sentence, wording.wording.text))),
    background: shownFacts,
    hiddenWordings: hidden + facts.length - shownFacts.length,
  };
}

/** Names of the outlets, other than the page's own, whose wording of the claim the reader would see, in pack order. */
export function outletsFor(pack: Pack, claimId: string, viewing: Viewing): string[] {
  const { shown } = sortOut(pack, findClaim(pack, claimId), viewing);
  return [...new Set(shown.map(({ source }) => source.outlet))];
}

interface SourcedWording {
  readonly wording: Wording;
  readonly source: Source;
}

const formOrder: readonly Wording['form'][] = ['quote', 'paraphrase', 'headline'];

/** Other outlets' wordings, sources in pack order, quotes first; the same words by one source count once. */
function sortOut(pack: Pack, claim: Claim, viewing: Viewing): { shown: SourcedWording[]; hidden: number } {
  const own = new Set(ownSources(pack.sources, viewing.pageUrl));
  const others = pack.sources
    .filter((source) => !own.has(source))
    .flatMap((source) => {
      const seen = new Set<string>();
      return claim.wordings
        .filter((wording) => wording.source === source.id)
        .toSorted((a, b) => formOrder.indexOf(a.form) - formOrder.indexOf(b.form))
        .filter(({ text }) => {
          const words = normalise(text).text;
          return !seen.has(words) && seen.add(words);
        })
        .map((wording) => ({ wording, source }));
    });
  const shown = others.filter(({ source }) => !viewing.hiddenSources.includes(source.id));
  return { shown, hidden: others.length - shown.length };
}

function backgroundFact(pack: Pack, claim: Claim, { hiddenSources }: Viewing): BackgroundFact | undefined {
  for (const wording of claim.wordings) {
    const source = pack.sources.find(({ id }) => id === wording.source);
    if (!source || hiddenSources.includes(source.id)) continue;
    const { id, statement, date } = claim;
    const segments = [{ text: wording.text, kind: 'same' as const }];
    return { claim: id, statement, date, wording: toCardWording({ wording, source }, segments) };
  }
  return undefined;
}

function toCardWording({ wording, source }: SourcedWording, segments: CardWording['segments']): CardWording {
  const { id, outlet, published, headline } = source;
  const url = linkToSentence(source.url, wording.text);
  return { source: { id, outlet, published, headline }, form: wording.form, segments, url };
}

function findClaim(pack: Pack, id: string): Claim {
  const claim = pack.claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`the pack "${pack.id}" has no claim "${id}"`);
  return claim;
}
