/** Joins a page's marks, its card and the rest of the extension, for as long as the extension lives. */
import cardCss from '../../components/card/card.css?inline';
import { language } from '../../data/ukraine-nato.pack.json';
import { isSameLanguage } from '../../engine/language.ts';
import type { CardContent } from '../../engine/match.ts';
import { createAnnotation } from '../../page/annotation.ts';
import { watchChanges, watchReturn } from '../../page/changes.ts';
import { markAt } from '../../page/hit-test.ts';
import { createMarkCard } from '../../page/mark-card.ts';
import type { PaintedMark } from '../../page/marks.ts';
import { pageAddress } from '../../page/page-address.ts';
import { watchPointing } from '../../page/pointing.ts';
import { articleLanguage } from '../../page/read-article.ts';
import { scrollToMark, stepFrom, watchWalkKeys } from '../../page/walk-marks.ts';
import { answerPage } from '../../platform/channel.ts';
import type { Mark } from '../../platform/messages.ts';
import { watchSettings } from '../../platform/settings.ts';
import { createAsk } from './ask.ts';
import { matchOf, summarise } from './mark-messages.ts';
import { renderCard } from './render-card.tsx';

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
  const annotation = createAnnotation<Mark>(
    document,
    async (sentences) =>
      isInOtherLanguage()
        ? { isOnTopic: false, marks: [] }
        : ask('match-sentences', { sentences, pageUrl: pageAddress(document) }),
    (count) => {
      card.update();
      void ask('marks-painted', { count });
    },
    signal,
  );
  const { marks, claimsOf } = annotation;
  const card = createMarkCard<readonly CardContent[]>(
    document,
    marks,
    {
      css: cardCss,
      async fetch(mark) {
        const matches = claimsOf(mark).map(matchOf);
        const sentence = mark.sentence.text;
        const answer = await ask('open-card', { sentence, matches, pageUrl: pageAddress(document) });
        return answer?.cards.length ? answer.cards : undefined;
      },
      draw: (panel, cards) => renderCard(panel, cards, () => card.close()),
    },
    signal,
  );

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
  const goTo = (mark: PaintedMark | undefined) => {
    if (!mark) return;
    card.open(mark, { by: 'key' });
    scrollToMark(document, mark);
  };
  watchWalkKeys(document, (step) => goTo(stepFrom(document, marks.list(), card.visited(), step)), signal);
  watchChanges(document, annotation.readAgain, signal);
  watchReturn(document, annotation.askAgain, signal);
  watchSettings(annotation.askAgain, signal);
  answerPage(
    {
      'list-marks': async () => {
        const { isOnTopic, marks } = await annotation.settled();
        return {
          ok: true,
          answer: {
            isOnTopic,
            ...(isInOtherLanguage() && { leftAlone: 'other-language' as const }),
            marks: marks.map((mark, index) => summarise(mark, index, claimsOf(mark))),
          },
        };
      },
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

/** Whether the page says that its article is in another language than the pack's. */
function isInOtherLanguage(): boolean {
  return !isSameLanguage(articleLanguage(document), language);
}
