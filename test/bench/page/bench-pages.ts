/**
 * The pages that are measured, made anew at every run from the seeds and from generated words: the same call gives the same
 * pages. Articles are the seeds' paragraphs in turn, over and over: of more marks than any real article has.
 */
import { articlePages } from '../../../scripts/news-pages.ts';
import type { ServedPage } from '../../../scripts/page-server.ts';
import { readSeed } from '../../quality/label-files.ts';
import { generatePack, generateSentences } from '../generated-pack.ts';
import { marksPainted } from './trace-figures.ts';

export interface BenchPage extends ServedPage {
  readonly html: string;
  readonly words: number;
  /** The texts of its paragraphs. */
  readonly paragraphs: readonly string[];
}

/** Not about the pack's topic: a short text, and a long one deep in boxes and tables. */
export function unrelatedPages(): { readonly light: BenchPage; readonly heavy: BenchPage } {
  return {
    light: page('/light.html', 'Harbour', otherParagraphs(1_000), paragraph),
    heavy: page('/heavy.html', 'Harbour', otherParagraphs(20_000), boxed),
  };
}

/** About the topic, with so many words. */
export function articleOfWords(words: number): BenchPage {
  return article(`/article-${words}-words.html`, (text) => countWords(text) >= words);
}

/** About the topic, with so many bytes of text. */
export function articleOfBytes(bytes: number): BenchPage {
  return article(`/article-${bytes}-bytes.html`, (text) => Buffer.byteLength(text) >= bytes);
}

/** The page as it is with further elements at its end, at an address of its own. */
export function withMore(page: BenchPage, name: string, elements: string): BenchPage {
  const { path, html } = page;
  return {
    ...page,
    path: path.replace('.html', `-${name}.html`),
    html: html.replace('</body>', () => `${elements}</body>`),
  };
}

/** Leaves an entry in the page's performance timeline in the frame that first shows a mark. */
export const paintWatcher = `<script>
const look = () => {
  if (CSS.highlights.get('sidelight-strong')?.size) performance.mark('${marksPainted}');
  else requestAnimationFrame(look);
};
look();
</script>`;

/**
 * With this a page is not kept by the browser to go back to (https://web.dev/articles/bfcache), with all that runs in it: what
 * stays in memory after leaving is then nobody's any more.
 */
export const unkept = '<script>addEventListener("unload", () => {});</script>';

/** As many stretches of text as Sidelight marks in the article of two thousand words. */
const ownHighlightCount = 46;

/** Highlights of the page's own. */
export const ownHighlights = `<style>::highlight(own) { text-decoration: underline 1px }</style><script>
const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
const own = new Highlight();
while (own.size < ${ownHighlightCount} && walker.nextNode()) {
  if (walker.currentNode.length < 20) continue;
  const range = document.createRange();
  range.selectNodeContents(walker.currentNode);
  own.add(range);
}
CSS.highlights.set('own', own);
</script>`;

/** Where a ticker stands: in the text that is read, or beside it. */
export type TickerPlace = 'article' | 'aside';

/** Changes ten texts every ten milliseconds, and says in `document.title` when the seconds are over. */
export function ticker(place: TickerPlace, seconds: number): string {
  return `<script>
const lines = Array.from({ length: 10 }, () => document.createElement('p'));
const home = document.createElement('${place === 'article' ? 'div' : 'aside'}');
home.append(...lines);
document.querySelector('${place === 'article' ? 'article' : 'body'}').append(home);
let turn = 0;
const start = performance.now();
const timer = setInterval(() => {
  const due = Math.floor((performance.now() - start) / ${msPerMutation});
  for (; turn < due; turn++) lines[turn % 10].textContent = 'Quotation ' + turn + ' of the day.';
  if (performance.now() - start < ${seconds * 1000}) return;
  clearInterval(timer);
  document.title = '${tickerDone}';
}, ${10 * msPerMutation});
</script>`;
}

/** What the page is called when the ticker has stopped. */
export const tickerDone = 'Done';

/** A thousand a second. */
const msPerMutation = 1;

function article(path: string, isEnough: (text: string) => boolean): BenchPage {
  const all = articlePages().flatMap(({ source }) =>
    readSeed(source.file)
      .split('\n')
      .filter((line) => line.trim() !== ''),
  );
  const chosen: string[] = [];
  let text = '';
  while (!isEnough(text)) {
    const next = all[chosen.length % all.length] ?? '';
    chosen.push(next);
    text += `${next}\n`;
  }
  return page(path, 'Ukraine and NATO', chosen, paragraph);
}

function otherParagraphs(words: number): readonly string[] {
  const sentences = generateSentences(generatePack(100), Math.ceil(words / wordsPerSentence));
  return Array.from({ length: Math.ceil(sentences.length / sentencesPerParagraph) }, (_, at) =>
    sentences.slice(sentencesPerParagraph * at, sentencesPerParagraph * (at + 1)).join(' '),
  );
}

const sentencesPerParagraph = 4;
const wordsPerSentence = 18;

/** With a link every twenty words, and every twenty-eight a word set off: more than most articles have. */
function paragraph(text: string): string {
  const words = escapeHtml(text).split(' ');
  return `<p>${words.map((word, at) => (at % 20 === 4 ? `<a href="#">${word}</a>` : at % 28 === 6 ? `<em>${word}</em>` : word)).join(' ')}</p>`;
}

function boxed(text: string): string {
  const cells = escapeHtml(text)
    .split(' ')
    .map((word) => `<td><span>${word}</span></td>`);
  return `<div><section><div>${paragraph(text)}<table><tr>${cells.join('')}</tr></table></div></section></div>`;
}

function page(path: string, title: string, paragraphs: readonly string[], markUp: (text: string) => string): BenchPage {
  const body = `<main><article><h1>${title}</h1>${paragraphs.map(markUp).join('\n')}</article></main>`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  return { path, html, paragraphs, words: countWords(body.replace(/<[^>]+>/g, ' ')) };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
