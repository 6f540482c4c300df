/**
 * Which of a page's marks are shown: as the settings say, until the reader wants it otherwise on this page. How they look,
 * open and speak is as the settings say always.
 */
import type { MarkLook } from '../../engine/mark-look.ts';
import { type ClaimsBySentence, chooseMarks, countMarks, type MarkView, nextAmount } from '../../engine/ration.ts';
import type { LanguageChoice, Mark, PageReading, PageSettings } from '../../platform/messages.ts';

export interface ShownMarks {
  /** Goes by the settings, but for the view where the reader has chosen one here. */
  begin(settings: PageSettings): void;
  /** The marks to paint of all that are known. */
  choose(claims: ClaimsBySentence<Mark>): ClaimsBySentence<Mark>;
  /** Shows one sentence more, by its index, until the page is read anew. */
  add(sentence: number): void;
  /** Shows these from now on, whatever the settings say. */
  show(view: MarkView): void;
  /** Goes on to the next amount. */
  toggle(): void;
  /** What is shown, out of how many. */
  report(): Pick<PageReading, 'view' | 'counts'>;
  /** Whether there are marks and the reader has hidden them. */
  isHidden(): boolean;
  /** How long the pointer rests on a mark before its card opens, in ms; `null` for never. */
  hoverMs(): number | null;
  /** The language that their cards speak. */
  language(): LanguageChoice;
}

/** `onView` is called when another choice of marks is to be painted, `onLook` with how they are to look. */
export function createShownMarks(onView: () => void, onLook: (look: MarkLook) => void): ShownMarks {
  /** Before the settings are known there is no mark to rest on. */
  let hoverMs: number | null = null;
  let language: LanguageChoice = 'browser';
  let known: ClaimsBySentence<Mark> = new Map();
  let view: MarkView = { amount: 'strongest', withPossible: false };
  let isOfThisPage = false;
  /** Sentences that the reader asked for one by one, by their index in what is known. */
  let added: ReadonlySet<number> = new Set();

  const show = (wanted: MarkView) => {
    view = wanted;
    isOfThisPage = true;
    onView();
  };
  return {
    begin({ marks, cards, ...settings }) {
      hoverMs = cards.hoverMs;
      language = settings.language;
      onLook(marks);
      if (!isOfThisPage) view = { amount: marks.amount, withPossible: marks.withPossible };
    },
    choose(claims) {
      if (known !== claims) added = new Set();
      known = claims;
      const more = [...added].flatMap((sentence) => {
        const stated = claims.get(sentence);
        return stated ? [[sentence, stated] as const] : [];
      });
      return new Map([...more, ...chooseMarks(claims, view)]);
    },
    add(sentence) {
      added = new Set([...added, sentence]);
      onView();
    },
    show,
    toggle: () => show({ ...view, amount: nextAmount(view.amount, countMarks(known).strong) }),
    report: () => ({ view, counts: countMarks(known) }),
    isHidden: () => view.amount === 'none' && countMarks(known).strong > 0,
    hoverMs: () => hoverMs,
    language: () => language,
  };
}
