/** Which of a page's marks are shown: as the settings say, until the reader wants it otherwise on this page. */
import { type ClaimsBySentence, chooseMarks, countMarks, type MarkView, nextAmount } from '../../engine/ration.ts';
import type { Mark, PageReading } from '../../platform/messages.ts';
import { defaultSettings, readSettings } from '../../platform/settings.ts';

export interface ShownMarks {
  /** Takes the settings' view where the reader has not chosen one here. */
  readSettings(): Promise<void>;
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
}

/** `onView` is called when another choice of marks is to be painted. */
export function createShownMarks(onView: () => void): ShownMarks {
  let known: ClaimsBySentence<Mark> = new Map();
  let view: MarkView = defaultSettings.marks;
  let isOfThisPage = false;
  /** Sentences that the reader asked for one by one, by their index in what is known. */
  let added: ReadonlySet<number> = new Set();

  const show = (wanted: MarkView) => {
    view = wanted;
    isOfThisPage = true;
    onView();
  };
  return {
    async readSettings() {
      const { marks } = await readSettings().catch(() => defaultSettings);
      if (!isOfThisPage) view = marks;
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
  };
}
