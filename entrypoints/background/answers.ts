/**
 * Joins what the background answers from the pack, or from its absence: a damaged pack leaves every page alone. Nothing is
 * remembered between messages, so that nothing is lost when the browser stops us.
 */
import { createIndexedEngine, type Engine } from '../../engine/engine.ts';
import type { Handlers } from '../../platform/channel.ts';
import type { BundleReading } from '../../platform/pack-bundle.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';
import { createClaimAnswers } from './claim-answers.ts';
import { createPackAnswers } from './pack-answers.ts';
import { createPageAnswers } from './page-answers.ts';
import { createPanelAnswers } from './panel-answers.ts';
import { createCardRehearsal, rehearseMarks } from './rehearsal.ts';

/** What nobody can answer without a pack. */
const packQuestions = [
  'match-blocks',
  'open-card',
  'list-claims',
  'describe-coverage',
  'prepare-lookup',
  'look-up-quote',
  'search-claims',
  'show-claim',
  'describe-pack',
  'list-wordings',
  'weigh-sources',
  'state-claims',
  'read-library',
] as const satisfies readonly (keyof BackgroundProtocol)[];

type PackQuestion = (typeof packQuestions)[number];

export interface AnswersFromPack {
  readonly answers: Pick<Handlers<BackgroundProtocol>, PackQuestion>;
  /** Does beforehand what the first question for matches would have to wait for. */
  prepare(): void;
  /** The same for the first card and the first lookup, soon and once: for when a page shows marks, and nobody waits. */
  rehearse(): void;
}

/** The answers from a pack, or where it failed its check the same one to all. */
export function createAnswers(reading: BundleReading): AnswersFromPack {
  if (!reading.ok) {
    const damaged = () => damagedPack(reading);
    const answers = Object.fromEntries(packQuestions.map((question) => [question, damaged]));
    return { answers: answers as Record<PackQuestion, typeof damaged>, prepare() {}, rehearse() {} };
  }
  const { pack, index } = reading;
  // Not before somebody asks: most times that the background starts, nobody does.
  let engine: Engine | undefined;
  const getEngine = () => {
    engine ??= createIndexedEngine(pack, index);
    return engine;
  };
  return {
    answers: {
      ...createPageAnswers(pack, getEngine),
      ...createPanelAnswers(pack, getEngine),
      ...createClaimAnswers(pack, index, getEngine),
      ...createPackAnswers(pack),
    },
    prepare() {
      if (!engine) rehearseMarks(pack, getEngine());
    },
    rehearse: createCardRehearsal(pack, getEngine),
  };
}

/** What is answered from a pack that failed its check. */
export function damagedPack({ problem }: Extract<BundleReading, { ok: false }>) {
  return { ok: false, problem: 'damaged-pack', detail: problem } as const;
}
