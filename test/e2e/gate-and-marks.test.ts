/** Which pages Sidelight looks at, and which of their sentences carry a mark. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { articlePages } from '../../scripts/news-pages.ts';
import { type Session, startSession } from './session.ts';

/** Of each article, sentences that state what other outlets stated too. */
const stated: readonly { readonly path: string; readonly sentences: readonly string[] }[] = [
  {
    path: '/myind.html',
    sentences: [
      'U.S. envoy General Keith Kellogg stated on Sunday that NATO membership for Ukraine is no longer being considered.',
      '“We have heard from Washington at various levels that Ukraine’s membership in NATO is excluded,” spokesperson of the Kremlin Dmitry Peskov informed reporters.”',
    ],
  },
  {
    path: '/cde-news.html',
    sentences: [
      'U.S. envoy General Keith Kellogg stated on Sunday that NATO membership for Ukraine was “off the table.”',
      'Peskov added that Ukraine joining the Western military alliance would pose a threat to Russia’s strategic interests, calling it one of the fundamental causes of the conflict.',
    ],
  },
  {
    path: '/united24.html',
    sentences: [
      'During a press briefing, Peskov reiterated the Kremlin’s long-standing stance that Ukrainian accession to NATO poses a threat to Russia’s national interests.',
      '“The search for a peaceful resolution cannot and should not take place in the public domain,” Peskov said, adding that anonymous information leaks should be approached with caution.',
    ],
  },
  {
    path: '/kyiv-independent.html',
    sentences: [
      '"We have heard from Washington at various levels that Ukraine\'s membership in NATO is out of the question," Peskov said.',
      'Asked about the topic, Peskov said that the path toward a "peaceful resolution cannot and should not take place in the public arena."',
    ],
  },
  {
    path: '/daily-guardian.html',
    sentences: [
      'Responding to questions on reports that the US could recognize Russia’s occupation of Crimea as part of a larger deal, Peskov declined to comment.',
      '“Work on a peaceful settlement cannot be done in public,” he said.',
    ],
  },
];

/** Around and in the articles, words that state nothing of the pack. */
const unstated = [
  /^World$|^Europe$|morning letter|Sign up|before breakfast/,
  /photograph|local copy|trying Sidelight out/,
  /newsletter|indicates required|audio is created/,
];

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test.each(stated)('$path carries marks where it states a claim', async ({ path, sentences }) => {
    const opened = await session.open(path);
    await opened.marks();
    await session.driver.askPage(opened.tabId, 'show-marks', { view: { amount: 'all', withPossible: false } });
    const marked = (await opened.marks()).map(({ text }) => text);

    for (const sentence of sentences) expect(marked.map(plain)).toContain(sentence);
    for (const words of unstated) expect(marked.filter((text) => words.test(text))).toEqual([]);
    const related = articlePages().filter((article) => article.path !== path);
    for (const { source } of related) expect(marked).not.toContain(source.headline);
    await opened.page.close();
  });

  test('the toolbar button says how many marks the page shows', async () => {
    const opened = await session.open('/cde-news.html');
    const marks = await opened.marks();

    const badge = await waitFor('the badge', async () => (await session.driver.badgeText(opened.tabId)) || undefined);
    expect(badge).toBe(String(marks.length));
    expect(await opened.page.evaluate(() => CSS.highlights.get('sidelight-strong')?.size)).toBe(marks.length);
    await opened.page.close();
  });

  test('marks add no element to the page and change none', async () => {
    const opened = await session.open('/united24.html');
    await opened.marks();

    const found = await opened.page.evaluate(() => ({
      root: [...document.documentElement.children].map(({ localName }) => localName),
      marks: document.querySelectorAll('mark, [class*=sidelight], [id*=sidelight], sidelight-card').length,
      styles: document.querySelectorAll('style').length,
    }));
    expect(found).toEqual({ root: ['head', 'body'], marks: 0, styles: 1 });
    await opened.page.close();
  });

  test.each(['/library-hours.html', '/sudan-rivers.html'])('%s gets the gate and no annotator', async (path) => {
    const elsewhere = await session.open(path);
    await waitFor('the gate', async () => (await session.driver.scriptsIn(elsewhere.tabId)).gate);
    // A page opened later that is about the topic has its marks: by then a yes about this one would have shown.
    const about = await session.open('/myind.html');
    expect(await about.marks()).not.toEqual([]);
    expect(await session.driver.scriptsIn(about.tabId)).toEqual({ gate: true, annotator: true });

    expect(await session.driver.scriptsIn(elsewhere.tabId)).toEqual({ gate: true, annotator: false });
    expect(await session.driver.askPage(elsewhere.tabId, 'list-marks', {})).toBeUndefined();
    expect(await elsewhere.page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await elsewhere.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await elsewhere.page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
    expect(await session.driver.badgeText(elsewhere.tabId)).toBe('');
    await about.page.close();
    await elsewhere.page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

/** One seed has no-break spaces; the expected sentences above have plain ones. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
