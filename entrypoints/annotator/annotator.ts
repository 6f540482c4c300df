/** Joins a page's marks, its card and the rest of the extension, for as long as the extension lives. */
import { createMarkCard, type MarkCard } from '../../page/mark-card.ts';
import type { PaintedMark } from '../../page/marks.ts';
import { openByPointing } from '../../page/open-by-pointing.ts';
import { pageAddress } from '../../page/page-address.ts';
import { type Step, scrollToMark, stepFrom } from '../../page/walk-marks.ts';
import { answerPage } from '../../platform/page-channel.ts';
import { watchEnd } from '../../platform/watch-end.ts';
import { createAsk } from './ask.ts';
import { createCardFace } from './card-face.ts';
import { createLivePage } from './live-page.ts';
import { createMargin } from './margin.ts';
import { createShownMarks } from './shown-marks.ts';
import { createPanelService } from './side-panel.ts';

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
  const { ask, askForMarks } = createAsk(() => life.abort());
  const shown = createShownMarks(
    () => livePage.paintAgain(),
    (look) => {
      marks.dress(look);
      margin.dress(look);
    },
  );
  const livePage = createLivePage(
    document,
    askForMarks,
    shown,
    {
      onPainted(count) {
        card.update();
        margin.update();
        panel.lookAgain();
        void ask('marks-painted', { count, isHidden: shown.isHidden() });
      },
      onDropped: () => margin.update(),
    },
    signal,
  );
  const { marks, claimsOf } = livePage;
  const needs = { claimsOf, card: () => card, language: shown.language, onStep: (to: Step) => step(to) };
  const face = createCardFace(document, ask, needs, signal);
  const card: MarkCard = createMarkCard(document, marks, face, signal);

  const margin = createMargin(document, ask, marks, { restMs: shown.hoverMs, onOpen: card.open }, signal);
  openByPointing(document, marks, card, { restMs: shown.hoverMs, onPause: face.prepare }, signal);
  const goTo = (mark: PaintedMark | undefined) => {
    if (!mark) return;
    card.open(mark, { by: 'key' });
    scrollToMark(document, mark);
  };
  const step = (to: Step) => goTo(stepFrom(document, marks.list(), card.visited(), to));
  const panel = createPanelService(document, () => pageAddress(document), livePage, shown, goTo, signal);
  watchEnd(document, () => life.abort(), signal);
  answerPage(
    {
      'list-marks': livePage.report,
      'jump-to-mark': ({ index }) => {
        goTo(marks.list()[index]);
        return { ok: true, answer: null };
      },
      'read-text': panel['read-text'],
      'jump-to-sentence': panel['jump-to-sentence'],
      'step-to-mark': ({ step: to }) => {
        step(to);
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
      'ask-again': () => {
        livePage.askAgain();
        return { ok: true, answer: null };
      },
      'check-access': async ({ origins }) => {
        const reply = await ask('may-stay', { origins });
        if (reply.ok && !reply.answer.mayStay) life.abort();
        return { ok: true, answer: null };
      },
      stop: () => {
        life.abort();
        return { ok: true, answer: null };
      },
    },
    signal,
  );
  livePage.readAgain();
  return { readAgain: livePage.readAgain, countMarks: () => marks.list().length };
}
