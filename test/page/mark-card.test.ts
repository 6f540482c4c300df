import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers, type OpenPage } from './in-browsers.ts';

/** One sentence stands twice; the second copy is the third mark. */
const story = `<!doctype html><style>body { font: 20px/1.5 serif; margin: 20px }</style><button id="before">Before</button>
  <article><p>It is off the table.</p><p>He said no more.</p><p id="copy">It is off the table.</p></article><div style="height: 3000px"></div>`;

declare global {
  var pageMarks: ReturnType<typeof sidelight.createMarks>;
  var markCard: ReturnType<typeof sidelight.createMarkCard>;
  var markCardLife: AbortController;
  /** One for each card that was asked for; the test gives the content when it will, or none. */
  var fetches: ((content: string | undefined) => void)[];
  /** What the panel shows now; empty when it was emptied. */
  var shown: string;
  /** Reads and marks the page again. */
  var paintAgain: () => void;
}

async function withCard(openPage: OpenPage): Promise<Page> {
  const page = await openPage(story);
  await page.evaluate(() => {
    globalThis.fetches = [];
    globalThis.shown = '';
    globalThis.markCardLife = new AbortController();
    globalThis.pageMarks = sidelight.createMarks(markCardLife.signal);
    globalThis.paintAgain = () => {
      pageMarks.paint(sidelight.readSentences().map((sentence) => ({ sentence, strength: 'strong' })));
    };
    globalThis.markCard = sidelight.createMarkCard<string>(
      document,
      pageMarks,
      {
        css: () => 'section { width: 200px; height: 100px }',
        fetch: () => new Promise((resolve) => fetches.push(resolve)),
        draw(panel, content) {
          globalThis.shown = content ?? '';
          const section = document.createElement('section');
          section.tabIndex = -1;
          panel.replaceChildren(...(content === undefined ? [] : [section]));
        },
      },
      markCardLife.signal,
    );
    paintAgain();
  });
  return page;
}

type By = 'hover' | 'click' | 'key';

/** Opens the card of a mark, by its index, and lets its content come. */
async function open(page: Page, index: number, by: By, content = `card ${index}`): Promise<void> {
  await ask(page, index, by);
  await give(page, content);
}

function ask(page: Page, index: number, by: By): Promise<void> {
  return page.evaluate(
    (at, way) => {
      const mark = pageMarks.list()[at];
      if (mark) markCard.open(mark, { by: way });
    },
    index,
    by,
  );
}

/** Answers the first card that was asked for and is not answered yet. */
function give(page: Page, content: string | undefined): Promise<void> {
  return page.evaluate((given) => fetches.shift()?.(given ?? undefined), content ?? null);
}

function state(page: Page) {
  return page.evaluate(() => ({
    shown,
    isOpen: document.querySelector('sidelight-card') !== null,
    asked: fetches.length,
    /** The index of the mark that is set off as the card's. */
    lit: pageMarks
      .list()
      .findIndex(({ ranges }) => ranges.some((range) => CSS.highlights.get('sidelight-open')?.has(range))),
  }));
}

const closed = { shown: '', isOpen: false, asked: 0, lit: -1 };
const isOpenFor = (index: number, shown = `card ${index}`) => ({ shown, isOpen: true, asked: 0, lit: index });

