/** The card of one page: opens it for a mark, keeps it in step with the page, closes it. One at a time. */
import cardCss from '../../components/card/card.css?inline';
import { createCardHost } from '../../page/card-host.ts';
import { isOnWords } from '../../page/hit-test.ts';
import type { PaintedMark } from '../../page/marks.ts';
import { watchPointerLeaving } from '../../page/pointing.ts';
import { type Annotation, matchOf } from './annotation.ts';
import { type Ask, pageUrl } from './ask.ts';
import { createCardRenderer } from './render-card.tsx';

interface Opening {
  /** A card opened by hover goes when the pointer goes; by key, it gets the focus. */
  readonly by: 'hover' | 'click' | 'key';
  /** Where the pointer is, in CSS pixels of the viewport. */
  readonly x?: number;
}

export interface MarkCard {
  open(mark: PaintedMark, opening: Opening): void;
  /** Shows the same sentence anew after marks were painted, or closes if it is not marked any more. */
  update(): void;
  close(): void;
  /** The mark whose card is open. */
  current(): PaintedMark | undefined;
}

export function createMarkCard(ask: Ask, { marks, claimsOf }: Annotation, signal: AbortSignal): MarkCard {
  let current: { readonly mark: PaintedMark; readonly opening: Opening; readonly life: AbortController } | undefined;
  const host = createCardHost(document, cardCss, forget, signal);
  const renderer = createCardRenderer(host.panel, () => host.close());

  function forget(): void {
    current?.life.abort();
    current = undefined;
    marks.emphasise(undefined);
    renderer.clear();
  }

  async function show(mark: PaintedMark, opening: Opening, focus: boolean): Promise<void> {
    current?.life.abort();
    const life = new AbortController();
    current = { mark, opening, life };
    if (opening.by === 'hover') {
      watchPointerLeaving(document, (point) => isOnWords(mark, point), close, life.signal);
    }
    const answer = await ask('open-card', {
      sentence: mark.sentence.text,
      matches: claimsOf(mark).map(matchOf),
      pageUrl: pageUrl(),
    });
    if (life.signal.aborted || signal.aborted) return;
    if (!answer?.cards.length) {
      close();
      return;
    }
    renderer.show(answer.cards);
    marks.emphasise(mark);
    host.open({ ranges: mark.ranges, ...(opening.x !== undefined && { x: opening.x }) }, { focus });
  }

  function close(): void {
    host.close();
    // A card that was asked for but is not open yet is forgotten too.
    forget();
  }

  return {
    close,
    current: () => current?.mark,
    open(mark, opening) {
      // A card that the reader asked for stays when the pointer happens to rest elsewhere; a click keeps a hovered one.
      if (opening.by === 'hover' && current && (current.mark === mark || current.opening.by !== 'hover')) return;
      void show(mark, opening, opening.by === 'key');
    },
    update() {
      if (!current) return;
      const { mark, opening } = current;
      const again = marks.list().find(({ sentence }) => sentence.text === mark.sentence.text);
      if (again) void show(again, opening, false);
      else close();
    },
  };
}
