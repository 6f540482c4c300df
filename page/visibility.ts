/** How a reader sees an element's text: asked of its computed style, and of its layout only where there is no other way. */

/** How an element takes part in the text around it. */
export type Flow =
  /** Neither it nor anything in it is to be seen. */
  | 'unseen'
  /** It stands on lines of its own. */
  | 'block'
  /** It runs in the line, like a link. A floated drop cap counts as such. */
  | 'inline'
  /** It stands beside the line that it is written in: a pulled quotation, a positioned label. */
  | 'apart';

export interface Look {
  readonly flow: Flow;
  /** Whether text right in the element is painted; an element in it may differ (`visibility` can be undone by a child). */
  readonly isTextVisible: boolean;
  /** Whether a line break of the source is one on the screen. */
  readonly keepsLineBreaks: boolean;
  /** Whether the element may cut off what is in it. */
  readonly hidesOverflow: boolean;
}

/** Reads of the computed style what it must, and lays out only what is positioned or cut off. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const { display } = style;
  return {
    flow: flowOf(element, style, display),
    isTextVisible: style.visibility === 'visible' && style.fontSize !== '0px',
    keepsLineBreaks: /^(pre|break)/.test(style.whiteSpace),
    // In an inline box nothing is cut off, whatever its style says.
    hidesOverflow: display !== 'inline' && /^(hidden|clip)$/.test(style.overflowY),
  };
}

function flowOf(element: Element, style: CSSStyleDeclaration, display: string): Flow {
  // An element with `display: contents` has no box of its own, which `checkVisibility` reports as unseen.
  if (display === 'contents') return 'inline';
  if (!element.checkVisibility() || style.filter.includes('blur(')) return 'unseen';
  // What is positioned or floated is never computed to this, the commonest of all.
  if (display === 'inline') return 'inline';
  const isPositioned = style.position === 'absolute' || style.position === 'fixed';
  if (isPositioned && isOutOfSight(style)) return 'unseen';
  if (isPositioned) return 'apart';
  if (style.float !== 'none') return isDropCap(element) ? 'inline' : 'apart';
  return inlineDisplay.test(display) ? 'inline' : 'block';
}

const inlineDisplay = /^(inline|ruby|contents)/;

/** Offset from which on a box is meant to be off the screen, in CSS pixels. */
const offScreenPx = 999;

/** The usual ways to keep text for screen readers only: a box of one pixel, clipped to nothing, far out, or transparent. */
function isOutOfSight(style: CSSStyleDeclaration): boolean {
  if (style.opacity === '0') return true;
  if (/^rect\(([01]px,? ?){4}\)$/.test(style.clip) || /^inset\((50|100)%/.test(style.clipPath)) return true;
  // Offsets and sizes are asked last and seldom: unlike the rest they make the browser lay the page out.
  if ([style.left, style.top].some((offset) => Number.parseFloat(offset) < -offScreenPx)) return true;
  return style.overflow !== 'visible' && (Number.parseFloat(style.width) <= 1 || Number.parseFloat(style.height) <= 1);
}

/** Whether an element holds just the first letter of a paragraph, perhaps with the quotation mark before it. */
function isDropCap(element: Element): boolean {
  return /^\s*\p{P}{0,2}\p{L}\s*$/u.test(element.textContent);
}

/** Whether a letter that is kept from screen readers is a drop cap all the same, whose word is read out elsewhere. */
export function isShownDropCap(element: Element): boolean {
  if (!isDropCap(element)) return false;
  const { float, fontSize } = getComputedStyle(element);
  const around = element.parentElement ? getComputedStyle(element.parentElement).fontSize : fontSize;
  return float !== 'none' || Number.parseFloat(fontSize) > Number.parseFloat(around);
}

/** How much of a box must be cut off before that is on purpose, in CSS pixels. */
const minCutOffPx = 60;

/**
 * Where an element that hides its overflow cuts it off, as a teaser does, in CSS pixels from the top of the viewport;
 * absent when all of it fits.
 */
export function cutOffAt(element: Element): number | undefined {
  if (element.scrollHeight - element.clientHeight < minCutOffPx) return undefined;
  return element.getBoundingClientRect().bottom;
}
