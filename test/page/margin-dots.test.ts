import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';

/** Two marks in one block, one in a box that scrolls, one that is only possible. */
const story = `<!doctype html><style>body { margin: 0 60px; font: 20px/30px serif } p { margin: 20px 0 }</style>
  <div id="above" style="height: 10px"></div>
  <article><div id="column"><p>Some words come before. <a href="#x">The first mark begins</a> in a line and goes on for a while.
  The second mark is beside it.</p>
  <div id="box" style="height: 120px; overflow: auto"><p>No mark.</p><p id="third">The third mark.</p><p style="height: 900px"></p></div>
  <p dir="rtl">The fourth mark.</p></div></article>
  <div id="below" style="height: 3000px"></div>`;

declare global {
  var dotsRoot: ShadowRoot;
  var dots: ReturnType<typeof sidelight.createMarginDots>;
  var dotsLife: AbortController;
  var opened: string[];
  var firstLines: Range[];
}

async function showDots(page: Page, restMs: number | null = null): Promise<void> {
  await page.evaluate((rest) => {
    // The root is closed to everybody but who makes it.
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      globalThis.dotsRoot = attach.call(this, options);
      return globalThis.dotsRoot;
    };
    Object.assign(globalThis, { dotsLife: new AbortController(), opened: [] });
    const css = 'i { position: absolute; width: 24px; height: 24px }';
    globalThis.dots = sidelight.createMarginDots(
      document,
      css,
      { restMs: () => rest, onOpen: ({ sentence }, { by }) => opened.push(`${by}: ${sentence.text}`) },
      dotsLife.signal,
    );
    const marks = sidelight.createMarks(new AbortController().signal);
    const marked = sidelight.readSentences().filter(({ text }) => / mark /.test(` ${text.replace('.', '')} `));
    const sentences = marked.filter(({ text }) => !text.startsWith('No'));
    marks.paint(sentences.map((sentence, index) => ({ sentence, strength: index === 3 ? 'possible' : 'strong' })));
    globalThis.firstLines = marks.list().flatMap(({ ranges }) => ranges[0] ?? []);
    globalThis.dots.show(marks.list(), 'teal');
  }, restMs);
}

/** How far each dot is from where its line is now, in CSS pixels; `null` for one that is not shown. */
function offsets(page: Page): Promise<readonly (number | null)[]> {
  return page.evaluate(() => {
    return [...dotsRoot.querySelectorAll('i')].map((dot, index) => {
      const [line] = firstLines[index]?.getClientRects() ?? [];
      const { top, bottom } = dot.getBoundingClientRect();
      if (dot.hidden || !line) return null;
      return Math.round((top + bottom) / 2 - (line.top + line.bottom) / 2);
    });
  });
}

/** Waits until every dot that is shown stands at its line, and no other are shown. */
async function settle(page: Page, shown: readonly boolean[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      return [...dotsRoot.querySelectorAll('i')].every((dot, index) => {
        const [line] = firstLines[index]?.getClientRects() ?? [];
        const { top, bottom } = dot.getBoundingClientRect();
        if (dot.hidden || !wanted[index]) return dot.hidden !== wanted[index];
        return line !== undefined && Math.abs((top + bottom) / 2 - (line.top + line.bottom) / 2) <= 1;
      });
    },
    {},
    shown,
  );
}

const all = [true, true, true, true];

inBrowsers('dots in the margin', (openPage) => {
  test('stand beside the first line of each mark, outside of the text', async () => {
    const page = await openPage(story);
    await showDots(page);
    expect(await offsets(page)).toEqual([0, 0, 0, 0]);
    const middles = await page.evaluate(() =>
      [...dotsRoot.querySelectorAll('i')].map((dot) => Math.round(dot.getBoundingClientRect().x + 12)),
    );
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(middles).toEqual([46, expect.any(Number), 46, width - 60 + 14]);
    expect(await page.evaluate(() => [...dotsRoot.querySelectorAll('i')].map(({ className }) => className))).toEqual([
      'mark-dot strong teal',
      'mark-dot strong teal',
      'mark-dot strong teal',
      'mark-dot possible teal',
    ]);
  });

  test('two in one line do not lie on each other', async () => {
    const page = await openPage('<body style="margin: 0 60px"><p>The first mark. The second mark.</p></body>');
    await showDots(page);
    const middles = await page.evaluate(() =>
      [...dotsRoot.querySelectorAll('i')].map((dot) => Math.round(dot.getBoundingClientRect().x + 12)),
    );
    expect(middles).toEqual([46, 34]);
  });

  test('do not leave the document where it has no margin', async () => {
    const page = await openPage('<body style="margin: 0"><p>The first mark.</p></body>');
    await showDots(page);
    expect(await page.evaluate(() => dotsRoot.querySelector('i')?.getBoundingClientRect().x)).toBe(6 - 12);
  });

  test.each([
    ['something above changes its height', "document.querySelector('#above').style.height = '130px'"],
    [
      'something above closes while something below opens',
      "document.querySelector('#above').style.height = '0'; document.querySelector('#below').style.height = '3010px'",
    ],
    ['the column slides aside', "document.querySelector('#column').style.transform = 'translate(40px, 70px)'"],
    ['a box of the page scrolls', "document.querySelector('#box').scrollTop = 40"],
    ['the letters grow', "document.body.style.fontSize = '26px'; document.body.style.lineHeight = '50px'"],
  ])('follow their lines when %s', async (_, change) => {
    const page = await openPage(story);
    await showDots(page);
    await page.evaluate(change);
    await settle(page, all);
  });

  test('one whose line is scrolled away inside the page is hidden, and comes back with it', async () => {
    const page = await openPage(story);
    await showDots(page);
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 600));
    await settle(page, [true, true, false, true]);
    await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 0));
    await settle(page, all);
  });

  test('a click and a rest on one open its mark, and nothing that the page has made up does', async () => {
    const page = await openPage(story);
    await showDots(page, 50);
    await page.evaluate(() => dotsRoot.querySelector('i')?.click());
    const middle = await page.evaluate(() => {
      const { x, y } = dotsRoot.querySelectorAll('i')[2]?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x: x + 12, y: y + 12 };
    });
    await page.mouse.move(middle.x, middle.y);
    await page.waitForFunction(() => opened.length > 0);
    await page.mouse.click(middle.x, middle.y);
    expect(await page.evaluate(() => opened)).toEqual(['hover: The third mark.', 'click: The third mark.']);
  });

  test('are one element beside the body while they are shown, and nothing after', async () => {
    const page = await openPage(story);
    await showDots(page);
    const children = () =>
      page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
    expect(await children()).toEqual(['head', 'body', 'sidelight-dots']);
    await page.evaluate(() => dots.hide());
    expect(await children()).toEqual(['head', 'body']);
    await showDots(page);
    await page.evaluate(() => dotsLife.abort());
    expect(await children()).toEqual(['head', 'body']);
  });

  test('that another life has left are taken away by the next one, with its card', async () => {
    const page = await openPage(story);
    const children = await page.evaluate(() => {
      for (const name of ['sidelight-dots', 'sidelight-card']) {
        document.documentElement.append(document.createElement(name));
      }
      const { signal } = new AbortController();
      const face = { css: () => '', fetch: async () => undefined, draw() {} };
      sidelight.createMarkCard(document, sidelight.createMarks(signal), face, signal);
      return [...document.documentElement.children].map(({ localName }) => localName);
    });
    expect(children).toEqual(['head', 'body']);
  });
});
