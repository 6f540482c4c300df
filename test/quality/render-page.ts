/**
 * A labelled page as HTML that looks like a news page: around the article stands what real pages have, navigation, share
 * links, a related list and a footer. None of it is labelled, and a match inside it is an error.
 */
import type { LabelledPage } from './label-files.ts';

export function renderPage({ id, title, paragraphs }: LabelledPage): string {
  const [headline = '', ...body] = paragraphs;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeText(title)} | News Example</title>
<link rel="canonical" href="https://news.example/${id}"><meta property="og:type" content="article">
<script type="application/json">{"keywords":["NATO","Ukraine","Kremlin"]}</script></head>
<body>
<header><nav><ul><li><a href="/world">World</a></li><li><a href="/ukraine">War in Ukraine</a></li><li><a href="/nato">NATO</a></li></ul></nav></header>
<main><article>
<h1>${escapeText(headline)}</h1>
<ul class="share"><li><a href="#">Share</a></li><li><a href="#">Save</a></li></ul>
${body.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('\n')}
</article>
<aside><h2>Most read</h2><ol><li><a href="#">Stocks rise as inflation cools</a></li><li><a href="#">Ten recipes for the weekend</a></li></ol></aside>
</main>
<footer><p>© News Example. All rights reserved.</p></footer>
</body></html>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
