/**
 * Sends and answers the messages of `messages.ts`. A message is `{ type, payload }`; what comes back is a `Reply`.
 * Owns the checks on arrival: the sender is a part of this extension, the type is one we know, the payload fits.
 */
import * as v from 'valibot';
import { isExtensionAlive, runtime, tabs } from './browser.ts';
import { backgroundSchemas, type PayloadSchemas, pageSchemas } from './message-schemas.ts';
import type { BackgroundProtocol, PageProtocol, Reply } from './messages.ts';

/** Where a message came from: absent when it was sent by a page of the extension. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  /** Of the document in that frame. */
  readonly url: string | undefined;
}

type Shape<Protocol> = Record<keyof Protocol, { request: unknown; answer: unknown }>;

/** One function per message. */
export type Handlers<Protocol extends Shape<Protocol>> = {
  readonly [Type in keyof Protocol]: (
    request: Protocol[Type]['request'],
    sender: Sender,
  ) => Reply<Protocol[Type]['answer']> | Promise<Reply<Protocol[Type]['answer']>>;
};

/** What browsers say of a sender, as far as it is used. */
interface MessageSender {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
  readonly url?: string;
}

const messageSchema = v.object({ type: v.string(), payload: v.optional(v.unknown()) });

/** Asks the background. `unreachable` when the extension was updated or removed under a living page. */
export function askBackground<Type extends keyof BackgroundProtocol>(
  type: Type,
  payload: BackgroundProtocol[Type]['request'],
): Promise<Reply<BackgroundProtocol[Type]['answer']>> {
  return askUntilAnswered(() => runtime.sendMessage({ type, payload }));
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
  return ask(() => tabs.sendMessage(tabId, { type, payload }, frameId === 'all' ? {} : { frameId }));
}

/** Answers the messages to the background, for as long as the background lives. */
export function answerBackground(handlers: Handlers<BackgroundProtocol>): void {
  answer(backgroundSchemas, handlers);
}

/** Answers the messages to this page's annotator until the signal aborts. */
export function answerPage(handlers: Handlers<PageProtocol>, signal: AbortSignal): void {
  answer(pageSchemas, handlers, signal);
}

/** Answers the reader's steps from mark to mark in a page of the extension that has marks, until the signal aborts. */
export function answerSteps(step: Handlers<PageProtocol>['step-to-mark'], signal: AbortSignal): void {
  type Steps = Pick<PageProtocol, 'step-to-mark'>;
  answer<Steps>({ 'step-to-mark': pageSchemas['step-to-mark'] }, { 'step-to-mark': step }, signal);
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

async function askUntilAnswered<Answer>(send: () => Promise<unknown>): Promise<Reply<Answer>> {
  for (const pauseMs of [...retryPausesMs, undefined]) {
    if (!isExtensionAlive()) return { ok: false, problem: 'unreachable' };
    const reply = await ask<Answer>(send);
    if (reply.ok || reply.problem === 'damaged-pack' || reply.problem === 'refused') return reply;
    if (pauseMs !== undefined) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return { ok: false, problem: isExtensionAlive() ? 'failed' : 'unreachable' };
}

async function ask<Answer>(send: () => Promise<unknown>): Promise<Reply<Answer>> {
  try {
    const reply = (await withinLimit(send())) as Reply<Answer> | undefined;
    return reply ?? { ok: false, problem: 'unreachable' };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}

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

function answer<Protocol extends Shape<Protocol>>(
  schemas: PayloadSchemas<Protocol>,
  handlers: Handlers<Protocol>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, from: MessageSender) => {
    const envelope = v.safeParse(messageSchema, message);
    if (!envelope.success || !Object.hasOwn(schemas, envelope.output.type)) return undefined;
    const type = envelope.output.type as keyof Protocol;
    const payload = v.safeParse(schemas[type], envelope.output.payload);
    if (from.id !== runtime.id || !payload.success) return Promise.resolve({ ok: false, problem: 'refused' });
    return replyOf(() => handlers[type](payload.output, { tabId: from.tab?.id, frameId: from.frameId, url: from.url }));
  };
  runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (isExtensionAlive()) runtime.onMessage.removeListener(listener);
  });
}

/** A handler that throws has failed at something outside of us, such as the browser's storage. */
async function replyOf<Answer>(handle: () => Reply<Answer> | Promise<Reply<Answer>>): Promise<Reply<Answer>> {
  try {
    return await handle();
  } catch {
    return { ok: false, problem: 'failed' };
  }
}
