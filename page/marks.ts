/**
 * Paints sentences with the CSS Custom Highlight API: nothing in the document changes, and of what a page's scripts can
 * see nothing but its registry of highlights. How a mark looks is in `components/marks.css`.
 * https://www.w3.org/TR/css-highlight-api-1/
 */
import { firstLook, highlightName, type MarkLook, markKinds } from '../engine/mark-look.ts';
import type { Strength } from '../engine/match.ts';
import type { PageSentence } from './sentences-of-page.ts';
import { rangesOf } from './text-range.ts';

/** A sentence that is marked on the page, with the places that are painted. */
export interface PaintedMark {
  readonly sentence: PageSentence;
  readonly strength: Strength;
  readonly ranges: readonly Range[];
  /** How many marks before it have the very same text. */
  readonly repetition: number;
}

export interface Marks {
  /** Replaces what is painted. A sentence whose text has changed since it was read is left out. */
  paint(sentences: readonly { readonly sentence: PageSentence; readonly strength: Strength }[]): readonly PaintedMark[];
  /** The marks whose text still stands on the page as it was read, in reading order; the others are taken away. */
  list(): readonly PaintedMark[];
  /** Whether some of a text node's words were marked in the last painting. */
  isOn(node: Node): boolean;
  /** Sets one mark off as the one that the card is about; none when absent. */
  emphasise(mark: PaintedMark | undefined): void;
  /** Lets the marks look so from now on, also those that are painted. */
  dress(look: MarkLook): void;
}

/** Marks for a page, which are gone without a trace when the signal aborts. */
export function createMarks(signal: AbortSignal): Marks {
  const highlights = { strong: new Highlight(), possible: new Highlight(), open: new Highlight() };
  highlights.open.priority = 1;
  let look = firstLook;
  let painted: readonly PaintedMark[] = [];
  let nodes: ReadonlySet<Node> = new Set();

  function drop(marks: readonly PaintedMark[]): void {
    for (const highlight of Object.values(highlights)) {
      for (const { ranges } of marks) for (const range of ranges) highlight.delete(range);
    }
  }

  function register(): void {
    for (const kind of markKinds) CSS.highlights.set(highlightName(kind, look), highlights[kind]);
  }

  function unregister(): void {
    for (const kind of markKinds) {
      const name = highlightName(kind, look);
      // Another life of the extension in the same page may have taken the name over.
      if (CSS.highlights.get(name) === highlights[kind]) CSS.highlights.delete(name);
    }
  }

  signal.addEventListener('abort', () => {
    painted = [];
    for (const highlight of Object.values(highlights)) highlight.clear();
    unregister();
  });

  return {
    paint(sentences) {
      if (signal.aborted) return painted;
      for (const highlight of Object.values(highlights)) highlight.clear();
      const seen = new Map<string, number>();
      painted = sentences
        .filter(({ sentence }) => isLongEnough(sentence))
        .map(({ sentence, strength }) => {
          const repetition = seen.get(sentence.text) ?? 0;
          seen.set(sentence.text, repetition + 1);
          return { sentence, strength, ranges: rangesOf(sentence.block, sentence), repetition };
        })
        .filter(isStanding);
      const marked = new Set<Node>();
      for (const { strength, ranges } of painted) {
        for (const range of ranges) {
          highlights[strength].add(range);
          marked.add(range.startContainer);
        }
      }
      nodes = marked;
      register();
      return painted;
    },
    isOn: (node) => nodes.has(node),
    list() {
      const standing = painted.filter(isStanding);
      if (standing.length < painted.length) {
        drop(painted.filter((mark) => !standing.includes(mark)));
        painted = standing;
      }
      return painted;
    },
    emphasise(mark) {
      highlights.open.clear();
      for (const range of mark?.ranges ?? []) highlights.open.add(range);
    },
    dress(wanted) {
      const isPainted = CSS.highlights.get(highlightName('strong', look)) === highlights.strong;
      unregister();
      look = wanted;
      if (isPainted) register();
    },
  };
}

/** Whether the text nodes of a sentence still reach as far as when they were read, so that ranges can be made in them. */
function isLongEnough({ block }: PageSentence): boolean {
  return block.pieces.every(({ node, nodeStart, start, end }) => nodeStart + end - start <= node.length);
}

/** Whether the page still shows, at the mark's places, the words that were matched. */
function isStanding({ sentence, ranges }: PaintedMark): boolean {
  let text = '';
  for (const range of ranges) {
    if (!range.startContainer.isConnected) return false;
    text += textOf(range);
  }
  return text === sentence.text || withoutSpace(text) === withoutSpace(sentence.text);
}

/** What the range says of itself, which in a single text node is many times as fast to cut out. */
function textOf(range: Range): string {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  const isOfOneText = startContainer === endContainer && startContainer instanceof Text;
  return isOfOneText ? startContainer.data.slice(startOffset, endOffset) : String(range);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
