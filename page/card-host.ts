/**
 * The element that Sidelight adds to a document for cards: a host on the root element, only while one is open. Owns the
 * closed shadow root that the page's rules and scripts do not reach into, the top layer, Esc and where the focus goes;
 * what the card shows is the caller's, where it stands is `card-place.ts`, how Tab goes round in it is `focus-ring.ts`.
 */
import { type CardAnchor, placeCard } from './card-place.ts';
import { keepFocusIn } from './focus-ring.ts';
import { ownHostName } from './own-host.ts';

export interface CardHost {
  /** Where the caller draws the card, as its only child; the first element with a `tabindex` scrolls and gets the focus. */
  readonly panel: HTMLElement;
  /**
   * Shows the panel beside a sentence, in place of what was open. With `focus` the reader's keys go to the card. A pinned
   * card keeps them: Tab goes round in it, and into it where nothing of the page has the focus.
   */
  open(anchor: CardAnchor, options: CardOptions): void;
  /** Lets an open card stand where it is, whatever becomes of its sentence, until it is opened anew or closed. */
  hold(): void;
  /** Closes the card and gives the focus back, if the card had it. Does nothing when none is open. */
  close(): void;
}

export interface CardOptions {
  readonly focus: boolean;
  readonly isPinned: boolean;
}

export interface CardHostListener {
  /** Hears of every closing: by the caller, by Esc, because the sentence left the window or was removed. */
  onClose(): void;
  /** The reader has used a card that was not pinned, by pointer or by key: from now on it is. */
  onPinned(): void;
}

/** A card host for a page; the signal closes the card for good. */
export function createCardHost(
  page: Document,
  css: string,
  { onClose, onPinned }: CardHostListener,
  signal: AbortSignal,
): CardHost {
  const host = page.createElement(ownHostName);
  const panel = page.createElement('div');
  panel.className = 'panel';
  // The popover is inside: a rule of the page that fits the host cannot keep it from the top layer.
  panel.popover = 'manual';
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.append(panel);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(shield + css);
  shadow.adoptedStyleSheets = [sheet];
  for (const type of keptEvents) host.addEventListener(type, (event) => event.stopPropagation());
  for (const type of ['pointerdown', 'keydown'] as const) panel.addEventListener(type, pin);
  panel.addEventListener('wheel', (event) => keepWheel(event, scrollerIn(panel)), { passive: false });

  let opened: AbortController | undefined;
  let placing: AbortController | undefined;
  let focusBefore: Element | null = null;
  let isPinned = false;

  function pin({ isTrusted }: Event): void {
    if (isPinned || !isTrusted) return;
    isPinned = true;
    onPinned();
  }

  const close = () => {
    if (!opened) return;
    opened.abort();
    opened = undefined;
    placing?.abort();
    const hadFocus = page.activeElement === host;
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    onClose();
  };

  signal.addEventListener('abort', close);

  const obeyKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    if (isPinned && event.key === 'Tab') keepFocusIn(panel, event);
    if (event.key !== 'Escape') return;
    // Esc is for the card alone; a dialog of the page below it stays.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };

  return {
    panel,
    close,
    hold: () => placing?.abort(),
    open(anchor, options) {
      if (signal.aborted) return;
      isPinned = options.isPinned;
      const focused = innermostFocus(page);
      // Other content in an open card may have dropped what had the focus there; then the body has it.
      if (!opened || (focused !== host && focused !== page.body)) focusBefore = focused;
      if (!opened) {
        opened = new AbortController();
        page.defaultView?.addEventListener('keydown', obeyKey, { capture: true, signal: opened.signal });
      }
      if (!host.isConnected) page.documentElement.append(host);
      if (!panel.matches(':popover-open')) panel.showPopover();
      placing?.abort();
      placing = new AbortController();
      placeCard(panel, anchor, close, placing.signal);
      if (options.focus) scrollerIn(panel)?.focus({ preventScroll: true });
    },
  };
}

function scrollerIn(panel: HTMLElement): HTMLElement | null {
  return panel.querySelector<HTMLElement>('[tabindex]');
}

/** What has the focus, also within the page's own open shadow roots. */
function innermostFocus(page: Document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What happens in the card is not the page's business: its shortcuts, its focus traps, its "click outside". */
const keptEvents = `keydown keyup keypress click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup
  touchstart touchend wheel focusin focusout copy cut paste`.split(/\s+/);

/**
 * Keeps a wheel that turns past the card's end from scrolling the page away under it. `overscroll-behavior` does so for
 * touch; for a wheel it needs a card that overflows, and in Firefox scrolling off the main thread.
 */
function keepWheel(event: WheelEvent, scroller: Element | null): void {
  const { deltaX, deltaY, ctrlKey } = event;
  // With Ctrl it is a zoom.
  if (!scroller || ctrlKey || Math.abs(deltaX) > Math.abs(deltaY)) return;
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const leftPx = deltaY < 0 ? scrollTop : scrollHeight - clientHeight - scrollTop;
  if (leftPx < 1) event.preventDefault();
}

/**
 * Important rules of a shadow root win over important rules of the page around it
 * (https://drafts.csswg.org/css-cascade-5/#cascade-context), so nothing is inherited and nothing is hidden.
 */
const shield = `
  :host {
    all: initial !important;
    direction: ltr !important;
    position: fixed !important;
    color-scheme: light dark !important;
  }
  .panel {
    inset: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    overflow: visible;
  }
  .panel:popover-open {
    display: flex;
    flex-direction: column;
  }
  .panel > :only-child {
    min-height: 0;
    max-width: 100%;
  }
  @media print {
    :host { display: none !important; }
  }
`;
