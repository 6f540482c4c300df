/** Joins a page's marks, its card and the rest of the extension, for as long as the extension lives. */
import { watchChanges } from '../../page/changes.ts';
import { markAt } from '../../page/hit-test.ts';
import { watchPointing } from '../../page/pointing.ts';
import { nextMark, scrollToMark, watchNextMarkKey } from '../../page/walk-marks.ts';
import { answerPage } from '../../platform/channel.ts';
import { watchSettings } from '../../platform/settings.ts';
import { createAnnotation } from './annotation.ts';
import { createAsk } from './ask.ts';
import { createMarkCard } from './mark-card.ts';

export interface Annotator {
  /** Reads the page again, as after a change. */
  readAgain(): void;
}

/** Starts marking this document; `onEnd` is called when the extension has gone from under the page and all is undone. */
export function startAnnotator(onEnd: () => void): Annotator {
  const life = new AbortController();
  const { signal } = life;
  signal.addEventListener('abort', onEnd);
  const ask = createAsk(() => life.abort());
  const annotation = createAnnotation(ask, () => card.update(), signal);
  const { marks } = annotation;
  const card = createMarkCard(ask, annotation, signal);

  watchPointing(
    document,
    {
      onRest(point) {
        const mark = markAt(document, marks.list(), point);
        if (mark) card.open(mark, { by: 'hover', x: point.x });
      },
      onClick(point) {
        const mark = point && markAt(document, marks.list(), point);
        if (mark) card.open(mark, { by: 'click', x: point.x });
        else card.close();
      },
    },
    signal,
  );
  const goTo = (mark: ReturnType<typeof nextMark>) => {
    if (!mark) return;
    scrollToMark(document, mark);
    card.open(mark, { by: 'key' });
  };
  watchNextMarkKey(document, () => goTo(nextMark(marks.list(), card.current())), signal);
  watchChanges(document, annotation.readAgain, signal);
  watchSettings(annotation.askAgain, signal);
  answerPage(
    {
      'list-marks': async () => ({ ok: true, answer: await annotation.summarise() }),
      'jump-to-mark': ({ index }) => {
        goTo(marks.list()[index]);
        return { ok: true, answer: null };
      },
      'tell-address': () => ({ ok: true, answer: { url: location.href } }),
      stop: () => {
        life.abort();
        return { ok: true, answer: null };
      },
    },
    signal,
  );
  annotation.readAgain();
  return annotation;
}
