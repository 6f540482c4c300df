/** The pages that `npm start` and the end-to-end tests show. */
import { spawnSync } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { articlePages, indexPage } from '../../../scripts/news-pages.ts';
import { servePages } from '../../../scripts/page-server.ts';
import { readFromRoot, root } from './tracked-files.ts';

const articles = articlePages();

test.each(articles.map((article) => ({ ...article, name: article.source.outlet })))(
  'every line of the seed of $name stands in its page',
  ({ source, html }) => {
    const text = html
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    const lines = readFromRoot(`seeds/${source.file}`).split('\n');
    const missing = lines.map((line) => line.trim()).filter((line) => line !== '' && !text.includes(`>${line}</`));
    expect(missing).toEqual([]);
  },
);

test('each page names its original as the canonical one', () => {
  for (const { source, html } of articles) expect(html).toContain(`<link rel="canonical" href="${source.url}">`);
});

test('no page fetches anything from anywhere', () => {
  for (const { html } of [...articles, indexPage(articles)]) {
    expect(String(html)).not.toMatch(/<(script|img|iframe|link rel="(stylesheet|preload)")|url\(|@import/);
  }
});

test('the server gives the pages at their paths, the first at the root, and nothing else', async () => {
  const server = await servePages([
    { path: '/a.html', html: 'one' },
    { path: '/b%20c.html', html: 'two' },
  ]);
  const get = async (path: string) => (await fetch(server.origin + path)).text();
  expect(await get('/')).toBe('one');
  expect(await get('/a.html?from=mail')).toBe('one');
  expect(await get('/b%20c.html')).toBe('two');
  expect((await fetch(`${server.origin}/../package.json`)).status).toBe(404);
  expect((await fetch(`${server.origin}/%E0%A4%A`)).status).toBe(404);
  await server.close();
});

test.each(['//', '//[', '/%', '*'])('the server lives through a request for %s, which is no address', async (path) => {
  const server = await servePages([{ path: '/a.html', html: 'one' }]);
  onTestFinished(() => server.close());
  const status = await new Promise((resolve, reject) => {
    const asked = request(server.origin, { path, agent: false }, (response) => resolve(response.resume().statusCode));
    asked.on('error', reject).end();
  });
  expect(status).toBe(404);
});

test.each([
  ['nowhere.html', 'sidelight: there is no file nowhere.html\n'],
  ['seeds', 'sidelight: seeds is no file: name the HTML files one by one\n'],
])('npm start -- %s is one clear line', (file, line) => {
  const env = { ...process.env, INIT_CWD: root };
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/start.ts'), file], {
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: line });
});
