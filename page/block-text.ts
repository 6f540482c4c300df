/**
 * Builds the text of one block out of its text nodes, with the way back. White space is collapsed as the browser does
 * on the screen, a single line break counts as a space, and nothing else is changed: soft hyphens, no-break spaces and
 * quotation marks stay, so that what is matched and shown is what the page says.
 */

/** A stretch of a block's text that stands in one text node, character by character. Offsets in UTF-16 code units. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  /** Where the stretch begins in the node's data. */
  readonly nodeStart: number;
}

/** The text of a paragraph, heading, list item or cell as the reader sees it. */
export interface Block {
  readonly text: string;
  /** In order and without overlap; a space that stands for a line break belongs to no piece. */
  readonly pieces: readonly TextPiece[];
  /** The text outside of links to other pages; absent where there are none. */
  readonly textOutsideLinks?: string;
}

/** Which part of a text node is added, in UTF-16 code units of its data, and how. */
export interface Addition {
  readonly start: number;
  readonly end: number;
  readonly isLinked: boolean;
}

export interface BlockBuilder {
  /** Adds a text node, or a part of it. */
  add(node: Text, addition?: Partial<Addition>): void;
  /** A line break. Gives true when it follows another one, which readers see as the end of a paragraph. */
  addLineBreak(): boolean;
  /** The block so far, without white space at its ends, and starts anew; absent when nothing was there to read. */
  take(): Block | undefined;
}

export function createBlockBuilder(): BlockBuilder {
  let text = '';
  let pieces: TextPiece[] = [];
  let isAfterLineBreak = false;
  let textOutsideLinks = '';
  let hasLink = false;

  function append(chunk: string, node: Text, nodeStart: number): void {
    const start = text.length;
    const last = pieces.at(-1);
    text += chunk;
    if (last?.node === node && last.end === start && last.nodeStart + (last.end - last.start) === nodeStart) {
      pieces[pieces.length - 1] = { ...last, end: text.length };
    } else {
      pieces.push({ start, end: text.length, node, nodeStart });
    }
  }

  return {
    add(node, { start = 0, end = node.length, isLinked = false } = {}) {
      const data = node.data.slice(start, end);
      for (const { 0: chunk, index } of data.matchAll(isEven(data) ? evenChunks : chunks)) {
        if (!collapsible.test(chunk)) {
          append(chunk, node, start + index);
          isAfterLineBreak = false;
          hasLink ||= isLinked;
        } else if (text !== '' && !text.endsWith(' ')) {
          append(' ', node, start + index);
        }
      }
      if (!isLinked) textOutsideLinks += data;
    },
    addLineBreak() {
      const isSecond = isAfterLineBreak;
      isAfterLineBreak = true;
      if (text !== '' && !text.endsWith(' ')) text += ' ';
      return isSecond;
    },
    take() {
      const trimmed = text.trimEnd();
      const block = {
        text: trimmed,
        pieces: trimmed.length === text.length ? pieces : piecesUpTo(trimmed.length, pieces),
        ...(hasLink && { textOutsideLinks }),
      };
      text = '';
      pieces = [];
      isAfterLineBreak = false;
      textOutsideLinks = '';
      hasLink = false;
      return trimmed.trimStart() === '' ? undefined : block;
    },
  };
}

function piecesUpTo(end: number, pieces: readonly TextPiece[]): readonly TextPiece[] {
  return pieces.filter(({ start }) => start < end).map((piece) => ({ ...piece, end: Math.min(piece.end, end) }));
}

/**
 * What CSS collapses: https://www.w3.org/TR/css-text-3/#white-space-processing. No-break spaces are not among it. Words
 * between single spaces, of which nothing collapses, are taken many at once.
 */
const chunks = /[ \t\n\r\f]+|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+){0,99}/g;
const collapsible = /^[ \t\n\r\f]/;

/** Words between single spaces, as most texts are: at most the first space collapses. */
function isEven(data: string): boolean {
  return !/[\t\n\r\f]| {2}/.test(data);
}

const evenChunks = /^ |[\s\S]+/g;
