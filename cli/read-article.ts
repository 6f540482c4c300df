/**
 * A file the reader names, as text that sentences can be cut from. Owns which files are read and what offsets mean:
 * in a text file they count in the file itself, in a page in the text of its article as it is put together here.
 */
import { extname } from 'node:path';
import type { Span } from '../engine/match.ts';
import { readHtml } from './read-html.ts';
import { type Refusal, readTextFile, readTextStream } from './text-file.ts';

export interface Article {
  /** Null where the file does not name one, as no text file does. */
  readonly title: string | null;
  /** What a page says it is in, as a BCP 47 tag; absent when it says nothing, as no text file does. */
  readonly language?: string | undefined;
  readonly text: string;
  /** Stretches of `text`, in order, that no sentence runs across. */
  readonly blocks: readonly Span[];
}

export type ArticleReading = { readonly ok: true; readonly article: Article } | Refusal;

/** Reads a `.html` or `.txt` file; `-` is `input`, what is piped in, and is taken for HTML when it begins with a tag. */
export async function readArticle(path: string, input: AsyncIterable<Buffer>): Promise<ArticleReading> {
  const reading = path === '-' ? await readTextStream(input) : readTextFile(path, 'name the files in it');
  if (!reading.ok) return reading;
  const form = formOf(path);
  if (!form) return { ok: false, problem: 'is neither .html nor .txt', remedy: 'rename it, or pipe it in and write -' };
  const { text } = reading;
  const isHtml = form === 'html' || (form === 'unknown' && /^\ufeff?\s*</.test(text));
  const article = isHtml ? articleOfHtml(text) : articleOfText(text);
  if (!article) {
    return { ok: false, problem: 'is nested too deep to be a page', remedy: 'save it anew from a browser' };
  }
  if (article.blocks.length === 0) {
    return { ok: false, problem: 'holds no text to read', remedy: remedyForNoText(path, isHtml) };
  }
  return { ok: true, article };
}

/** The lines of a text are its blocks. */
export function articleOfText(text: string): Article {
  const blocks: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() !== '') blocks.push({ start: index, end: index + line.length });
  }
  return { title: null, text, blocks };
}

/** The blocks of a page's article, a line each. Absent when the page is nested too deep to be one. */
export function articleOfHtml(html: string): Article | undefined {
  const page = readHtml(html.replace(/^\ufeff/, ''));
  if (!page) return undefined;
  let start = 0;
  const blocks = page.blocks.map((block) => {
    const span = { start, end: start + block.length };
    start = span.end + 1;
    return span;
  });
  return { title: page.title ?? null, language: page.language, text: page.blocks.join('\n'), blocks };
}

function remedyForNoText(path: string, isHtml: boolean): string {
  if (isHtml) return 'save the page anew when its article is shown';
  return path === '-' ? 'pipe an article in' : 'save the article into it first';
}

function formOf(path: string): 'html' | 'text' | 'unknown' | undefined {
  if (path === '-') return 'unknown';
  const extension = extname(path).toLowerCase();
  if (extension === '.html' || extension === '.htm') return 'html';
  return extension === '.txt' ? 'text' : undefined;
}
