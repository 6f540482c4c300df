/**
 * A long text on its way to the background, and its marks on the way back: over a line that stays open, a portion at a time.
 * As one message a megabyte would keep the page's thread for tens of milliseconds, and its answer for longer.
 */
import { isExtensionAlive, type Port, runtime } from './bare-runtime.ts';
import type { BackgroundProtocol, Reply } from './protocol.ts';

/** By which both ends know it. */
export const lineName = 'match-blocks';

type Question = BackgroundProtocol['match-blocks']['request'];
type Answer = BackgroundProtocol['match-blocks']['answer'];

/** Some of the blocks; what else belongs to the question says that they are all there. */
export type QuestionPortion = Pick<Question, 'blocks'> | Omit<Question, 'blocks'>;

/** Some of the marks; the rest of the reply says that they are all there. */
export type AnswerPortion = Pick<Answer, 'places' | 'marks'> | Reply<Omit<Answer, 'places' | 'marks'>>;

/** UTF-16 units of text: to send as many takes a page about a millisecond. */
const portionChars = 32_000;

/** Whether a text is more than one portion. */
export function isLong({ blocks }: Pick<Question, 'blocks'>): boolean {
  return blocks.reduce((chars, { length }) => chars + length, 0) > portionChars;
}

/**
 * Puts the question once. Gives the reply, or nothing when the line breaks first.
 *
 * @param pause called before each portion, for the page to do what is waiting
 */
export async function askOverLine(
  port: Port,
  { blocks, ...rest }: Question,
  pause: () => Promise<void>,
): Promise<Reply<Answer> | undefined> {
  const { promise, resolve } = Promise.withResolvers<Reply<Answer> | undefined>();
  const places: Answer['places'][number][] = [];
  const marks: Answer['marks'][number][] = [];
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not report in the page's console that nobody took the line.
    if (isExtensionAlive()) void runtime().lastError;
    isOpen = false;
    resolve(undefined);
  });
  port.onMessage.addListener((message) => {
    const portion = message as AnswerPortion;
    if ('ok' in portion) {
      resolve(portion.ok ? { ok: true, answer: { ...portion.answer, places, marks } } : portion);
      port.disconnect();
    } else {
      places.push(...portion.places);
      marks.push(...portion.marks);
    }
  });
  await pause();
  for (let sent = 0; isOpen && sent < blocks.length; await pause()) {
    let chars = 0;
    const first = sent;
    while (sent < blocks.length && chars < portionChars) chars += blocks[sent++]?.length ?? 0;
    port.postMessage({ blocks: blocks.slice(first, sent) } satisfies QuestionPortion);
  }
  if (isOpen) port.postMessage(rest satisfies QuestionPortion);
  return promise;
}
