/**
 * What the background answers about the pack: matches, cards, lookups. Joins engine and settings; the rules of both
 * are theirs. Nothing is remembered between messages, so that nothing is lost when the browser stops us.
 */
import { composeCard } from '../../engine/card-content.ts';
import { createEngine, type Engine } from '../../engine/engine.ts';
import type { PackReading } from '../../engine/pack.ts';
import { readablePack } from '../../engine/readable-pack.ts';
import { splitBlocks } from '../../engine/sentences.ts';
import { weighSources } from '../../engine/source-effect.ts';
import { wordingsOf } from '../../engine/source-wordings.ts';
import type { Handlers } from '../../platform/channel.ts';
import { isDismissed, readDismissals } from '../../platform/dismissals.ts';
import type { BackgroundProtocol } from '../../platform/messages.ts';
import { describePack, stateClaims } from '../../platform/packs.ts';
import { readSettings } from '../../platform/settings.ts';
import { createClaimAnswers } from './claim-answers.ts';
import { matchBlocks } from './match-blocks.ts';
import { createPanelAnswers } from './panel-answers.ts';

type Answers = Pick<
  Handlers<BackgroundProtocol>,
  | 'match-blocks'
  | 'open-card'
  | 'list-claims'
  | 'describe-coverage'
  | 'look-up-quote'
  | 'search-claims'
  | 'show-claim'
  | 'describe-pack'
  | 'list-wordings'
  | 'weigh-sources'
  | 'state-claims'
  | 'read-library'
>;

export interface PackAnswers {
  readonly answers: Answers;
  /** Does beforehand what the first question for matches would have to wait for. */
  prepare(): void;
}

/** The answers from a pack, or from its absence: a damaged pack leaves every page alone. */
export function createAnswers(reading: PackReading): PackAnswers {
  if (!reading.ok) {
    const damaged = damagedPack(reading);
    const answers = {
      'match-blocks': () => damaged,
      'open-card': () => damaged,
      'list-claims': () => damaged,
      'describe-coverage': () => damaged,
      'look-up-quote': () => damaged,
      'search-claims': () => damaged,
      'show-claim': () => damaged,
      'describe-pack': () => damaged,
      'list-wordings': () => damaged,
      'weigh-sources': () => damaged,
      'state-claims': () => damaged,
      'read-library': () => damaged,
    };
    return { answers, prepare() {} };
  }
  const { pack } = reading;
  // Not before somebody asks: most times that the background starts, nobody does.
  let engine: Engine | undefined;
  const getEngine = () => {
    engine ??= createEngine(pack);
    return engine;
  };

  const answers: Answers = {
    'match-blocks': async (question) => {
      const [{ hiddenSources, marks, cards }, dismissals] = await Promise.all([readSettings(), readDismissals()]);
      const says = {
        hiddenSources,
        isDismissed: (claim: string, sentence: string) => isDismissed(dismissals, claim, sentence),
      };
      const answer = matchBlocks(pack, getEngine(), question, says);
      return { ok: true, answer: { ...answer, settings: { marks, cards } } };
    },
    'open-card': async ({ sentence, matches, pageUrl }) => {
      const [{ hiddenSources, cards }, dismissals] = await Promise.all([readSettings(), readDismissals()]);
      const stated = matches.filter(({ claim }) => !isDismissed(dismissals, claim, sentence));
      const contents = stated.map(({ claim: claimId, ...match }) =>
        composeCard(pack, { ...match, claimId, sentence, pageUrl, hiddenSources }),
      );
      return { ok: true, answer: { cards: contents, order: cards.order } };
    },
    ...createPanelAnswers(pack, getEngine),
    'look-up-quote': async ({ quote }) => {
      const { hiddenSources } = await readSettings();
      const hits = getEngine()
        .lookUpQuote(quote)
        .map(({ claim, ...hit }) =>
          composeCard(pack, { ...hit, claimId: claim.id, sentence: quote, pageUrl: '', hiddenSources }),
        );
      return { ok: true, answer: { hits, searched: { claims: pack.claims.length, sources: pack.sources.length } } };
    },
    ...createClaimAnswers(pack),
    'describe-pack': () => ({ ok: true, answer: describePack(pack) }),
    'list-wordings': ({ source }) => ({ ok: true, answer: { wordings: wordingsOf(pack, source) } }),
    'weigh-sources': ({ hiddenSources }) => ({ ok: true, answer: weighSources(pack, hiddenSources) }),
    'state-claims': ({ claims }) => ({ ok: true, answer: { statements: stateClaims(pack, claims) } }),
    'read-library': () => ({ ok: true, answer: readablePack(pack) }),
  };
  return {
    answers,
    prepare() {
      getEngine();
      // The first text sets the browser's segmenter up.
      splitBlocks(['A text.'], pack.language);
    },
  };
}

/** What is answered from a pack that failed its check. */
export function damagedPack({ problem }: Extract<PackReading, { ok: false }>) {
  return { ok: false, problem: 'damaged-pack', detail: problem } as const;
}
