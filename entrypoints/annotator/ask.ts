/** Asks the background on behalf of one page. */
import { nextTask } from '../../page/slices.ts';
import { askAgain, askBackground } from '../../platform/ask.ts';
import { runtime } from '../../platform/bare-runtime.ts';
import { askOverLine, isLong, lineName } from '../../platform/match-line.ts';
import type { BackgroundProtocol, Reply } from '../../platform/protocol.ts';

export type Ask = <Type extends keyof BackgroundProtocol>(
  type: Type,
  payload: BackgroundProtocol[Type]['request'],
) => Promise<Reply<BackgroundProtocol[Type]['answer']>>;

export type AskForMarks = (
  question: BackgroundProtocol['match-blocks']['request'],
) => Promise<Reply<BackgroundProtocol['match-blocks']['answer']>>;

/** `onUnreachable` is called when the extension was updated, switched off or removed under the living page. */
export function createAsk(onUnreachable: () => void): { readonly ask: Ask; readonly askForMarks: AskForMarks } {
  const heed = <Answer>(reply: Reply<Answer>) => {
    if (!reply.ok && reply.problem === 'unreachable') onUnreachable();
    return reply;
  };
  const ask: Ask = async (type, payload) => heed(await askBackground(type, payload));
  return {
    ask,
    async askForMarks(question) {
      if (!isLong(question)) return ask('match-blocks', question);
      return heed(await askAgain(() => askOverLine(runtime().connect({ name: lineName }), question, nextTask)));
    },
  };
}
