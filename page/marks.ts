/**
 * Paints sentences with the CSS Custom Highlight API: nothing in the document changes but its registry of highlights and
 * its list of adopted style sheets (a style element would be a change that a page can see, and that its policy can
 * forbid). Owns how a mark looks. https://www.w3.org/TR/css-highlight-api-1/
 */
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
  /** Replaces what is painted. */
  paint(sentences: readonly { readonly sentence: PageSentence; readonly strength: Strength }[]): readonly PaintedMark[];
  /** The marks whose text still stands on the page as it was read, in reading order. */
  list(): readonly PaintedMark[];
  /** Sets one mark off as the one that the card is about; none when absent. */
  emphasise(mark: PaintedMark | undefined): void;
}

/** Prefix of our names among the highlights of the page's own scripts. */
const highlightPrefix = 'sidelight-';

/** Marks for a page, which are gone without a trace when the signal aborts. */
export function createMarks(page: Document, signal: AbortSignal): Marks {
  const highlights = { strong: new Highlight(), possible: new Highlight(), open: new Highlight() };
  highlights.open.priority = 1;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(drawsLines() ? look : look + lookWithoutLines);
  let painted: readonly PaintedMark[] = [];

  function show(): void {
    for (const [kind, highlight] of Object.entries(highlights)) CSS.highlights.set(highlightPrefix + kind, highlight);
    const adopted = page.adoptedStyleSheets;
    // A page may have replaced the list since.
    if (![...adopted].includes(sheet)) page.adoptedStyleSheets = [...adopted, sheet];
  }

  signal.addEventListener('abort', () => {
    painted = [];
    for (const [kind, highlight] of Object.entries(highlights)) {
      highlight.clear();
      // Another life of the extension in the same page may have taken the name over.
      if (CSS.highlights.get(highlightPrefix + kind) === highlight) CSS.highlights.delete(highlightPrefix + kind);
    }
    page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((adopted) => adopted !== sheet);
  });

  return {
    paint(sentences) {
      if (signal.aborted) return painted;
      for (const highlight of Object.values(highlights)) highlight.clear();
      const seen = new Map<string, number>();
      painted = sentences.map(({ sentence, strength }) => {
        const repetition = seen.get(sentence.text) ?? 0;
        seen.set(sentence.text, repetition + 1);
        return { sentence, strength, ranges: rangesOf(sentence.block, sentence), repetition };
      });
      for (const { strength, ranges } of painted) for (const range of ranges) highlights[strength].add(range);
      show();
      return painted;
    },
    list() {
      const [standing, gone] = [painted.filter(isStanding), painted.filter((mark) => !isStanding(mark))];
      for (const { strength, ranges } of gone) for (const range of ranges) highlights[strength].delete(range);
      if (gone.length > 0) painted = standing;
      return painted;
    },
    emphasise(mark) {
      highlights.open.clear();
      for (const range of mark?.ranges ?? []) highlights.open.add(range);
    },
  };
}

/** Whether the page still shows, at the mark's places, the words that were matched. */
function isStanding({ sentence, ranges }: PaintedMark): boolean {
  const withoutSpace = (text: string) => text.replace(/\s+/g, '');
  return (
    ranges.every((range) => range.startContainer.isConnected) &&
    withoutSpace(ranges.map(String).join('')) === withoutSpace(sentence.text)
  );
}

/**
 * A thin line under the words, in a hue of middling lightness: at least 3 to 1 against white paper and against a night
 * theme alike, so that no page's theme must be guessed. It is the light of the product's own surfaces, and neither a
 * link's blue nor the red and green of a verdict. On paper a mark is left out.
 */
const look = `
  @media screen {
    ::highlight(${highlightPrefix}strong), ::highlight(${highlightPrefix}possible) {
      text-decoration: underline 1px rgb(176 124 8);
      text-underline-offset: 0.2em;
    }
    ::highlight(${highlightPrefix}possible) {
      text-decoration-style: dotted;
    }
    ::highlight(${highlightPrefix}open) {
      background-color: rgb(176 124 8 / 0.2);
    }
  }
`;

/** Firefox draws lines in highlights from version 146; before, a faint tint has to do. */
const lookWithoutLines = `
  @media screen {
    ::highlight(${highlightPrefix}strong), ::highlight(${highlightPrefix}possible) {
      background-color: rgb(176 124 8 / 0.1);
    }
  }
`;

/** Nothing tells whether lines are drawn; a method that came four Firefox versions later errs on the visible side. */
function drawsLines(): boolean {
  return 'highlightsFromPoint' in CSS.highlights;
}
