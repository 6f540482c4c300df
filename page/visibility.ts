/** Whether a reader sees an element's text: by style only where the browser has to be asked. */

/** How an element takes part in the text around it. */
export type Flow =
  /** Neither it nor anything in it is to be seen. */
  | 'unseen'
  /** It stands on lines of its own. */
  | 'block'
  /** It runs in the line, like a link. A floated drop cap counts as such. */
  | 'inline';

/** Reads the computed style, and lays out only what is positioned absolutely. */
export function flowOf(element: Element): Flow {
  const style = getComputedStyle(element);
  // An element with `display: contents` has no box of its own, which `checkVisibility` reports as unseen.
  if (style.display === 'contents') return 'inline';
  if (!element.checkVisibility() || isClippedAway(style)) return 'unseen';
  const isOutOfLine = style.float !== 'none' || style.position === 'absolute';
  return inlineDisplay.test(style.display) || isOutOfLine ? 'inline' : 'block';
}

/** Whether text right in this element is painted; an element in it may differ (`visibility` can be undone by a child). */
export function isTextVisible(element: Element): boolean {
  return getComputedStyle(element).visibility === 'visible';
}

const inlineDisplay = /^(inline|ruby|contents)/;

/** The usual ways to keep text for screen readers only: a box of one pixel, or clipped to nothing. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  // Size is asked last and seldom: unlike the rest it makes the browser lay the page out.
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\(([01]px,? ?){4}\)$/.test(style.clip) || /^inset\((50|100)%/.test(style.clipPath)) return true;
  return style.overflow !== 'visible' && (Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1);
}
