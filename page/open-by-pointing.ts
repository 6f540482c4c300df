/** Opens the cards of a page's marks where the reader points: by a rest, by a click; and closes them by a click elsewhere. */
import { isSheetIn } from './card-place.ts';
import { markAt } from './hit-test.ts';
import type { MarkCard } from './mark-card.ts';
import type { Marks, PaintedMark } from './marks.ts';
import { type PointingListener, watchPointing } from './pointing.ts';
import { scrollToMark } from './walk-marks.ts';

interface Pointing extends Pick<PointingListener, 'restMs'> {
  /** The pointer has slowed down on a mark, or was pressed there. */
  onPause?(mark: PaintedMark): void;
}

/** Until the signal aborts. A sheet covers one edge of the window, so the sentence of a clicked mark is moved out of its way. */
export function openByPointing(
  page: Document,
  marks: Marks,
  card: MarkCard,
  { restMs, onPause }: Pointing,
  signal: AbortSignal,
): void {
  watchPointing(
    page,
    {
      restMs,
      onPause(point) {
        const mark = onPause && markAt(page, marks.list(), point);
        if (mark) onPause(mark);
      },
      onRest(point) {
        const mark = markAt(page, marks.list(), point);
        if (mark) card.open(mark, { by: 'hover', x: point.x });
      },
      onClick(point) {
        const mark = point && markAt(page, marks.list(), point);
        if (!mark) return card.close();
        card.open(mark, { by: 'click', x: point.x });
        if (isSheetIn(page)) scrollToMark(page, mark);
      },
    },
    signal,
  );
}
