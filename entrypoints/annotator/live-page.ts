/**
 * Keeps what is known of one page in step with the page: when it is read, who answers, and why it carries no marks.
 */
import { language } from '../../data/ukraine-nato.pack.json';
import { isSameLanguage } from '../../engine/language.ts';
import { type Annotation, createAnnotation } from '../../page/annotation.ts';
import { watchChanges, watchReturn } from '../../page/changes.ts';
import { pageAddress } from '../../page/page-address.ts';
import { articleLanguage } from '../../page/read-article.ts';
import type { Mark, PageReading } from '../../platform/messages.ts';
import type { Reply } from '../../platform/protocol.ts';
import type { AskForMarks } from './ask.ts';
import { summarise } from './mark-messages.ts';
import type { ShownMarks } from './shown-marks.ts';
import { watchTopic } from './watch-topic.ts';

export interface LivePage extends Pick<Annotation<Mark>, 'marks' | 'claimsOf' | 'paintAgain' | 'known'> {
  /** What the popup is told, once all that is under way is painted. */
  report(): Promise<Reply<PageReading>>;
  /** Reads the page again, also one that was left alone. */
  readAgain(): void;
  /** Asks anew about the same text, except in a page that was left alone. */
  askAgain(): void;
}

export interface LivePageListener {
  /** Hears the number of marks after each painting. */
  onPainted(count: number): void;
  /** Marked words have changed: their marks are gone, before the page is read again. */
  onDropped(): void;
}

/** Nothing is read before `readAgain` is called. */
export function createLivePage(
  page: Document,
  askForMarks: AskForMarks,
  shown: ShownMarks,
  { onPainted, onDropped }: LivePageListener,
  signal: AbortSignal,
): LivePage {
  /** Why nothing is known of the page's text; absent when it is. */
  let unanswered: Extract<Reply<never>, { ok: false }> | undefined;
  let isTooBusy = false;
  /** Whether the document has been given the style of marks. */
  let isStyled = false;
  /** How many marks there were when they were last counted. */
  let standing = 0;
  const annotation = createAnnotation<Mark>(
    page,
    {
      isWorthReading: watchTopic(page),
      isReadable,
      onShadowRoot: (root) => changes.lookInto(root),
      choose: shown.choose,
      async match(blocks) {
        unanswered = undefined;
        if (blocks.length === 0) return { isOnTopic: false, places: [], marks: [] };
        const reply = await askForMarks({ blocks, pageUrl: pageAddress(page), isStyled });
        unanswered = reply.ok ? undefined : reply;
        if (!reply.ok) return undefined;
        isStyled ||= reply.answer.marks.length > 0;
        shown.begin(reply.answer.settings);
        return reply.answer;
      },
      onPainted(count) {
        standing = count;
        changes.follow(annotation.textRoot());
        onPainted(count);
      },
    },
    signal,
  );
  const { marks, claimsOf, paintAgain, known } = annotation;
  const changes = watchChanges(
    page,
    {
      onChange: annotation.readAgain,
      onMutation(node) {
        annotation.forget(node);
        // At once, so that no mark is ever seen on other words than it was made for.
        if (!marks.isOn(node)) return;
        const { length } = marks.list();
        if (length < standing) onDropped();
        standing = length;
      },
      onTooBusy() {
        isTooBusy = true;
        annotation.leave();
      },
    },
    signal,
  );
  const askAgain = () => {
    if (!isTooBusy) annotation.askAgain();
  };
  watchReturn(page, askAgain, signal);

  return {
    marks,
    claimsOf,
    paintAgain,
    known,
    askAgain,
    async report() {
      const { isOnTopic, marks } = await annotation.settled();
      if (unanswered) return unanswered;
      const leftAlone = isTooBusy ? 'too-busy' : isReadable(articleLanguage(page)) ? undefined : 'other-language';
      return {
        ok: true,
        answer: {
          isOnTopic: isOnTopic || leftAlone !== undefined,
          ...(leftAlone && { leftAlone }),
          marks: marks.map((mark, index) => summarise(mark, index, claimsOf(mark))),
          ...shown.report(),
        },
      };
    },
    readAgain() {
      isTooBusy = false;
      changes.begin();
      annotation.readAgain(true);
    },
  };
}

/** Whether the pack has claims in an article's language, or may have. */
function isReadable(articleLanguage: string | undefined): boolean {
  return isSameLanguage(articleLanguage, language);
}
