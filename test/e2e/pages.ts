/** Pages that the seed articles are turned into for tests. */
import { articlePages } from '../../scripts/news-pages.ts';
import type { ServedPage } from '../../scripts/page-server.ts';

/** The article that most tests read, with something added to its head and to the end of its body. */
export function articleWith(path: string, { head = '', body = '' }: { head?: string; body?: string }): ServedPage {
  const article = articlePages().find((page) => page.path === '/cde-news.html');
  if (!article) throw new Error('there is no such article any more');
  return { path, html: article.html.replace('</head>', `${head}</head>`).replace('</body>', `${body}</body>`) };
}
