/**
 * How a reader points at marks: by letting the pointer rest on one, or by a click. Never takes an event from the page, so
 * links, buttons and selecting text work as without us; and hears none that the page has made up, which could find out
 * where marks are.
 */
import { isOwnEvent } from './own-host.ts';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PointingListener {
  /** How long the pointer must stay to rest, in ms, as the reader wants it now; `null` when it never does. */
  restMs(): number | null;
  /** The pointer has slowed down at a point, or was pressed there: it may be about to rest, or to click. */
  onPause?(point: Point): void;
  /** The pointer has rested at a point. */
  onRest(point: Point): void;
  /** A plain click; the point is absent when the click had a meaning of its own: a link, a button, a selection. */
  onClick(point: Point | undefined): void;
}

/** Shorter than any rest, and than what lies between arriving at words and clicking them; no pause of a pointer on its way. */
export const pauseMs = 80;

/** Reports pauses and presses, rests and clicks on the page until the signal aborts; not those in our own card. */
export function watchPointing(
  page: Document,
  { restMs, onPause, onRest, onClick }: PointingListener,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => clearTimeout(timer);
  const options = { capture: true, passive: true, signal };

  page.addEventListener(
    'pointermove',
    (event) => {
      forget();
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0 || isOwnEvent(event)) return;
      const point = { x: event.clientX, y: event.clientY };
      timer = setTimeout(() => {
        onPause?.(point);
        const waitMs = restMs();
        if (waitMs !== null) timer = setTimeout(() => onRest(point), waitMs - pauseMs);
      }, pauseMs);
    },
    options,
  );
  for (const type of ['pointerdown', 'keydown', 'scroll'] as const) page.addEventListener(type, forget, options);
  page.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || !event.isPrimary || event.button !== 0 || isOwnEvent(event)) return;
      onPause?.({ x: event.clientX, y: event.clientY });
    },
    options,
  );
  page.documentElement.addEventListener('pointerleave', forget, { passive: true, signal });
  signal.addEventListener('abort', forget);

  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isOwnEvent(event)) return;
      onClick(isPlainClick(page, event) ? { x: event.clientX, y: event.clientY } : undefined);
    },
    options,
  );
}

/** How long an open card waits for a pointer that is on its way to it, or back. */
export const lingerMs = 300;

/** Calls back when the pointer has been neither on our card nor at a point of the sentence for `lingerMs`. */
export function watchPointerLeaving(
  page: Document,
  isOnSentence: (point: Point) => boolean,
  onLeft: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const leave = () => {
    timer ??= setTimeout(onLeft, lingerMs);
  };
  const follow = (event: PointerEvent) => {
    if (isOwnEvent(event) || isOnSentence({ x: event.clientX, y: event.clientY })) stay();
    else leave();
  };
  page.addEventListener('pointermove', follow, { capture: true, passive: true, signal });
  page.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  signal.addEventListener('abort', stay);
}

/** Elements whose click is theirs. */
const interactive =
  'a[href], area, button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"]';

function isPlainClick(page: Document, event: MouseEvent): boolean {
  if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  // The path, because a link may stand around the shadow tree that was clicked in.
  if (event.composedPath().some((target) => target instanceof Element && target.matches(interactive))) return false;
  return page.getSelection()?.isCollapsed ?? true;
}
