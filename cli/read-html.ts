/**
 * Reads a saved page's article as a reader would see it, in one pass over the tags, with no DOM. What is never article
 * text goes by the element names that the extension goes by too. Differs from the extension where only a browser can
 * know: style sheets are not applied, so text hidden by one is read; text that a script would add is not there.
 */
import { Parser } from 'htmlparser2';
import { chooseRoots, type RootCandidate, rootElements, rootRoles } from '../engine/article-root.ts';
import { blockElements, skippedElements, skippedRoles } from '../engine/article-structure.ts';
import { isFurnitureName, isPointerElsewhere } from '../engine/furniture.ts';
import { isSameLanguage } from '../engine/language.ts';

/** No page is built like this, and beyond it the parser's time grows with the square of the depth. */
const maxDepth = 2000;

export interface HtmlArticle {
  /** The document's title, else its first headline; absent when it has neither. */
  readonly title: string | undefined;
  /** What the page says its article is in, as a BCP 47 tag; absent when it says nothing. */
  readonly language: string | undefined;
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

/** An element that may hold the article, or that is named as what stands around one, as far as it was read. */
interface Part extends RootCandidate {
  readonly within: Part | undefined;
  readonly isCandidate: boolean;
  readonly isForm: boolean;
  readonly isFurniture: boolean;
  readonly language: string | undefined;
  hasHeadline: boolean;
  paragraphChars: number;
}

interface ArticleBlock {
  readonly text: string;
  readonly isParagraph: boolean;
  readonly language: string | undefined;
  /** The innermost part that the block stands in. */
  readonly within: Part | undefined;
}

interface OpenElement {
  readonly name: string;
  readonly isSkipped: boolean;
  /** A disclosure of which only the summary is seen. */
  readonly isClosed: boolean;
  /** Of the block that the element stands in, or is. */
  readonly language: string | undefined;
  /** Whether its text belongs to a link to another page. */
  readonly isLinked: boolean;
  readonly part: Part | undefined;
}

type Attributes = Readonly<Record<string, string>>;

class HtmlReader {
  readonly #open: OpenElement[] = [];
  readonly #parts: Part[] = [];
  readonly #blocks: ArticleBlock[] = [];
  #skippedDepth = 0;
  #text = '';
  #textOutsideLinks = '';
  #hasLink = false;
  #isAfterLineBreak = false;
  #documentTitle = '';
  #documentLanguage: string | undefined;
  #headline: string | undefined;

  get depth(): number {
    return this.#open.length;
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#open.at(-1);
    const isSkipped = this.#isSkipped(name, attributes, parent);
    const isBlock = blockElements.has(name);
    if (name === 'br') this.#addLineBreak();
    else if (isBlock) this.#endBlock();
    const language = isBlock ? (attributes.lang ?? parent?.language) : parent?.language;
    if (name === 'html' || name === 'body') this.#documentLanguage = language;
    const part =
      isSkipped || this.#skippedDepth > 0 ? parent?.part : this.#partOf(name, attributes, parent?.part, language);
    if (part && part !== parent?.part) this.#parts.push(part);
    if (isSkipped) this.#skippedDepth += 1;
    this.#open.push({
      name,
      isSkipped,
      isClosed: name === 'details' && attributes.open === undefined,
      language,
      isLinked: parent?.isLinked || (name === 'a' && this.#leadsElsewhere(attributes)),
      part,
    });
  }

