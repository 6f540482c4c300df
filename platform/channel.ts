/**
 * Sends and answers the messages of `protocol.ts` in the extension's own places. A message is `{ type, payload }`; what
 * comes back is a `Reply`.
 */
import * as v from 'valibot';
import { answer, type Checks, type Handlers } from './answer.ts';
import { answerLines } from './answer-line.ts';
import { ask } from './ask.ts';
import { tabs } from './browser.ts';
import { backgroundSchemas } from './message-schemas.ts';
import type { BackgroundProtocol, PageProtocol, Reply } from './protocol.ts';

export type { Handlers, Sender } from './answer.ts';
export { askBackground } from './ask.ts';

/**
 * Asks the annotator in a frame of a tab, the top one unless another is named; of all, one answers. `unreachable` when
 * there is none.
 */
export function askPage<Type extends keyof PageProtocol>(
  tabId: number,
  type: Type,
  payload: PageProtocol[Type]['request'],
  frameId: number | 'all' = 0,
): Promise<Reply<PageProtocol[Type]['answer']>> {
  return ask(() => tabs.sendMessage(tabId, { type, payload }, frameId === 'all' ? {} : { frameId }));
}

/** Answers the messages to the background, for as long as the background lives. */
export function answerBackground(handlers: Handlers<BackgroundProtocol>): void {
  const replyTo = answer(backgroundChecks, handlers);
  answerLines((question, from) => replyTo('match-blocks', question, from));
}

const backgroundChecks = Object.fromEntries(
  Object.entries(backgroundSchemas).map(([type, schema]) => [type, (payload: unknown) => v.is(schema, payload)]),
) as Checks<BackgroundProtocol>;
