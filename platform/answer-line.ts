/** The background's end of the lines by which long texts come in (`match-line.ts`). */
import type { MessageSender, Port } from './bare-runtime.ts';
import { runtime } from './browser.ts';
import { type AnswerPortion, lineName } from './match-line.ts';
import type { BackgroundProtocol, Reply } from './protocol.ts';

/** Places, and marks, that are sent at a time: to take them in costs a page about a millisecond. */
const portionSize = 100;

type MatchReply = Reply<BackgroundProtocol['match-blocks']['answer']>;

/** Answers the questions that come in portions, for as long as the background lives. They are checked by `replyTo`. */
export function answerLines(replyTo: (question: unknown, from: MessageSender) => Promise<MatchReply>): void {
  runtime.onConnect.addListener((port: Port) => {
    if (port.name !== lineName) return;
    const blocks: unknown[] = [];
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
    });
    port.onMessage.addListener(async (portion) => {
      const { blocks: some, ...rest } = Object(portion) as { readonly blocks?: unknown };
      if (Array.isArray(some)) {
        for (const block of some) blocks.push(block);
        return;
      }
      const reply = await replyTo({ ...rest, blocks }, port.sender ?? {});
      for (const part of portionsOf(reply)) if (isOpen) port.postMessage(part);
    });
  });
}

function* portionsOf(reply: MatchReply): Generator<AnswerPortion, void> {
  if (!reply.ok) {
    yield reply;
    return;
  }
  const { places, marks, ...rest } = reply.answer;
  for (let at = 0; at < Math.max(places.length, marks.length); at += portionSize) {
    yield { places: places.slice(at, at + portionSize), marks: marks.slice(at, at + portionSize) };
  }
  yield { ok: true, answer: rest };
}
