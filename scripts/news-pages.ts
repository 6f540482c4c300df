/**
 * The five seed articles as news pages: what a reader of the outlet would see around the text (navigation, a picture
 * with its caption, related headlines, a newsletter box, a footer), none of which is the article. Every line of the
 * seed stands in the page, so that each of its sentences can be found there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { ServedPage } from './page-server.ts';

const root = join(import.meta.dirname, '..');

const sourceSchema = v.object({
  id: v.string(),
  file: v.string(),
  outlet: v.string(),
  url: v.string(),
  headline: v.string(),
  byline: v.nullable(v.string()),
  published: v.nullable(v.string()),
});

/** What is known of one seed article. */
export type SeedSource = Readonly<v.InferOutput<typeof sourceSchema>>;

export interface ArticlePage extends ServedPage {
  readonly source: SeedSource;
  readonly html: string;
}

/** The seed articles as pages, in the order of `seeds/sources.yaml`. */
export function articlePages(): readonly ArticlePage[] {
  const sources = v.parse(v.array(sourceSchema), parse(readFileSync(join(root, 'seeds/sources.yaml'), 'utf8')));
  return sources.map((source) => {
    const seed = readFileSync(join(root, 'seeds', source.file), 'utf8');
    const others = sources.filter(({ id }) => id !== source.id);
    return { path: pathOf(source), source, html: newsPage(source, seed, others) };
  });
}

/** A front page that leads to the articles. */
export function indexPage(articles: readonly ArticlePage[]): ServedPage {
  const items = articles.map(
    ({ path, source }) =>
      `<li><a href="${path}"><h2>${escapeHtml(source.headline)}</h2></a><p class="byline">${escapeHtml(source.outlet)}</p></li>`,
  );
  const body = `<main><h1>Five reports of one day</h1><ol class="front">${items.join('\n')}</ol></main>`;
  return { path: '/index.html', html: frame('Five reports of one day', '', body) };
}

function newsPage(source: SeedSource, seed: string, others: readonly SeedSource[]): string {
  const lines = seed.split('\n').map((line) => line.trim());
  // One seed has no-break spaces where its listed headline has plain ones.
  const headline = lines.findIndex((line) => line.replace(/\s/g, ' ') === source.headline);
  if (headline === -1) throw new Error(`${source.file} has no line that is its headline, "${source.headline}"`);
  const text = lines.slice(headline + 1);
  const [first, last] = [text.findIndex(isParagraph), text.findLastIndex(isParagraph)];
  const byline = [source.byline, source.published].filter((part) => part !== null).join(' · ');
  const body = `
<header class="masthead"><a class="name" href="/index.html">${escapeHtml(source.outlet)}</a>
<nav aria-label="Sections"><ul><li><a href="#">World</a></li><li><a href="#">Europe</a></li><li><a href="#">Business</a></li><li><a href="#">Culture</a></li><li><a href="#">Opinion</a></li></ul></nav></header>
<main>
<article>
${paragraphs(lines.slice(0, headline), ' class="kicker"')}
<h1>${escapeHtml(lines[headline] ?? '')}</h1>
<p class="byline">${escapeHtml(byline)}</p>
<figure>${picture}<figcaption>A drawn stand-in: the outlet’s own photograph is not part of this copy.</figcaption></figure>
${paragraphs(text.slice(0, first), ' class="kicker"')}
${paragraphs(text.slice(first, last + 1))}
${paragraphs(text.slice(last + 1), ' class="kicker"')}
</article>
<aside>
<h2>Related</h2>
<ul>${others.map((other) => `<li><a href="${pathOf(other)}">${escapeHtml(other.headline)}</a></li>`).join('\n')}</ul>
<form class="newsletter"><h2>The morning letter</h2><p>What matters, before breakfast.</p>
<input type="email" aria-label="Email address" placeholder="you@example.com"><button type="button">Sign up</button></form>
</aside>
</main>
<footer><p>A local copy of one article, made for trying Sidelight out. The original is at <a href="${escapeHtml(source.url)}">${escapeHtml(source.url)}</a>.</p></footer>`;
  return frame(source.headline, `<link rel="canonical" href="${escapeHtml(source.url)}">`, body);
}

/** Shorter lines before the first and after the last of these are the outlet's furniture: section names, buttons. */
const minParagraphWords = 12;

function isParagraph(line: string): boolean {
  return line.split(/\s+/).length >= minParagraphWords;
}

function paragraphs(lines: readonly string[], kind = ''): string {
  return lines
    .filter((line) => line !== '')
    .map((line) => `<p${kind}>${escapeHtml(line)}</p>`)
    .join('\n');
}

function pathOf({ id }: SeedSource): string {
  return `/${id}.html`;
}

function frame(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${head}
<style>
${readFileSync(join(import.meta.dirname, 'news-page.css'), 'utf8')}
</style>
</head>
<body>${body}
</body>
</html>
`;
}

/** A skyline in two tones of the page's own ink. */
const picture = `<svg viewBox="0 0 640 300" aria-hidden="true"><path class="far" d="M0 300V190h60v-40h50v60h70v-90l25-40 25 40v110h60v-50h80v30h60v-70h40v70h60v-40h50v60h60v70z"/><path class="near" d="M0 300v-50h90v-30h70v40h110v-60h50v50h100v-30h80v20h80v-40h60v100z"/></svg>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
