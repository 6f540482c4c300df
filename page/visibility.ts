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
function isClippedAway({ position, overflow, width, height, clip, clipPath }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (clip.startsWith('rect(') && /^rect\((0px|1px),? (0px|1px),? (0px|1px),? (0px|1px)\)$/.test(clip)) return true;
  if (clipPath.startsWith('inset(50%') || clipPath.startsWith('inset(100%')) return true;
  return overflow !== 'visible' && (Number.parseFloat(width) <= 1 || Number.parseFloat(height) <= 1);
}
