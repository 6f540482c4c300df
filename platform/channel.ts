/**
 * Sends and answers the messages of `protocol.ts` in the extension's own places. A message is `{ type, payload }`; what
 * comes back is a `Reply`.
 */
import * as v from 'valibot';
import { answer, type Checks, type Handlers } from './answer.ts';
import { answerLines } from './answer-line.ts';
import { backgroundSchemas } from './message-schemas.ts';
import type { BackgroundProtocol } from './protocol.ts';

export type { Handlers, Sender } from './answer.ts';
export { askBackground, askPage } from './ask.ts';

/** Answers the messages to the background, for as long as the background lives. */
export function answerBackground(handlers: Handlers<BackgroundProtocol>): void {
  const replyTo = answer(backgroundChecks, handlers);
  answerLines((question, from) => replyTo('match-blocks', question, from));
}

const backgroundChecks = Object.fromEntries(
  Object.entries(backgroundSchemas).map(([type, schema]) => [type, (payload: unknown) => v.is(schema, payload)]),
) as Checks<BackgroundProtocol>;
