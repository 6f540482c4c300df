/** Keeps the marks of one page in step with its text and with the reader's settings: read, ask, paint, report. */
import { createMarks, type Marks, type PaintedMark } from '../../page/marks.ts';
import { readArticle } from '../../page/read-article.ts';
import { type PageSentence, sentencesOf } from '../../page/sentences-of-page.ts';
import type { Mark, MarkSummary } from '../../platform/messages.ts';
import { type Ask, pageUrl } from './ask.ts';

export interface Annotation {
  readonly marks: Marks;
  /** What a marked sentence states, best first. */
  claimsOf(mark: PaintedMark): readonly Mark[];
  /** Reads the page; asks only when its text is another one than before. */
  readAgain(): void;
  /** Asks anew about the same text. */
  askAgain(): void;
  /** The marks in reading order, once what is under way is painted. */
  summarise(): Promise<{ readonly isOnTopic: boolean; readonly marks: readonly MarkSummary[] }>;
}

interface Answered {
  /** The text that was asked about. */
  readonly text: string;
  readonly isOnTopic: boolean;
  readonly claims: ReadonlyMap<number, readonly Mark[]>;
}

/** An annotation that has read nothing yet. `onPainted` is called after each painting, also of no mark at all. */
export function createAnnotation(ask: Ask, onPainted: () => void, signal: AbortSignal): Annotation {
  const marks = createMarks(document, signal);
  let sentences: readonly PageSentence[] = [];
  let answered: Answered = { text: '', isOnTopic: false, claims: new Map() };
  let latest: Promise<void> = Promise.resolve();
  let turn = 0;

  const update = async (isForced: boolean): Promise<void> => {
    const thisTurn = ++turn;
    const read = sentencesOf(readArticle(document));
    const texts = read.map((sentence) => sentence.text);
    const text = texts.join('\n');
    if (isForced || answered.text !== text) {
      const answer = await ask('match-sentences', { sentences: texts, pageUrl: pageUrl() });
      if (thisTurn !== turn || signal.aborted) return;
      const claims = Map.groupBy(answer?.marks ?? [], ({ sentence }) => sentence);
      answered = { text, isOnTopic: answer?.isOnTopic ?? false, claims };
    }
    sentences = read;
    const painted = marks.paint(
      read.filter((_, index) => answered.claims.has(index)).map((sentence) => ({ sentence, strength: 'strong' })),
    );
    onPainted();
    await ask('marks-painted', { count: painted.length });
  };
  const begin = (isForced: boolean) => {
    latest = update(isForced);
  };

  const claimsOf = ({ sentence }: PaintedMark) => answered.claims.get(sentences.indexOf(sentence)) ?? [];

  const summarise = (mark: PaintedMark, index: number): MarkSummary => {
    const claims = claimsOf(mark);
    return {
      index,
      text: mark.sentence.text,
      statements: claims.map(({ statement }) => statement),
      outlets: Math.max(...claims.map(({ outlets }) => outlets)),
    };
  };

  return {
    marks,
    claimsOf,
    readAgain: () => begin(false),
    askAgain: () => begin(true),
    async summarise() {
      await latest;
      return { isOnTopic: answered.isOnTopic, marks: marks.list().map(summarise) };
    },
  };
}

/** What the background gave with a mark, as it takes it back for a card. */
export function matchOf({ claim, strength, relation, evidence }: Mark) {
  return { claim, strength, relation, evidence };
}
