import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers, type OpenPage } from './in-browsers.ts';
import { advance, stopClock } from './page-clock.ts';

declare global {
  var timesRead: number;
  var timesLeft: number;
  /** The nodes that were told of at once. */
  var mutated: Node[];
  /** Of each reading whether it was to be a thorough one. */
  var thorough: boolean[];
  var watching: AbortController;
  var watch: ReturnType<typeof sidelight.watchChanges>;
}

const story = '<!doctype html><article><p id="text">It is so.</p><details></details></article>';

async function watched(openPage: OpenPage, html = story): Promise<Page> {
  const page = await openPage(html);
  await stopClock(page);
  await page.evaluate(() => {
    globalThis.timesRead = 0;
    globalThis.watching = new AbortController();
    globalThis.timesLeft = 0;
    globalThis.mutated = [];
    globalThis.thorough = [];
    globalThis.watch = sidelight.watchChanges(
      document,
      {
        onChange(isThorough) {
          globalThis.timesRead++;
          thorough.push(isThorough);
        },
        onMutation: (node) => mutated.push(node),
        onTooBusy: () => globalThis.timesLeft++,
      },
      watching.signal,
    );
    watch.follow(document.querySelector('article') ?? undefined);
  });
  return page;
}

const readings = (page: Page) => page.evaluate(() => globalThis.timesRead);
const tenSeconds = 10_000;

