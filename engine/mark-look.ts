/**
 * How a mark may look, and the name under which the browser's registry of highlights holds marks that look so. A style
 * sheet names highlights one by one and cannot be told of the reader's choice, so each look has a name and rules of its
 * own in `components/marks.css`; another choice moves the marks to another name.
 */

/**
 * A line under the words, a tint behind them with a line at its foot, or nothing at the words and a dot in the margin, which is
 * an element of ours (`page/margin-dots.ts`) and no highlight.
 */
export const markStyles = ['underline', 'tint', 'dot'] as const;
/** Hues that are neither a link's, nor a verdict's, nor a party's. */
export const markColours = ['amber', 'teal', 'violet', 'grey'] as const;

export type MarkStyle = (typeof markStyles)[number];
export type MarkColour = (typeof markColours)[number];

export interface MarkLook {
  readonly style: MarkStyle;
  readonly colour: MarkColour;
}

/** How marks look until the reader chooses. */
export const firstLook: MarkLook = { style: 'underline', colour: 'amber' };

/** What marks are told apart by: how sure the match is, and whether its card is open. */
export const markKinds = ['strong', 'possible', 'open'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Name of the highlight for marks of a kind: `sidelight-strong`, and what of the look is not as it is at first. */
export function highlightName(kind: MarkKind, { style, colour }: MarkLook): string {
  const changed = [style, colour].filter((part) => part !== firstLook.style && part !== firstLook.colour);
  return ['sidelight', kind, ...changed].join('-');
}
