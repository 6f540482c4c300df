/**
 * Reads a saved page's article as a reader would see it, in one pass over the tags, with no DOM. What is never article
 * text goes by the element names that the extension goes by too. Differs from the extension where only a browser can
 * know: style sheets are not applied, so text hidden by one is read; text that a script would add is not there.
 */
import { Parser } from 'htmlparser2';
import { chooseRoot, type RootCandidate, rootElements, rootRoles } from '../engine/article-root.ts';
import { blockElements, skippedElements, skippedRoles } from '../engine/article-structure.ts';

/** No page is built like this, and beyond it the parser's time grows with the square of the depth. */
const maxDepth = 2000;

export interface HtmlArticle {
  /** The document's title, else its first headline; absent when it has neither. */
  readonly title: string | undefined;
  /** The texts of the article's blocks in reading order, white space collapsed as a browser does. */
  readonly blocks: readonly string[];
}

/** The article of an HTML text; absent when its elements are nested too deep to be a page. */
export function readHtml(html: string): HtmlArticle | undefined {
  const reader = new HtmlReader();
  const parser = new Parser({
    onopentag(name, attributes) {
      reader.open(name, attributes);
      if (reader.depth > maxDepth) parser.pause();
    },
    ontext: (text) => reader.add(text),
    onclosetag: () => reader.close(),
  });
  parser.end(html);
  return reader.depth > maxDepth ? undefined : reader.finish();
}

/** An element that may hold the article, as far as it was read. */
type Container = { -readonly [Key in keyof RootCandidate]: RootCandidate[Key] } & { readonly isForm: boolean };

interface ArticleBlock {
  readonly text: string;
  readonly isParagraph: boolean;
  /** The containers that the block stands in, the outermost first. */
  readonly containers: readonly Container[];
}

interface OpenElement {
  readonly name: string;
  readonly isSkipped: boolean;
  readonly container: Container | undefined;
}

class HtmlReader {
  readonly #open: OpenElement[] = [];
  readonly #containers: Container[] = [];
  readonly #blocks: ArticleBlock[] = [];
  #skippedDepth = 0;
  #text = '';
  #isAfterLineBreak = false;
  #documentTitle = '';
  #headline: string | undefined;

  get depth(): number {
    return this.#open.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const isSkipped = this.#isSkipped(name, attributes);
    const isContainer = rootElements.has(name) || rootRoles.has(attributes.role ?? '');
    const container =
      isContainer && this.#skippedDepth === 0 && !isSkipped ? createContainer(name === 'form') : undefined;
    if (name === 'br') this.#addLineBreak();
    else if (blockElements.has(name)) this.#endBlock();
    this.#open.push({ name, isSkipped, container });
    if (isSkipped) this.#skippedDepth += 1;
    if (container) this.#containers.push(container);
  }

  add(text: string): void {
    const parent = this.#open.at(-1)?.name;
    if (parent === 'title') {
      if (!this.#isOpen('svg')) this.#documentTitle += text;
    } else if (this.#skippedDepth === 0) {
      this.#text += text;
      if (/[^ \t\n\r\f]/.test(text)) this.#isAfterLineBreak = false;
    }
  }

  close(): void {
    const element = this.#open.at(-1);
    if (!element) return;
    if (element.name !== 'br' && blockElements.has(element.name)) this.#endBlock();
    this.#open.pop();
    if (element.isSkipped) this.#skippedDepth -= 1;
  }

  finish(): HtmlArticle {
    this.#endBlock();
    const pageParagraphChars = this.#blocks.reduce(
      (sum, block) => sum + (block.isParagraph ? block.text.length : 0),
      0,
    );
    const root = chooseRoot(this.#containers, pageParagraphChars);
    const isArticle = ({ containers }: ArticleBlock) =>
      (!root || containers.includes(root)) &&
      !containers.slice(root ? containers.indexOf(root) + 1 : 0).some(({ isForm }) => isForm);
    const blocks = this.#blocks.filter(isArticle);
    return { title: collapse(this.#documentTitle) || this.#headline, blocks: blocks.map(({ text }) => text) };
  }

  #isSkipped(name: string, attributes: Readonly<Record<string, string>>): boolean {
    const role = attributes.role?.trim().toLowerCase().split(/\s+/)[0] ?? '';
    return (
      (skippedElements.has(name) && name !== 'form') ||
      skippedRoles.has(role) ||
      (name === 'header' && !this.#open.some(({ container }) => container)) ||
      (attributes.hidden !== undefined && attributes.hidden !== 'until-found') ||
      attributes['aria-hidden'] === 'true' ||
      (attributes.contenteditable !== undefined && attributes.contenteditable !== 'false') ||
      /display:\s*none|visibility:\s*hidden/i.test(attributes.style ?? '')
    );
  }

  #isOpen(name: string): boolean {
    return this.#open.some((element) => element.name === name);
  }

  /** One line break is a space to the reader, two are the end of a paragraph. */
  #addLineBreak(): void {
    if (this.#isAfterLineBreak) this.#endBlock();
    else if (this.#skippedDepth === 0) {
      this.#text += ' ';
      this.#isAfterLineBreak = true;
    }
  }

  #endBlock(): void {
    const text = collapse(this.#text);
    this.#text = '';
    this.#isAfterLineBreak = false;
    if (text.trim() === '') return;
    const containers = this.#open.flatMap(({ container }) => container ?? []);
    if (this.#headline === undefined && this.#isOpen('h1')) {
      this.#headline = text;
      for (const container of containers) container.hasHeadline = true;
    }
    const isParagraph = this.#isOpen('p');
    if (isParagraph) for (const container of containers) container.paragraphChars += text.length;
    this.#blocks.push({ text, isParagraph, containers });
  }
}

function createContainer(isForm: boolean): Container {
  return { paragraphChars: 0, hasHeadline: false, isForm };
}

/** What CSS collapses: https://www.w3.org/TR/css-text-3/#white-space-processing. No-break spaces are not among it. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}
