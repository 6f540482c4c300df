/**
 * The card of one page's marks: one at a time. Owns which of the reader's wishes wins when several come together, what
 * becomes of answers that come late, and that the card keeps to its sentence when marks are painted anew. What the card
 * says, and how it is drawn, is the caller's.
 */
import { type CardHost, createCardHost } from './card-host.ts';
import { findAgain } from './find-again.ts';
import { isOnWords } from './hit-test.ts';
import type { Marks, PaintedMark } from './marks.ts';
import { removeOwnHosts } from './own-host.ts';
import { watchPointerLeaving } from './pointing.ts';

export interface Opening {
  /** A card opened by hover goes when the pointer goes, until the reader uses it; by key, it gets the focus. */
  readonly by: 'hover' | 'click' | 'key';
  /** Where the pointer is, in CSS pixels of the viewport. */
  readonly x?: number;
}

export interface CardFace<Content> {
  /** Rules for the shadow root; asked for after the first content has come. */
  css(): string;
  /** What the card of a mark shows; absent when there is nothing to show, and then none opens. */
  fetch(mark: PaintedMark, by: Opening['by']): Promise<Content | undefined>;
  /** Draws the content into the panel, in place of what was there; absent, the panel is to be emptied. */
  draw(panel: HTMLElement, content: Content | undefined): void;
}

export interface MarkCard {
  open(mark: PaintedMark, opening: Opening): void;
  /** Shows the same sentence anew after marks were painted, or closes if it is not marked any more. */
  update(): void;
  /** Leaves the open card as it is, whatever is painted, until it is released, closed or opened for another mark. */
  keep(): void;
  release(): void;
  close(): void;
  /** The mark whose card was asked for last, open or closed since, as it is painted now; absent when it is gone. */
  visited(): PaintedMark | undefined;
}

/** A card for a page's marks; the signal closes it for good. */
export function createMarkCard<Content>(
  page: Document,
  marks: Marks,
  face: CardFace<Content>,
  signal: AbortSignal,
): MarkCard {
  let current: Current | undefined;
  let visited: PaintedMark | undefined;
  let host: CardHost | undefined;
  removeOwnHosts(page);

  function forget(): void {
    current?.life.abort();
    current = undefined;
    marks.emphasise(undefined);
    if (host) face.draw(host.panel, undefined);
  }

  function pin(): void {
    if (!current) return;
    current.hovering.abort();
    current.opening = { ...current.opening, by: 'click' };
  }

  async function show(mark: PaintedMark, opening: Opening, wantsFocus: boolean): Promise<void> {
    current?.life.abort();
    const life = new AbortController();
    const hovering = new AbortController();
    life.signal.addEventListener('abort', () => hovering.abort());
    const asked: Current = { mark, opening, life, hovering, wantsFocus, isKept: false };
    current = asked;
    visited = mark;
    // The card of before stays for this moment: its own sentence may be on the way out of the window.
    host?.hold();
    if (opening.by === 'hover') watchPointerLeaving(page, (point) => isOnWords(mark, point), close, hovering.signal);
    const content = await face.fetch(mark, opening.by);
    if (life.signal.aborted || signal.aborted) return;
    if (content === undefined) {
      close();
      return;
    }
    host ??= createCardHost(page, face.css(), { onClose: forget, onPinned: pin }, signal);
    face.draw(host.panel, content);
    marks.emphasise(mark);
    const { by, x } = asked.opening;
    host.open({ ranges: mark.ranges, ...(x !== undefined && { x }) }, { focus: wantsFocus, isPinned: by !== 'hover' });
    asked.wantsFocus = false;
  }

  function close(): void {
    if (!current) return;
    host?.close();
    // A card that was asked for but is not open yet is forgotten too.
    forget();
  }

  return {
    close,
    visited: () => visited && findAgain(marks.list(), visited),
    open(mark, opening) {
      // A card that the reader asked for stays when the pointer happens to rest elsewhere; a click keeps a hovered one.
      if (opening.by === 'hover' && current && (current.mark === mark || current.opening.by !== 'hover')) return;
      void show(mark, opening, opening.by === 'key');
    },
    keep() {
      if (current) current.isKept = true;
    },
    release() {
      if (current) current.isKept = false;
    },
    update() {
      if (!current || current.isKept) return;
      const { mark, opening, wantsFocus } = current;
      const again = findAgain(marks.list(), mark);
      if (again) void show(again, opening, wantsFocus);
      else close();
    },
  };
}

interface Current {
  readonly mark: PaintedMark;
  opening: Opening;
  /** Ends with the next opening, also of the same mark, and with the card. */
  readonly life: AbortController;
  /** Ends before, when the reader pins the card: a pointer that leaves does not close it any more. */
  readonly hovering: AbortController;
  /** Whether the card is yet to be given the focus. */
  wantsFocus: boolean;
  isKept: boolean;
}