  add(text: string): void {
    const parent = this.#open.at(-1);
    if (parent?.name === 'title') {
      if (!this.#isOpen('svg')) this.#documentTitle += text;
    } else if (this.#skippedDepth === 0 && !parent?.isClosed) {
      const hasLetters = /[^ \t\n\r\f]/.test(text);
      this.#text += text;
      if (hasLetters) this.#isAfterLineBreak = false;
      if (!parent?.isLinked) this.#textOutsideLinks += text;
      else if (hasLetters) this.#hasLink = true;
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
    const blocks = this.#blocks.filter(({ within }) => !outwards(within).some(isFurnitureAlone));
    let pageParagraphChars = 0;
    for (const { text, within } of blocks.filter(({ isParagraph }) => isParagraph)) {
      pageParagraphChars += text.length;
      for (const part of outwards(within)) part.paragraphChars += text.length;
    }
    const candidates = this.#parts.filter(({ isCandidate }) => isCandidate);
    const roots = chooseRoots(candidates, pageParagraphChars);
    const [first] = roots;
    const language = first ? first.language : this.#documentLanguage;
    const isArticle = ({ within, language: own }: ArticleBlock) => {
      const parts = outwards(within);
      const root = parts.findIndex((part) => roots.includes(part));
      const inside = root === -1 ? parts : parts.slice(0, root);
      return (
        (root !== -1 || roots.length === 0) && !inside.some(({ isForm }) => isForm) && isSameLanguage(own, language)
      );
    };
    return {
      title: collapse(this.#documentTitle) || this.#headline,
      language,
      blocks: blocks.filter(isArticle).map(({ text }) => text),
    };
  }

  #partOf(
    name: string,
    attributes: Attributes,
    within: Part | undefined,
    language: string | undefined,
  ): Part | undefined {
    const { role = '', id = '', class: classes = '', 'aria-label': label = '' } = attributes;
    const isCandidate = rootElements.has(name) || rootRoles.has(role);
    const isFurniture = name !== 'body' && [id, label, ...classes.split(/\s+/)].some(isFurnitureName);
    if (!isCandidate && !isFurniture) return within;
    const isArticle = name === 'article' || role === 'article';
    const kind = { isCandidate, isArticle, isForm: name === 'form', isFurniture };
    return { ...kind, within, language, hasHeadline: false, paragraphChars: 0 };
  }

  #isSkipped(name: string, attributes: Attributes, parent: OpenElement | undefined): boolean {
    const role = attributes.role?.trim().toLowerCase().split(/\s+/)[0] ?? '';
    return (
      (skippedElements.has(name) && name !== 'form' && !isShadowRoot(name, attributes)) ||
      skippedRoles.has(role) ||
      (name === 'header' && !outwards(parent?.part).some(({ isCandidate }) => isCandidate)) ||
      (name === 'a' && parent?.name === 'sup') ||
      (name === 'sup' && parent?.name === 'a') ||
      (parent?.isClosed === true && name !== 'summary') ||
      isHidden(attributes) ||
      (attributes.contenteditable !== undefined && attributes.contenteditable !== 'false')
    );
  }

  /** The headline is the article's own, wherever it leads. */
  #leadsElsewhere({ href }: Attributes): boolean {
    return href !== undefined && !href.startsWith('#') && !this.#isOpen('h1');
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
    const isPointer = this.#hasLink && isPointerElsewhere(this.#textOutsideLinks);
    this.#text = '';
    this.#textOutsideLinks = '';
    this.#hasLink = false;
    this.#isAfterLineBreak = false;
    if (text.trim() === '' || isPointer) return;
    const { part: within, language } = this.#open.at(-1) ?? {};
    if (this.#isOpen('h1')) {
      this.#headline ??= text;
      for (const part of outwards(within)) part.hasHeadline = true;
    }
    this.#blocks.push({ text, isParagraph: this.#isOpen('p'), language, within });
  }
}

/** A part and those around it, the innermost first. */
function outwards(part: Part | undefined): readonly Part[] {
  const parts: Part[] = [];
  for (let at = part; at; at = at.within) parts.push(at);
  return parts;
}

/** What holds the headline is the article, whatever it is called. */
function isFurnitureAlone({ isFurniture, hasHeadline }: Part): boolean {
  return isFurniture && !hasHeadline;
}

/** A shadow root that is written down in the page: https://html.spec.whatwg.org/#attr-template-shadowrootmode. */
function isShadowRoot(name: string, attributes: Attributes): boolean {
  return name === 'template' && attributes.shadowrootmode === 'open';
}

/** As far as the element itself says so, by attribute, style or one of the class names in general use. */
function isHidden(attributes: Attributes): boolean {
  return (
    (attributes.hidden !== undefined && attributes.hidden !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(attributes.style ?? '') ||
    hiddenClass.test(attributes.class ?? '')
  );
}

/** Text for screen readers only, which repeats what is seen, and text for paper. */
const hiddenClass =
  /(?<![\w-])(?:sr-only|visually-?hidden|screen-reader-(?:only|text)|print-only|only-print)(?![\w-])/i;

/** What CSS collapses: https://www.w3.org/TR/css-text-3/#white-space-processing. No-break spaces are not among it. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}
