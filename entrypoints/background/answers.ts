/**
 * What the background answers about the pack: matches, cards, lookups. Joins engine and settings; the rules of both
 * are theirs. Nothing is remembered between messages, so that nothing is lost when the browser stops us.
 */
import { composeCard } from '../../engine/card-content.ts';
import { createEngine } from '../../engine/engine.ts';
import type { PackReading } from '../../engine/pack.ts';
import type { Handlers } from '../../platform/channel.ts';
import type { BackgroundProtocol } from '../../platform/messages.ts';
import { describePack } from '../../platform/packs.ts';
import { readSettings } from '../../platform/settings.ts';
import { matchBlocks } from './match-blocks.ts';

type Answers = Pick<Handlers<BackgroundProtocol>, 'match-blocks' | 'open-card' | 'look-up-quote' | 'describe-pack'>;

/** The answers from a pack, or from its absence: a damaged pack leaves every page alone. */
export function createAnswers(reading: PackReading): Answers {
  if (!reading.ok) {
    const damaged = damagedPack(reading);
    return {
      'match-blocks': () => damaged,
      'open-card': () => damaged,
      'look-up-quote': () => damaged,
      'describe-pack': () => damaged,
    };
  }
  const { pack } = reading;
  const engine = createEngine(pack);

  return {
    'match-blocks': async (question) => {
      const { hiddenSources, marks } = await readSettings();
      const view = { amount: marks.amount, withPossible: marks.withPossible };
      return { ok: true, answer: { ...matchBlocks(pack, engine, question, hiddenSources), view } };
    },
    'open-card': async ({ sentence, matches, pageUrl }) => {
      const { hiddenSources } = await readSettings();
      const cards = matches.map(({ claim: claimId, ...match }) =>
        composeCard(pack, { ...match, claimId, sentence, pageUrl, hiddenSources }),
      );
      return { ok: true, answer: { cards } };
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