inBrowsers('the card of the marks', (openPage) => {
  test('a card without content does not open', async () => {
    const page = await withCard(openPage);
    await ask(page, 0, 'click');
    await give(page, undefined);
    expect(await state(page)).toEqual(closed);
  });

  test('a card that was closed before its content came does not open', async () => {
    const page = await withCard(openPage);
    await ask(page, 0, 'click');
    await page.evaluate(() => markCard.close());
    await give(page, 'late');
    expect(await state(page)).toEqual(closed);
  });

  test('a card that an earlier life of the extension has left is taken away by the next one', async () => {
    const page = await withCard(openPage);
    await open(page, 0, 'click');
    await page.evaluate(() => {
      const face = { css: () => '', fetch: async () => undefined, draw() {} };
      sidelight.createMarkCard(document, pageMarks, face, new AbortController().signal);
    });
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
  });

  test('no card opens after the end of the extension', async () => {
    const page = await withCard(openPage);
    await ask(page, 0, 'click');
    await page.evaluate(() => markCardLife.abort());
    await give(page, 'late');
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
  });

  test('of two cards that are asked for, the last wish wins, whichever content comes first', async () => {
    const page = await withCard(openPage);
    await ask(page, 0, 'click');
    await ask(page, 1, 'click');
    await page.evaluate(() => fetches.pop()?.('card 1'));
    await give(page, 'late');
    expect(await state(page)).toEqual(isOpenFor(1));
  });

  const kept: [by: By, index: number][] = [
    ['click', 1],
    ['key', 1],
    ['hover', 0],
  ];
  test.each(kept)('a pointer that rests elsewhere does not take away a card opened by %s', async (by, index) => {
    const page = await withCard(openPage);
    await open(page, 0, by);
    await ask(page, index, 'hover');
    expect(await state(page)).toEqual(isOpenFor(0));
  });

  test('a pointer that rests on another mark takes over a card opened by hover', async () => {
    const page = await withCard(openPage);
    await open(page, 0, 'hover');
    await open(page, 1, 'hover');
    expect(await state(page)).toEqual(isOpenFor(1));
  });

  test('a card keeps to its copy of a sentence that stands twice, when the page is marked again', async () => {
    const page = await withCard(openPage);
    await open(page, 2, 'click');
    await page.evaluate(() => {
      paintAgain();
      markCard.update();
    });
    await give(page, 'card 2');
    expect(await state(page)).toEqual(isOpenFor(2));
  });

  test('so it does when the page has replaced all its text by the same, and when a copy came before it', async () => {
    const page = await withCard(openPage);
    await open(page, 2, 'click');
    await page.evaluate(() => {
      const article = document.querySelector('article');
      if (article) article.innerHTML = String(article.innerHTML);
      paintAgain();
      markCard.update();
    });
    await give(page, 'again');
    expect(await state(page)).toEqual(isOpenFor(2, 'again'));
    await page.evaluate(() => {
      const copy = document.querySelector('#copy')?.cloneNode(true);
      if (copy) document.querySelector('article')?.prepend(copy);
      paintAgain();
      markCard.update();
    });
    await give(page, 'further down');
    expect(await state(page)).toEqual(isOpenFor(3, 'further down'));
  });

  test('a card closes when its sentence is not marked any more', async () => {
    const page = await withCard(openPage);
    await open(page, 1, 'click');
    await page.evaluate(() => {
      document.querySelectorAll('article p')[1]?.remove();
      paintAgain();
      markCard.update();
    });
    expect(await state(page)).toEqual(closed);
  });

  test('a card that is kept stays as it is while the page is marked again, until it is released', async () => {
    const page = await withCard(openPage);
    await open(page, 1, 'click');
    await page.evaluate(() => {
      markCard.keep();
      document.querySelectorAll('article p')[1]?.remove();
      paintAgain();
      markCard.update();
    });
    expect(await state(page)).toMatchObject({ shown: 'card 1', isOpen: true, asked: 0 });
    await page.evaluate(() => {
      markCard.release();
      markCard.update();
    });
    expect(await state(page)).toEqual(closed);
  });

  test('a card opened by hover goes with the pointer, and stays once the reader has pressed on it', async () => {
    const page = await withCard(openPage);
    await page.mouse.move(40, 70);
    for (const isPressed of [false, true]) {
      await open(page, 0, 'hover');
      const { x, y } = await page.evaluate(() => {
        const card = document.querySelector('sidelight-card');
        if (!card) throw new Error('no card');
        const [rect] = pageMarks.list()[0]?.ranges[0]?.getClientRects() ?? [];
        return { x: (rect?.left ?? 0) + 20, y: (rect?.bottom ?? 0) + 30 };
      });
      await page.mouse.move(x, y, { steps: 2 });
      if (isPressed) await page.mouse.click(x, y);
      await page.mouse.move(700, 500, { steps: 2 });
      if (!isPressed) await page.waitForFunction(() => !document.querySelector('sidelight-card'));
    }
    await ask(page, 1, 'hover');
    expect(await state(page)).toEqual(isOpenFor(0));
  });

  test('a card asked for by key gets the focus, also when the page is marked again before its content comes', async () => {
    const page = await withCard(openPage);
    await page.focus('#before');
    await ask(page, 0, 'key');
    await page.evaluate(() => {
      paintAgain();
      markCard.update();
    });
    await give(page, 'late');
    await give(page, 'card 0');
    expect(await state(page)).toEqual(isOpenFor(0));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sidelight-card');
  });

  test('the open card stays while the next one’s content is on its way, and Esc calls both off', async () => {
    const page = await withCard(openPage);
    await open(page, 0, 'key');
    await ask(page, 1, 'key');
    expect(await state(page)).toEqual({ ...isOpenFor(0), asked: 1 });
    await page.keyboard.press('Escape');
    await give(page, 'late');
    expect(await state(page)).toEqual(closed);
  });

  test('so it does when its own sentence leaves the window meanwhile, as on the way to a mark far away', async () => {
    const page = await withCard(openPage);
    await open(page, 0, 'key');
    await ask(page, 1, 'key');
    await page.evaluate(async () => {
      scrollTo({ top: 2000, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await state(page)).toEqual({ ...isOpenFor(0), asked: 1 });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await give(page, 'card 1');
    expect(await state(page)).toEqual(isOpenFor(1));
  });

  test('the mark visited last is known after its card was closed and the page marked again', async () => {
    const page = await withCard(openPage);
    await open(page, 2, 'key');
    await page.keyboard.press('Escape');
    const visited = await page.evaluate(() => {
      const index = () => {
        const visited = markCard.visited();
        return visited ? pageMarks.list().indexOf(visited) : -1;
      };
      paintAgain();
      const again = index();
      document.querySelector('article')?.replaceChildren();
      paintAgain();
      return { again, gone: index() };
    });
    expect(visited).toEqual({ again: 2, gone: -1 });
  });
});
