/**
 * Keeps the marks of one page in step with its text: read, ask, paint. Owns whose turn it is when several readings are
 * under way, that nothing is asked twice about the same text, and that a text which changes while it is read in slices is
 * never pieced together from before and after; what a claim is, and who answers, is the caller's.
 */
import type { Strength } from '../engine/match.ts';
import type { ClaimsBySentence } from '../engine/ration.ts';
import type { PlaceInBlocks } from '../engine/sentences.ts';
import type { Block } from './block-text.ts';
import { hostOf, isWithin, renderedParent } from './composed-tree.ts';
import { createKeptBlocks } from './kept-blocks.ts';
import { createMarks, type Marks, type PaintedMark } from './marks.ts';
import { articleBlocks, type ReadingNeeds } from './read-article.ts';
import { type PageSentence, sentencesAt } from './sentences-of-page.ts';
import { maxSliceMs, nextTask, takeInSlices } from './slices.ts';

/** What is known of the text of some blocks. */
export interface Matching<Claim> {
  /** False when the text as a whole is not about the topic. */
  readonly isOnTopic: boolean;
  /** Where the sentences stand that state something, in reading order. */
  readonly places: readonly PlaceInBlocks[];
  /** Best first within a sentence; each names its sentence by the index of its place. */
  readonly marks: readonly Claim[];
}

/** What was read of a page, and what it states. */
export interface Known<Claim> {
  readonly blocks: readonly Block[];
  /** Those that state something, in reading order. */
  readonly sentences: readonly PageSentence[];
  /** By the sentence's index. */
  readonly claims: ClaimsBySentence<Claim>;
}

export interface Annotation<Claim> {
  readonly marks: Marks;
  /** What a marked sentence states, best first. */
  claimsOf(mark: PaintedMark): readonly Claim[];
  /** Hears of a node that was changed: what it stands in is to be read again. */
  forget(node: Node): void;
  /**
   * Reads what was changed of the page, or `isThorough` all of it; asks only when its text is another one than before.
   */
  readAgain(isThorough: boolean): void;
  /** Asks anew about the same text. */
  askAgain(): void;
  /** Paints what is known anew, as after another choice of marks. */
  paintAgain(): void;
  /** Takes all marks away and forgets what was read, until the next reading. */
  leave(): void;
  /** What was read and answered last, marked or not. */
  known(): Known<Claim>;
  /** The smallest element that holds all the text that was read last; absent when there was none. */
  textRoot(): Element | undefined;
  /** The marks in reading order, once all that is under way is painted. */
  settled(): Promise<{ readonly isOnTopic: boolean; readonly marks: readonly PaintedMark[] }>;
}

/** What an annotation asks of others. */
export interface AnnotationNeeds<Claim> extends ReadingNeeds {
  /** Whether the page is to be read at all; where it is not, nothing is marked. */
  isWorthReading(): boolean;
  /** Gives nothing when there is no answer: then nothing is marked, and the next reading asks again. */
  match(blocks: readonly string[]): Promise<Matching<Claim> | undefined>;
  /** Picks the sentences to be marked, and what each is said to state. */
  choose(claims: ClaimsBySentence<Claim>): ClaimsBySentence<Claim>;
  /** Hears the number of marks after each painting, also of none at all. */
  onPainted(count: number): void;
}

