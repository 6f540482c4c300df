/** Reaching marks without a pointer: highlights are no elements, so Tab does not stop at them. */
import type { PaintedMark } from './marks.ts';

/** Alt+Shift+S, by the key's place on the keyboard: Alt changes the letter on some systems. */
const nextMarkCode = 'KeyS';

/** Calls back when the reader asks for the next mark, until the signal aborts. Keys typed into a field are the field's. */
export function watchNextMarkKey(page: Document, onNextMark: () => void, signal: AbortSignal): void {
  page.addEventListener(
    'keydown',
    (event) => {
      const { code, altKey, shiftKey, ctrlKey, metaKey, isComposing } = event;
      if (code !== nextMarkCode || !altKey || !shiftKey || ctrlKey || metaKey || isComposing || isTyping(event)) return;
      event.preventDefault();
      onNextMark();
    },
    { capture: true, signal },
  );
}

/** The mark after `current`, from the last again the first; without `current` the first that is in view or below. */
export function nextMark(marks: readonly PaintedMark[], current: PaintedMark | undefined): PaintedMark | undefined {
  const at = current ? marks.indexOf(current) : -1;
  if (at >= 0) return marks[(at + 1) % marks.length];
  return marks.find((mark) => topOf(mark) >= 0) ?? marks[0];
}

/** Brings a mark to the middle of the window, at once, in whatever scrolls; leaves the page as it is if it is in view. */
export function scrollToMark(page: Document, mark: PaintedMark): void {
  const height = page.documentElement.clientHeight;
  const isInView = () => topOf(mark) >= 0 && bottomOf(mark) <= height;
  if (isInView()) return;
  // First whatever scrolls around the sentence, then the window for a sentence far into a long block.
  mark.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (!isInView()) page.defaultView?.scrollBy({ top: topOf(mark) - height / 3, behavior: 'instant' });
}

function topOf({ ranges }: PaintedMark): number {
  return ranges[0]?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
}

function bottomOf({ ranges }: PaintedMark): number {
  return ranges.at(-1)?.getBoundingClientRect().bottom ?? Number.NEGATIVE_INFINITY;
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
