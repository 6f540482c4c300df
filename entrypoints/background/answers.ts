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

type PackHandlers = Pick<Handlers<BackgroundProtocol>, PackQuestion>;

export interface AnswersFromPack {
  readonly answers: PackHandlers;
  /** What is answered instead where the pack failed its check; undefined where it did not. */
  damage(): ReturnType<typeof damagedPack> | undefined;
  /** Does beforehand what the first question for matches would have to wait for. */
  prepare(): void;
  /** The same for the first card and the first lookup, soon and once: for when a page shows marks, and nobody waits. */
  rehearse(): void;
}

/** The answers from a pack, which is opened when it is first asked for: most times that the background starts, nobody asks. */
export function createAnswers(loadPack: () => BundleReading): AnswersFromPack {
  let opened: AnswersFromPack | undefined;
  const open = () => {
    opened ??= answersFrom(loadPack());
    return opened;
  };
  const later = <Question extends PackQuestion>(question: Question) => [
    question,
    (...asked: Parameters<PackHandlers[Question]>) => {
      const answer = open().answers[question] as (...asked: unknown[]) => ReturnType<PackHandlers[Question]>;
      return answer(...asked);
    },
  ];
  return {
    answers: Object.fromEntries(packQuestions.map(later)) as PackHandlers,
    damage: () => open().damage(),
    prepare: () => open().prepare(),
    rehearse: () => open().rehearse(),
  };
}

/** The answers from a pack, or where it failed its check the same one to all. */
function answersFrom(reading: BundleReading): AnswersFromPack {
  if (!reading.ok) {
    const damaged = () => damagedPack(reading);
    const answers = Object.fromEntries(packQuestions.map((question) => [question, damaged]));
    const rehearsals = { prepare() {}, rehearse() {} };
    return { answers: answers as Record<PackQuestion, typeof damaged>, damage: damaged, ...rehearsals };
  }
  const { pack, index } = reading;
  // Not before a text is to be matched: what the pack alone answers needs no engine.
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
    damage: () => undefined,
    prepare() {
      if (!engine) rehearseMarks(pack, getEngine());
    },
    rehearse: createCardRehearsal(pack, getEngine),
  };
}

/** What is answered from a pack that failed its check. */
function damagedPack({ problem }: Extract<BundleReading, { ok: false }>) {
  return { ok: false, problem: 'damaged-pack', detail: problem } as const;
}
