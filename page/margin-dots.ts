/**
 * Marks as dots in the margin, each beside the first line of its sentence. Highlights draw on words alone, so dots are
 * elements, in the closed shadow root of one host that is there only while there are dots. They stand in the document and
 * scroll with it; whatever else moves a sentence is followed (`watch-moves.ts`).
 */
import type { MarkColour } from '../engine/mark-look.ts';
import { elementOf, spotsOf } from './dot-spots.ts';
import type { Opening } from './mark-card.ts';
import type { PaintedMark } from './marks.ts';
import { dotsHostName } from './own-host.ts';
import { watchMoves } from './watch-moves.ts';

export interface MarginDots {
  /** A dot for each of these marks, in place of those before. */
  show(marks: readonly PaintedMark[], colour: MarkColour): void;
  /** Takes all dots away, and the host with them. */
  hide(): void;
}

export interface DotListener {
  /** How long the pointer must stay on a dot to rest there, in ms; `null` when it never does. */
  restMs(): number | null;
  /** The reader wants to see a mark's card. */
  onOpen(mark: PaintedMark, opening: Opening): void;
}

/** Width and height of a dot's target, in CSS pixels. */
const targetPx = 24;

/** The least distance of a dot's middle from the edge of the document, in CSS pixels. */
const edgePx = 6;

/** Dots for a page, drawn by the rules of `css`; the signal takes them away for good. */
export function createMarginDots(
  page: Document,
  css: string,
  { restMs, onOpen }: DotListener,
  signal: AbortSignal,
): MarginDots {
  const host = page.createElement(dotsHostName);
  host.ariaHidden = 'true';
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(shield + css);
  shadow.adoptedStyleSheets = [sheet];
  let dots: readonly Dot[] = [];

  const place = () => {
    const origin = host.getBoundingClientRect();
    const spots = spotsOf(dots.map(({ mark }) => mark));
    for (const [index, { element }] of dots.entries()) {
      const spot = spots[index];
      element.hidden = spot === undefined;
      if (!spot) continue;
      element.style.left = `${Math.max(spot.x - origin.left, edgePx) - targetPx / 2}px`;
      element.style.top = `${spot.y - origin.top - targetPx / 2}px`;
    }
    moves.follow(dots.flatMap(({ mark }) => elementOf(mark) ?? []));
  };
  const moves = watchMoves(page, place, signal);
  signal.addEventListener('abort', () => host.remove());

  const put = (wanted: readonly Dot[]) => {
    if (signal.aborted) return;
    dots = wanted;
    shadow.replaceChildren(...dots.map(({ element }) => element));
    if (dots.length === 0) host.remove();
    else if (!host.isConnected) page.documentElement.append(host);
    place();
  };
  return {
    show: (marks, colour) => put(marks.map((mark) => ({ mark, element: dotFor(mark, colour) }))),
    hide: () => put([]),
  };

  function dotFor(mark: PaintedMark, colour: MarkColour): HTMLElement {
    const element = page.createElement('i');
    element.className = `mark-dot ${mark.strength} ${colour}`;
    let resting: ReturnType<typeof setTimeout> | undefined;
    element.addEventListener('pointerenter', ({ isTrusted, pointerType, clientX: x }) => {
      const waitMs = restMs();
      if (!isTrusted || pointerType === 'touch' || waitMs === null) return;
      resting = setTimeout(() => onOpen(mark, { by: 'hover', x }), waitMs);
    });
    element.addEventListener('pointerleave', () => clearTimeout(resting));
    element.addEventListener('click', ({ isTrusted, clientX: x }) => {
      clearTimeout(resting);
      if (isTrusted) onOpen(mark, { by: 'click', x });
    });
    return element;
  }
}

/** Important rules of a shadow root win over important rules of the page around it: the host is at the document's corner. */
const shield = `
  :host {
    all: initial !important;
    position: absolute !important;
    inset: 0 auto auto 0 !important;
  }
`;

interface Dot {
  readonly mark: PaintedMark;
  readonly element: HTMLElement;
}
