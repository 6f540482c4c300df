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
import { scrollToMark, stepFrom } from '../../page/walk-marks.ts';
import { answerPage } from '../../platform/channel.ts';
import { watchEnd } from '../../platform/lifecycle.ts';
import type { LeftAlone, Mark } from '../../platform/messages.ts';
import { watchSettings } from '../../platform/settings.ts';
import { createAsk } from './ask.ts';
import { matchOf, summarise } from './mark-messages.ts';
import { renderCard } from './render-card.tsx';
import { createShownMarks } from './shown-marks.ts';
import { watchTopic } from './watch-topic.ts';

export interface Annotator {
  /** Reads the page again, also one that was left alone. */
  readAgain(): void;
  /** How many marks this document shows now. */
  countMarks(): number;
}

/** Starts marking this document; `onEnd` is called when the extension has gone from under the page and all is undone. */
export function startAnnotator(onEnd: () => void): Annotator {
  const life = new AbortController();
  const { signal } = life;
  signal.addEventListener('abort', onEnd);
  const ask = createAsk(() => life.abort());
  const shown = createShownMarks(() => annotation.paintAgain());
  const annotation = createAnnotation<Mark>(
    document,
    {
      isWorthReading: watchTopic(document),
      choose: shown.choose,
      async match(sentences) {
        if (sentences.length === 0 || isInOtherLanguage()) return { isOnTopic: false, marks: [] };
        const question = ask('match-sentences', { sentences, pageUrl: pageAddress(document) });
        await shown.readSettings();
        return question;
      },
      onPainted(count) {
        changes.follow(annotation.textRoot());
        card.update();
        void ask('marks-painted', { count, isHidden: shown.isHidden() });
      },
    },
    signal,
  );
  const { marks, claimsOf } = annotation;
  const card = createMarkCard<readonly CardContent[]>(
    document,
    marks,
    {
      css: hiddenWithoutUs + cardCss,
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
  let leftAlone: LeftAlone | undefined;
  const changes = watchChanges(
    document,
    {
      onChange: annotation.readAgain,
      onEdit(node) {
        if (marks.isOn(node)) marks.list();
      },
      onTooBusy() {
        leftAlone = 'too-busy';
        annotation.leave();
      },
    },
    signal,
  );
  const askAgain = () => {
    if (!leftAlone) annotation.askAgain();
  };
  const beginAgain = () => {
    leftAlone = undefined;
    changes.begin();
    annotation.readAgain();
  };
  watchReturn(document, askAgain, signal);
  watchSettings(askAgain, signal);
  watchEnd(document, () => life.abort(), signal);
  answerPage(
    {
      'list-marks': async () => {
        const { isOnTopic, marks } = await annotation.settled();
        const reason = leftAlone ?? (isInOtherLanguage() ? 'other-language' : undefined);
        const summaries = marks.map((mark, index) => summarise(mark, index, claimsOf(mark)));
        return {
          ok: true,
          answer: {
            isOnTopic: isOnTopic || reason !== undefined,
            ...(reason && { leftAlone: reason }),
            marks: summaries,
            ...shown.report(),
          },
        };
      },
      'jump-to-mark': ({ index }) => {
        goTo(marks.list()[index]);
        return { ok: true, answer: null };
      },
      'step-to-mark': ({ step }) => {
        goTo(stepFrom(document, marks.list(), card.visited(), step));
        return { ok: true, answer: null };
      },
      'toggle-marks': () => {
        shown.toggle();
        return { ok: true, answer: null };
      },
      'show-marks': ({ view }) => {
        shown.show(view);
        return { ok: true, answer: null };
      },
      'check-access': async ({ origins }) => {
        if ((await ask('may-stay', { origins }))?.mayStay === false) life.abort();
        return { ok: true, answer: null };
      },
      stop: () => {
        life.abort();
        return { ok: true, answer: null };
      },
    },
    signal,
  );
  annotation.readAgain();
  return { readAgain: beginAgain, countMarks: () => marks.list().length };
}

/** Whether the page says that its article is in another language than the pack's. */
function isInOtherLanguage(): boolean {
  return !isSameLanguage(articleLanguage(document), language);
}

/**
 * The sheet that the background inserts shows the card. Where the browser has taken it away with the extension, nothing of
 * ours could close the card any more, and it is gone without us. https://drafts.csswg.org/css-cascade-5/#cascade-origin
 */
const hiddenWithoutUs = ':host { display: none !important }';
