/**
 * Answers messages. Owns what holds for every one: the sender is a part of this extension, the type is one we know, the
 * payload fits. How a payload is checked is the caller's.
 */
import { isExtensionAlive, type MessageSender, runtime } from './bare-runtime.ts';
import type { Reply } from './protocol.ts';

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

/** Per message, whether a payload has its shape. */
export type Checks<Protocol extends Shape<Protocol>> = {
  readonly [Type in keyof Protocol]: (payload: unknown) => payload is Protocol[Type]['request'];
};

/** Gives the reply to one message, however it came. */
export type ReplyTo<Protocol extends Shape<Protocol>> = <Type extends keyof Protocol>(
  type: Type,
  payload: unknown,
  from: MessageSender,
) => Promise<Reply<Protocol[Type]['answer']>>;

/** Answers the messages of a protocol until the signal aborts; those that come another way are to be handed to what it gives. */
export function answer<Protocol extends Shape<Protocol>>(
  checks: Checks<Protocol>,
  handlers: Handlers<Protocol>,
  signal?: AbortSignal,
): ReplyTo<Protocol> {
  const listener = (message: unknown, from: MessageSender, reply: (answer: unknown) => void): true | undefined => {
    const { type, payload } = Object(message) as { readonly type?: unknown; readonly payload?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(checks, type)) return undefined;
    void replyTo(type as keyof Protocol, payload, from).then(reply);
    return true;
  };
  const replyTo: ReplyTo<Protocol> = async (type, payload, { id, tab, frameId, url }) => {
    if (id !== runtime().id || !checks[type](payload)) return { ok: false, problem: 'refused' };
    try {
      return await handlers[type](payload, { tabId: tab?.id, frameId, url });
    } catch {
      // A handler that throws has failed at something outside of us, such as the browser's storage.
      return { ok: false, problem: 'failed' };
    }
  };
  runtime().onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (isExtensionAlive()) runtime().onMessage.removeListener(listener);
  });
  return replyTo;
}