/** An annotation that has read nothing yet; the signal ends it, and its marks are gone. */
export function createAnnotation<Claim extends { readonly sentence: number; readonly strength?: Strength }>(
  page: Document,
  { isWorthReading, match, choose, onPainted, ...needs }: AnnotationNeeds<Claim>,
  signal: AbortSignal,
): Annotation<Claim> {
  const marks = createMarks(signal);
  let blocks: readonly Block[] = [];
  let sentences: readonly PageSentence[] = [];
  let answered: Answered<Claim> = nothingAnswered;
  let chosen: ClaimsBySentence<Claim> = new Map();
  let latest: Promise<void> = Promise.resolve();
  let turn = 0;
  /** Counted, so that a reading can tell whether there was one meanwhile. */
  let changes = 0;
  const kept = createKeptBlocks();

  const update = async (): Promise<void> => {
    const thisTurn = ++turn;
    const isOver = () => thisTurn !== turn || signal.aborted;
    const read = await readBlocks(isOver);
    if (!read) return;
    const texts = read.map(({ text }) => text);
    let answer = answered;
    if (!isSame(answer.texts, texts)) {
      const matching = await match(texts);
      if (isOver()) return;
      answer = matching ? answerTo(texts, matching) : nothingAnswered;
    }
    const found = sentencesAt(read, answer.places);
    // In a long text there are many, and to choose among them is a task of its own.
    await nextTask();
    if (isOver()) return;
    answered = answer;
    blocks = read;
    sentences = found;
    paint();
  };
  /** Absent when its turn was over first. */
  const readBlocks = async (isOver: () => boolean): Promise<readonly Block[] | undefined> => {
    // After a change it begins anew, with longer slices: a text that never rests is read to its end all the same.
    for (let sliceMs = maxSliceMs; !isOver(); sliceMs += maxSliceMs) {
      const before = changes;
      const wanted = isWorthReading() ? articleBlocks(page, kept, needs) : [];
      const read = await takeInSlices(wanted, sliceMs, () => isOver() || changes !== before);
      if (read) return read.filter((block) => block !== undefined);
    }
    return undefined;
  };
  const paint = () => {
    chosen = choose(answered.claims);
    const inOrder = [...chosen].sort(([one], [other]) => one - other);
    const painted = inOrder.flatMap(([index, claims]) => {
      const sentence = sentences[index];
      if (!sentence) return [];
      return [
        {
          sentence,
          strength: claims.every(({ strength }) => strength === 'possible') ? 'possible' : 'strong',
        } as const,
      ];
    });
    onPainted(marks.paint(painted).length);
  };
  const begin = () => {
    latest = update();
  };

  return {
    marks,
    claimsOf: ({ sentence }) => chosen.get(sentences.indexOf(sentence)) ?? [],
    forget(node) {
      changes += 1;
      kept.forget(node);
    },
    readAgain(isThorough) {
      if (isThorough) kept.forgetAll();
      begin();
    },
    askAgain() {
      answered = { ...answered, texts: undefined };
      begin();
    },
    paintAgain: paint,
    leave() {
      turn += 1;
      blocks = [];
      sentences = [];
      answered = nothingAnswered;
      paint();
    },
    known: () => ({ blocks, sentences, claims: answered.claims }),
    textRoot: () => commonElement(blocks.at(0), blocks.at(-1)),
    async settled() {
      for (let awaited: Promise<void> | undefined; awaited !== latest; ) {
        awaited = latest;
        await awaited;
      }
      return { isOnTopic: answered.isOnTopic, marks: marks.list() };
    },
  };
}

interface Answered<Claim> {
  /** The blocks that were asked about; absent before the first answer, and after a question that got none. */
  readonly texts: readonly string[] | undefined;
  readonly isOnTopic: boolean;
  readonly places: readonly PlaceInBlocks[];
  /** By the index of the sentence's place. */
  readonly claims: ClaimsBySentence<Claim>;
}

function answerTo<Claim extends { readonly sentence: number }>(
  texts: readonly string[],
  { isOnTopic, places, marks }: Matching<Claim>,
): Answered<Claim> {
  return { texts, isOnTopic, places, claims: Map.groupBy(marks, ({ sentence }) => sentence) };
}

const nothingAnswered = { texts: undefined, isOnTopic: false, places: [], claims: new Map() } as const;

function isSame(some: readonly string[] | undefined, others: readonly string[]): boolean {
  return some?.length === others.length && some.every((text, index) => text === others[index]);
}

function commonElement(first: Block | undefined, last: Block | undefined): Element | undefined {
  const [start, end] = [first?.pieces.at(0)?.node, last?.pieces.at(-1)?.node];
  if (!start || !end) return undefined;
  let element = start.parentElement ?? hostOf(start.getRootNode()) ?? null;
  while (element && !isWithin(element, end)) element = renderedParent(element);
  return element ?? undefined;
}
