/**
 * Tells when the page has to be read again: its text may have changed, or it comes back after a while away. The observers
 * only queue; the reading is done in an idle moment after a pause. A page that never comes to rest is read less and less
 * often, and one whose very text never does, such as a ticker's or a chat's, is in the end left alone.
 */
import { isWithin } from './composed-tree.ts';
import { isOwnChange } from './own-host.ts';

export interface ChangeListener {
  /** The text may have changed, some time ago; `isThorough` when it may have done so in places that nobody told of. */
  onChange(isThorough: boolean): void;
  /** A node's words, children or attributes were changed, just now. */
  onMutation(node: Node): void;
  /** The text does not come to rest; the page is not watched any more. */
  onTooBusy(): void;
}

export interface ChangeWatch {
  /**
   * Says where the text stands that was read: changes elsewhere never make a page too busy. When that element changes its
   * height, text may have been shown or hidden by a style alone. Absent when nothing was read.
   */
  follow(text: Element | undefined): void;
  /** Watches an open shadow root too, whose changes are no changes of the document; once is as good as many times. */
  lookInto(root: ShadowRoot): void;
  /** Watches a page again that was left alone, and takes another one as fresh. */
  begin(): void;
}

/** From a change to the reading: long enough for a page to finish what it is at. */
const pauseMs = 400;

/** Between two readings of a page that never rests. */
const longestPauseMs = 30_000;

/** A text is busy while it changes in most of these slots; a clock that ticks every second does not. */
const slotMs = 500;
const busyPart = 0.8;

/** From this pause on a text can count as busy: a page may draw itself for a while. */
const longPauseMs = 3000;

/** So many busy pauses in a row, each twice as long as the one before, are most of a minute. */
const maxBusyPauses = 4;

/** Calls back about changes to the document that can change its text, until the signal aborts. */
export function watchChanges(page: Document, listener: ChangeListener, signal: AbortSignal): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextPauseMs = pauseMs;
  let lastReading = Number.NEGATIVE_INFINITY;
  let address = page.URL;
  let text: Element | undefined;
  let isLeftAlone = false;
  let queuedAt = 0;
  let busySlots = 0;
  let lastSlot = -1;
  let busyPauses = 0;
  let isThorough = true;
  let hasShadow = false;

  const leaveAlone = () => {
    isLeftAlone = true;
    observer.disconnect();
    sizes.disconnect();
    clearTimeout(timer);
    timer = undefined;
  };
  const read = () => {
    timer = undefined;
    if (signal.aborted || isLeftAlone) return;
    lastReading = performance.now();
    const waitedMs = lastReading - queuedAt;
    if (busySlots * slotMs < waitedMs * busyPart) busyPauses = 0;
    else if (waitedMs >= longPauseMs) busyPauses += 1;
    if (busyPauses >= maxBusyPauses) {
      leaveAlone();
      listener.onTooBusy();
      return;
    }
    // A reading that has had to wait costs little, however much it reads.
    listener.onChange(isThorough || waitedMs >= longPauseMs);
    isThorough = false;
  };
  const queue = () => {
    if (timer !== undefined) return;
    queuedAt = performance.now();
    busySlots = 0;
    const hasRested = queuedAt - lastReading > 2 * nextPauseMs;
    nextPauseMs = hasRested ? pauseMs : Math.min(2 * nextPauseMs, longestPauseMs);
    timer = setTimeout(() => requestIdleCallback(read, { timeout: nextPauseMs }), nextPauseMs);
  };
  /** Another page in the same document has its own pace. */
  const startAfresh = () => {
    address = page.URL;
    clearTimeout(timer);
    timer = undefined;
    lastReading = Number.NEGATIVE_INFINITY;
    busyPauses = 0;
    isThorough = true;
  };
  const countSlot = () => {
    const slot = Math.floor(performance.now() / slotMs);
    if (slot !== lastSlot) busySlots += 1;
    lastSlot = slot;
  };

  // Asked about every change of a busy page, most of which have no shadow tree.
  const isInText = (node: Node) => text && (hasShadow ? isWithin(text, node) : text.contains(node));

  const observer = new MutationObserver((changes) => {
    if (changes.every(isOwnChange)) return;
    for (const { target } of changes) listener.onMutation(target);
    if (page.URL !== address) startAfresh();
    queue();
    if (changes.some(({ target }) => isInText(target))) countSlot();
  });
  let heightPx: number | undefined;
  const sizes = new ResizeObserver(([entry]) => {
    const before = heightPx;
    heightPx = entry?.contentRect.height;
    if (before === undefined || before === heightPx) return;
    isThorough = true;
    queue();
  });

  const begin = () => {
    startAfresh();
    isLeftAlone = false;
    observer.observe(page, thatChangesText);
  };
  begin();
  signal.addEventListener('abort', leaveAlone);

  return {
    begin,
    follow(element) {
      if (element === text || isLeftAlone) return;
      text = element;
      heightPx = undefined;
      sizes.disconnect();
      if (text) sizes.observe(text);
    },
    lookInto(root) {
      hasShadow = true;
      if (!isLeftAlone) observer.observe(root, thatChangesText);
    },
  };
}

const thatChangesText: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['open', 'hidden', 'aria-hidden'],
};

/**
 * Calls back when the browser brings the page back as it was left (https://web.dev/articles/bfcache), until the signal
 * aborts. What was to be heard meanwhile, such as a change of settings, was missed.
 */
export function watchReturn(page: Document, onReturn: () => void, signal: AbortSignal): void {
  const listen = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onReturn();
  };
  page.defaultView?.addEventListener('pageshow', listen, { signal });
}