inBrowsers('changes', (openPage) => {
  const harmless: [what: string, change: () => void][] = [
    ['a class', () => document.body.classList.add('scrolled')],
    ['a style', () => document.body.style.setProperty('color', 'red')],
    ['our own card', () => document.documentElement.append(document.createElement('sidelight-card'))],
    [
      'a card that is gone again',
      () => {
        const card = document.createElement('sidelight-card');
        document.documentElement.append(card);
        card.remove();
      },
    ],
  ];
  test.each(harmless)('%s is no change of the text', async (_, change) => {
    const page = await watched(openPage);
    await page.evaluate(change);
    await advance(page, tenSeconds);
    expect(await readings(page)).toBe(0);
  });

  test('nothing is read after the end of the extension', async () => {
    const page = await watched(openPage);
    await page.evaluate(() => {
      document.querySelector('#text')?.remove();
      watching.abort();
      document.body.append('More.');
    });
    await advance(page, tenSeconds);
    expect(await readings(page)).toBe(0);
  });

  const changes: [what: string, change: () => void][] = [
    ['added text', () => document.body.append('More.')],
    ['removed text', () => document.querySelector('#text')?.remove()],
    ['changed text', () => document.querySelector('#text')?.firstChild?.replaceWith('It is not so.')],
    ['text edited in place', () => (document.querySelector('#text')?.firstChild as Text | null)?.appendData(' Yes.')],
    ['an opened disclosure', () => document.querySelector('details')?.toggleAttribute('open')],
    ['text hidden by its attribute', () => document.querySelector('#text')?.toggleAttribute('hidden')],
    ['another body', () => document.body.replaceWith(document.createElement('body'))],
  ];
  test.each(changes)('%s is read once, after a pause', async (_, change) => {
    const page = await watched(openPage);
    await page.evaluate(change);
    await advance(page, 100);
    expect(await readings(page)).toBe(0);
    await advance(page, tenSeconds);
    expect(await readings(page)).toBe(1);
  });

  test('many changes in a moment are read once', async () => {
    const page = await watched(openPage);
    for (let i = 0; i < 5; i++) {
      await page.evaluate(() => document.body.append('More.'));
      await advance(page, 10);
    }
    await advance(page, tenSeconds);
    expect(await readings(page)).toBe(1);
  });

  /** Lets so many seconds pass, in each of which the page changes so many times, and gives how often it was read. */
  async function readEvery(page: Page, change: () => void, seconds: number, times = 10): Promise<number> {
    const before = await readings(page);
    await page.evaluate(`(async () => {
      for (let i = 0; i < ${seconds * times}; i++) {
        (${change})();
        // The observer is told in a microtask.
        await Promise.resolve();
        clock.advance(${1000 / times});
      }
    })()`);
    return (await readings(page)) - before;
  }
  const tickAside = () => document.body.append('Tick.');
  const tickInText = () => document.querySelector('article')?.append('Tick.');
  const left = (page: Page) => page.evaluate(() => timesLeft);

  test('a page that never rests is read less and less often, and again at once when it has rested', async () => {
    const page = await watched(openPage);
    const [first, second] = [await readEvery(page, tickAside, 60), await readEvery(page, tickAside, 60)];
    expect(first).toBeGreaterThan(2);
    expect(second).toBeLessThan(first);
    expect(second).toBeGreaterThan(0);
    await advance(page, 120_000);
    expect(await readEvery(page, tickAside, 1)).toBe(1);
  });

  test.each([
    ['a ticker beside the text', tickAside, 100],
    ['a clock in the text', tickInText, 1],
  ])('%s does not make a page too busy', async (_, tick, times) => {
    const page = await watched(openPage);
    await readEvery(page, tick, 300, times);
    expect(await left(page)).toBe(0);
    expect(await readEvery(page, tick, 60, times)).toBeGreaterThan(0);
  });

  test('nor does a text that draws itself for a while, or changes at each of the reader’s steps', async () => {
    const page = await watched(openPage);
    await readEvery(page, tickInText, 15, 100);
    for (let step = 0; step < 20; step++) {
      await readEvery(page, tickInText, 1, 50);
      await advance(page, 4000);
    }
    expect(await left(page)).toBe(0);
  });

  test.each([
    ['a ticker', 100],
    ['a chat', 3],
  ])('a text that changes like %s is left alone in the end, until it is begun anew', async (_, times) => {
    const page = await watched(openPage);
    await readEvery(page, tickInText, 120, times);
    expect(await left(page)).toBe(1);
    expect(await readEvery(page, tickInText, 60, times)).toBe(0);
    expect(await left(page)).toBe(1);

    await page.evaluate(() => watch.begin());
    expect(await readEvery(page, tickInText, 1, times)).toBe(1);
  });

  test('at another address a page is read at its first pace', async () => {
    const page = await watched(openPage);
    await readEvery(page, tickAside, 120);
    await page.evaluate(() => history.pushState(null, '', '#another'));
    expect(await readEvery(page, tickAside, 2)).toBeGreaterThan(0);
  });

  test('words edited in place are told of at once', async () => {
    const page = await watched(openPage);
    const isTold = await page.evaluate(async () => {
      const text = document.querySelector('#text')?.firstChild as Text;
      text.replaceData(0, 2, 'He');
      await Promise.resolve();
      return mutated.length === 1 && mutated[0] === text;
    });
    expect(isTold).toBe(true);
  });

  test('a shadow root that it was told to look into is a part of the text, until the page is left alone', async () => {
    const page = await watched(openPage);
    const tickInShadow = () => document.querySelector('#box')?.shadowRoot?.append('Tick.');
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.id = 'box';
      document.querySelector('#text')?.after(box);
      watch.lookInto(box.attachShadow({ mode: 'open' }));
    });
    await advance(page, tenSeconds);
    const before = await readings(page);
    expect(await readEvery(page, tickInShadow, 120, 100)).toBeGreaterThan(2);
    expect(await left(page)).toBe(1);
    expect(before).toBe(1);

    await page.evaluate(() => watch.lookInto(document.querySelector('#box')?.shadowRoot as ShadowRoot));
    expect(await readEvery(page, tickInShadow, 10)).toBe(0);
  });

  const revealed =
    '<!doctype html><style>.shut p + p { display: none }</style><article class="shut"><p>It is.</p><p>So.</p>';
  test('text that a class shows is read, and a column that only becomes narrower is not', async () => {
    const page = await watched(openPage, revealed);
    const afterFrames = async (change: () => void) => {
      await page.evaluate(change);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await advance(page, tenSeconds);
      return readings(page);
    };
    expect(await afterFrames(() => {})).toBe(0);
    expect(await afterFrames(() => document.querySelector('article')?.style.setProperty('width', '300px'))).toBe(0);
    expect(await afterFrames(() => document.querySelector('article')?.classList.remove('shut'))).toBe(1);
  });

  test('only the first reading, one after a long pause and one at another address are thorough', async () => {
    const page = await watched(openPage);
    await readEvery(page, tickAside, 1);
    await readEvery(page, tickAside, 3);
    await readEvery(page, tickAside, 20);
    await page.evaluate(() => history.pushState(null, '', '#another'));
    await readEvery(page, tickAside, 1);
    expect(await page.evaluate(() => thorough)).toEqual([true, false, false, true, true, true]);
  });

  test('a page that the browser brings back is told, one that it loads is not', async () => {
    const page = await openPage(story);
    const returns = await page.evaluate(() => {
      let count = 0;
      const life = new AbortController();
      sidelight.watchReturn(document, () => count++, life.signal);
      const show = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
      show(false);
      const loaded = count;
      show(true);
      const returned = count;
      life.abort();
      show(true);
      return { loaded, returned, ended: count };
    });
    expect(returns).toEqual({ loaded: 0, returned: 1, ended: 1 });
  });
});
