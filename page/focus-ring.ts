/**
 * Tab in a card that the reader has pinned goes round in it, and from a page where nothing has the focus goes into it. The
 * way out is Esc. https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
 */

/** Leads a Tab at the panel's end to its other end, and one from nowhere to its beginning; leaves any other to the browser. */
export function keepFocusIn(panel: HTMLElement, event: KeyboardEvent): void {
  const root = panel.getRootNode();
  if (!(root instanceof ShadowRoot) || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...panel.querySelectorAll<HTMLElement>(focusable)].filter(isStop);
  const [first, last] = [stops[0], stops.at(-1)];
  const focused = root.activeElement;
  const isNowhere = !focused && panel.ownerDocument.activeElement === panel.ownerDocument.body;
  if (!focused && !isNowhere) return;
  const isAtEnd = focused === last;
  // The box that scrolls has the focus and is no stop: before it is the end.
  const isAtStart = focused === first || (focused !== null && !stops.some((stop) => stop === focused));
  if (!isNowhere && !(event.shiftKey ? isAtStart : isAtEnd)) return;
  const next = event.shiftKey ? last : first;
  if (!next) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  next.focus();
}

const focusable = 'a[href], button, summary, input, select, textarea, [tabindex]';

function isStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.checkVisibility();
}
