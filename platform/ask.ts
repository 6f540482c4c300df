/** Sends a message and sees to it that something comes of it: an answer, or a word why there is none. */
import { isExtensionAlive, runtime, tabs } from './bare-runtime.ts';
import type { BackgroundProtocol, PageProtocol, Reply } from './protocol.ts';

/** Asks the background. `unreachable` when the extension was updated or removed under a living page. */
export function askBackground<Type extends keyof BackgroundProtocol>(
  type: Type,
  payload: BackgroundProtocol[Type]['request'],
): Promise<Reply<BackgroundProtocol[Type]['answer']>> {
  return askAgain(() => runtime().sendMessage({ type, payload }));
}

/** The same by a way of the caller's to put a question, which gives a reply, or nothing where nobody answers. */
export async function askAgain<Answer>(send: () => Promise<unknown>): Promise<Reply<Answer>> {
  for (const pauseMs of [...retryPausesMs, undefined]) {
    if (!isExtensionAlive()) return { ok: false, problem: 'unreachable' };
    const reply = await ask<Answer>(send);
    if (reply.ok || reply.problem === 'damaged-pack' || reply.problem === 'refused') return reply;
    if (pauseMs !== undefined) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return { ok: false, problem: isExtensionAlive() ? 'failed' : 'unreachable' };
}

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
  return ask(() => tabs().sendMessage(tabId, { type, payload }, frameId === 'all' ? {} : { frameId }));
}

/** Sends a message once. `unreachable` when nobody answers. */
async function ask<Answer>(send: () => Promise<unknown>): Promise<Reply<Answer>> {
  try {
    const reply = (await withinLimit(send())) as Reply<Answer> | undefined;
    return reply ?? { ok: false, problem: 'unreachable' };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}

/**
 * The browser may stop the background in mid-sentence. It remembers nothing, so the question is simply put again, at once
 * and then after these pauses: a background that is just starting may be there and not listen yet.
 */
const retryPausesMs = [0, 100, 1000];

/**
 * How long an answer may take. Browsers tell at once that the background was stopped; this is for the question that they
 * lose. Matching a very long page behind those of fifty tabs takes less; Chromium itself gives a worker five minutes.
 */
const answerLimitMs = 60_000;

/** What comes of it, or nothing when that takes too long. */
async function withinLimit(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, answerLimitMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
