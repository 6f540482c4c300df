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
  summarise(): Promise<MarkSummary[]>;
}

export function createAnnotation(ask: Ask, onPainted: () => void, signal: AbortSignal): Annotation {
  const marks = createMarks(document, signal);
  let sentences: readonly PageSentence[] = [];
  let answered: { readonly key: string; readonly claims: ReadonlyMap<number, readonly Mark[]> } | undefined;
  let turn = 0;

  const paint = () => {
    const claims = answered?.claims ?? new Map<number, readonly Mark[]>();
    const painted = marks.paint(
      sentences.flatMap((sentence, index) => (claims.has(index) ? [{ sentence, strength: 'strong' as const }] : [])),
    );
    onPainted();
    void ask('marks-painted', { count: painted.length });
  };

  const update = async (isForced: boolean) => {
    const thisTurn = ++turn;
    sentences = sentencesOf(readArticle(document));
    const texts = sentences.map(({ text }) => text);
    const key = texts.join('\n');
    if (isForced || answered?.key !== key) {
      const answer = await ask('match-sentences', { sentences: texts, pageUrl: pageUrl() });
      if (thisTurn !== turn || signal.aborted) return;
      answered = { key, claims: Map.groupBy(answer?.marks ?? [], ({ sentence }) => sentence) };
    }
    paint();
  };

  const claimsOf = ({ sentence }: PaintedMark) => answered?.claims.get(sentences.indexOf(sentence)) ?? [];

  return {
    marks,
    claimsOf,
    readAgain: () => void update(false),
    askAgain: () => void update(true),
    summarise: () =>
      Promise.all(
        marks.list().map(async (mark, index) => {
          const { text } = mark.sentence;
          const answer = await ask('open-card', { sentence: text, matches: claimsOf(mark), pageUrl: pageUrl() });
          const statements = (answer?.cards ?? []).map(({ claim }) => claim.statement);
          return { index, text, statements, outlets: Math.max(...claimsOf(mark).map(({ outlets }) => outlets)) };
        }),
      ),
  };
}
