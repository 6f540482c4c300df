/**
 * A tab as the reader sees it: one page, though each of its frames has an annotator of its own, or none. Which do is asked
 * of the frames whenever it matters, so that nothing is remembered of frames that come and go. Without the polyfill, as the
 * popup asks before it has loaded that. Why: docs/decisions/frames-for-themselves.md
 */
import { askPage } from './ask.ts';
import { scripting } from './bare-runtime.ts';
import type { PageReading, PageText } from './messages.ts';
import type { Reply } from './protocol.ts';

interface AnnotatedFrame {
  readonly frameId: number;
  readonly markCount: number;
  /** Whether the reader was last in this frame, and not in one within it. */
  readonly isLastIn: boolean;
}

/** The frames with an annotator, the top one first; absent where the browser lets us look at no frame from outside. */
async function findAnnotated(tabId: number): Promise<readonly AnnotatedFrame[] | undefined> {
  try {
    const target = { tabId, allFrames: true } as const;
    const frames = await scripting().executeScript({ target, func: lookInFrame, injectImmediately: true });
    return frames.flatMap(({ frameId, result }) => {
      return result ? [{ frameId, ...result }] : [];
    });
  } catch {
    return undefined;
  }
}

/** Runs in the frame. */
function lookInFrame() {
  const { sidelightAnnotator } = globalThis as { sidelightAnnotator?: { countMarks(): number } };
  const isLastIn = document.hasFocus() && !/^i?frame$/i.test(document.activeElement?.tagName ?? '');
  return sidelightAnnotator && { markCount: sidelightAnnotator.countMarks(), isLastIn };
}

/** How many marks the whole tab shows, where one of its frames shows `own`. */
export async function countMarks(tabId: number, own: number): Promise<number> {
  const frames = await findAnnotated(tabId);
  return frames ? frames.reduce((sum, { markCount }) => sum + markCount, 0) : own;
}

/** What all frames of a tab say of themselves, as one page whose marks go on counting from frame to frame. */
export async function readWholePage(tabId: number): Promise<Reply<PageReading>> {
  const frames = (await findAnnotated(tabId)) ?? [topFrame];
  const replies = await Promise.all(frames.map(({ frameId }) => askPage(tabId, 'list-marks', {}, frameId)));
  const readings = replies.flatMap((reply) => (reply.ok ? [reply.answer] : []));
  const first = readings.find(({ isOnTopic, leftAlone }) => isOnTopic && !leftAlone) ?? readings[0];
  if (!first) return replies[0] ?? { ok: false, problem: 'unreachable' };
  const marks = readings.flatMap((reading) => reading.marks).map((mark, index) => ({ ...mark, index }));
  const sum = (kind: 'strong' | 'possible') => readings.reduce((count, { counts }) => count + counts[kind], 0);
  return { ok: true, answer: { ...first, marks, counts: { strong: sum('strong'), possible: sum('possible') } } };
}

/** The text of each annotated frame, with what it states; frames that do not answer are left out. */
export async function readFrameTexts(tabId: number): Promise<readonly (PageText & { readonly frameId: number })[]> {
  const frames = (await findAnnotated(tabId)) ?? [topFrame];
  const replies = await Promise.all(frames.map(({ frameId }) => askPage(tabId, 'read-text', {}, frameId)));
  return replies.flatMap((reply, at) => (reply.ok ? [{ ...reply.answer, frameId: frames[at]?.frameId ?? 0 }] : []));
}

/** Sends the reader to a mark, by its index in the whole page. */
export async function jumpToMark(tabId: number, index: number): Promise<void> {
  let before = 0;
  for (const { frameId, markCount } of (await findAnnotated(tabId)) ?? [{ ...topFrame, markCount: Infinity }]) {
    if (index < before + markCount) {
      await askPage(tabId, 'jump-to-mark', { index: index - before }, frameId);
      return;
    }
    before += markCount;
  }
}

/** Leads to the next mark, or the one before, of the frame that the reader is in, else of the first that has any. */
export async function stepToMark(tabId: number, step: 'next' | 'previous'): Promise<void> {
  const marked = ((await findAnnotated(tabId)) ?? []).filter(({ markCount }) => markCount > 0);
  const { frameId } = marked.find(({ isLastIn }) => isLastIn) ?? marked[0] ?? topFrame;
  await askPage(tabId, 'step-to-mark', { step }, frameId);
}

const topFrame: AnnotatedFrame = { frameId: 0, markCount: 0, isLastIn: false };
