/**
 * What the background answers about the pack: matches, cards, lookups. Joins engine and settings; the rules of both
 * are theirs. Nothing is remembered between messages, so that nothing is lost when the browser stops us.
 */
import { composeCard, outletsFor } from '../../engine/card-content.ts';
import { describeCoverage } from '../../engine/coverage.ts';
import { createEngine } from '../../engine/engine.ts';
import { listClaim } from '../../engine/listed-claim.ts';
import type { PackReading } from '../../engine/pack.ts';
import type { Handlers } from '../../platform/channel.ts';
import type { BackgroundProtocol } from '../../platform/messages.ts';
import { describePack } from '../../platform/packs.ts';
import { readSettings } from '../../platform/settings.ts';

type Answers = Pick<
  Handlers<BackgroundProtocol>,
  'match-sentences' | 'open-card' | 'list-claims' | 'describe-coverage' | 'look-up-quote' | 'describe-pack'
>;

/** The answers from a pack, or from its absence: a damaged pack leaves every page alone. */
export function createAnswers(reading: PackReading): Answers {
  if (!reading.ok) {
    const damaged = damagedPack(reading);
    return {
      'match-sentences': () => damaged,
      'open-card': () => damaged,
      'list-claims': () => damaged,
      'describe-coverage': () => damaged,
      'look-up-quote': () => damaged,
      'describe-pack': () => damaged,
    };
  }
  const { pack } = reading;
  const engine = createEngine(pack);

  return {
    'match-sentences': async ({ sentences, pageUrl }) => {
      if (!engine.isOnTopic(sentences.join('\n'))) return { ok: true, answer: { isOnTopic: false, marks: [] } };
      const { hiddenSources } = await readSettings();
      const marks = engine
        .matchSentences(sentences)
        .map(({ claim, ...match }) => ({
          ...match,
          claim: claim.id,
          statement: claim.statement,
          outlets: outletsFor(pack, claim.id, { pageUrl, hiddenSources }).length,
        }))
        .filter(({ outlets }) => outlets > 0);
      return { ok: true, answer: { isOnTopic: true, marks } };
    },
    'open-card': async ({ sentence, matches, pageUrl }) => {
      const { hiddenSources } = await readSettings();
      const cards = matches.map(({ claim: claimId, ...match }) =>
        composeCard(pack, { ...match, claimId, sentence, pageUrl, hiddenSources }),
      );
      return { ok: true, answer: { cards } };
    },
    'list-claims': async ({ pageUrl, sentences }) => {
      const { hiddenSources } = await readSettings();
      const viewing = { pageUrl, hiddenSources };
      const listed = sentences.map(({ text, matches }) =>
        matches.map(({ claim: claimId, strength, relation }) => ({
          ...listClaim(pack, claimId, text, viewing),
          strength,
          relation,
        })),
      );
      return { ok: true, answer: { sentences: listed } };
    },
    'describe-coverage': async ({ pageUrl, sentences }) => {
      const { hiddenSources } = await readSettings();
      const coverage = describeCoverage(pack, engine, sentences, { pageUrl, hiddenSources });
      return { ok: true, answer: { coverage: coverage ?? null } };
    },
    'look-up-quote': async ({ quote }) => {
      const { hiddenSources } = await readSettings();
      const hits = engine
        .lookUpQuote(quote)
        .map(({ claim, ...hit }) =>
          composeCard(pack, { ...hit, claimId: claim.id, sentence: quote, pageUrl: '', hiddenSources }),
        );
      return { ok: true, answer: { hits, searched: { claims: pack.claims.length, sources: pack.sources.length } } };
    },
    'describe-pack': () => ({ ok: true, answer: describePack(pack) }),
  };
}

/** What is answered from a pack that failed its check. */
export function damagedPack({ problem }: Extract<PackReading, { ok: false }>) {
  return { ok: false, problem: 'damaged-pack', detail: problem } as const;
}
