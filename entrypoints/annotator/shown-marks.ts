/** Which of a page's marks are shown: as the settings say, until the reader wants it otherwise on this page. */
import { type ClaimsBySentence, chooseMarks, countMarks, type MarkView, nextAmount } from '../../engine/ration.ts';
import type { Mark, PageReading } from '../../platform/messages.ts';

export interface ShownMarks {
  /** Takes the settings' view where the reader has not chosen one here. */
  begin(first: MarkView): void;
  /** The marks to paint of all that are known. */
  choose(claims: ClaimsBySentence<Mark>): ClaimsBySentence<Mark>;
  /** Shows these from now on, whatever the settings say. */
  show(view: MarkView): void;
  /** Goes on to the next amount. */
  toggle(): void;
  /** What is shown, out of how many. */
  report(): Pick<PageReading, 'view' | 'counts'>;
  /** Whether there are marks and the reader has hidden them. */
  isHidden(): boolean;
}

/** `onView` is called when another choice of marks is to be painted. */
export function createShownMarks(onView: () => void): ShownMarks {
  let known: ClaimsBySentence<Mark> = new Map();
  let view: MarkView = { amount: 'strongest', withPossible: false };
  let isOfThisPage = false;

  const show = (wanted: MarkView) => {
    view = wanted;
    isOfThisPage = true;
    onView();
  };
  return {
    begin(first) {
      if (!isOfThisPage) view = first;
    },
    choose(claims) {
      known = claims;
      return chooseMarks(claims, view);
    },
    show,
    toggle: () => show({ ...view, amount: nextAmount(view.amount, countMarks(known).strong) }),
    report: () => ({ view, counts: countMarks(known) }),
    isHidden: () => view.amount === 'none' && countMarks(known).strong > 0,
  };
}
