import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';
import { type Box, boxes, openCard, story } from './open-card.ts';

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

inBrowsers('the place of a card', (openPage) => {
  const windows = [
    [360, 640],
    [800, 260],
    [640, 400],
    [1024, 768],
    [1600, 1000],
  ] as const;
  const places = ['height: 0', 'height: 100px', 'height: 40vh', 'height: 60vh', 'height: calc(100vh - 240px)'];
  const cases = windows.flatMap(([width, height]) => places.map((before) => ({ width, height, before })));
  test.each(cases)('a card covers no marked word: $width × $height, $before', async ({ width, height, before }) => {
    const page = await openPage(story(before), { width, height });
    for (const heightPx of [120, 300, 2000]) {
      await openCard(page, { heightPx });
      const { card, words, window } = await boxes(page);
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word) => overlaps(card, word))).toEqual([]);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(window.width);
      expect(card.bottom).toBeLessThanOrEqual(window.height);
      await page.evaluate(() => hostLife.abort());
    }
  });

  test('a card follows its sentence when the page scrolls', async () => {
    const page = await openPage(story('height: 300px'));
    await openCard(page);
    const before = await boxes(page);
    await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
    await page.waitForFunction((top) => host.panel.getBoundingClientRect().top < top, {}, before.card.top);
    const after = await boxes(page);
    const gap = ({ card, words }: typeof after) =>
      Math.round(card.top - Math.max(...words.map(({ bottom }) => bottom)));
    expect(gap(after)).toBe(gap(before));
  });

  test('a card closes when its sentence is scrolled away', async () => {
    const page = await openPage(story('height: 100px'));
    await openCard(page);
    await page.evaluate(() => scrollBy({ top: 1500, behavior: 'instant' }));
    await page.waitForFunction(() => !document.querySelector('sidelight-card'));
    expect(await page.evaluate(() => closings)).toBe(1);
  });

  test('a card that is held stays open when its sentence is scrolled away, until it is opened anew', async () => {
    const page = await openPage(story('height: 100px'));
    await openCard(page);
    const left = await page.evaluate(async () => {
      const { ranges } = globalThis as unknown as { ranges: Range[] };
      const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      host.hold();
      scrollBy({ top: 1500, behavior: 'instant' });
      await twoFrames();
      const isHeld = host.panel.isConnected;
      host.open({ ranges }, { focus: false, isPinned: true });
      await twoFrames();
      return { isHeld, isOpen: host.panel.isConnected };
    });
    expect(left).toEqual({ isHeld: true, isOpen: false });
  });

  test('a card stays where it is while its sentence is out of the document, and closes when it is only hidden', async () => {
    const page = await openPage(story('height: 100px'));
    await openCard(page);
    const before = await boxes(page);
    await page.evaluate(async () => {
      document.querySelector('article')?.replaceChildren('Another text.');
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect((await boxes(page)).card).toEqual(before.card);

    await openPage(story('height: 100px'));
    await openCard(page);
    await page.evaluate(() => document.querySelector('article')?.style.setProperty('display', 'none'));
    await page.waitForFunction(() => !document.querySelector('sidelight-card'));
  });

  test.each([300, 500, 1000])('a card opens under a pointer at %s px and stays in the window', async (x) => {
    const page = await openPage(story('height: 100px', 'body { max-width: none }'));
    await openCard(page, { x });
    const { card, window } = await boxes(page);
    expect(card.left).toBeLessThan(x);
    expect(card.right).toBeGreaterThan(x);
    expect(card.right).toBeLessThan(window.width);
    expect(Math.round(card.right - card.left)).toBe(340);
  });

  test('in a narrow window a card is as wide as that, at its foot or where there is room', async () => {
    const page = await openPage(story('height: 0'), { width: 360, height: 640 });
    await openCard(page);
    const widthPx = await page.evaluate(() => document.documentElement.clientWidth);
    expect((await boxes(page)).card).toMatchObject({ left: 0, right: widthPx, bottom: 640 });
    await page.evaluate(() => hostLife.abort());
    await openPage(story('height: 70vh'), { width: 360, height: 640 });
    await openCard(page);
    expect((await boxes(page)).card).toMatchObject({ left: 0, right: widthPx, top: 0 });
  });

  test('a card that is opened elsewhere moves', async () => {
    const page = await openPage(story('height: 0'));
    await openCard(page);
    const { hosts, moved } = await page.evaluate(async () => {
      const { top } = host.panel.getBoundingClientRect();
      const sentence = sidelight.readSentences().find(({ text }) => text.startsWith('The end'));
      host.open(
        { ranges: sentence ? sidelight.rangesOf(sentence.block, sentence) : [] },
        { focus: false, isPinned: true },
      );
      await new Promise(requestAnimationFrame);
      return {
        hosts: document.querySelectorAll('sidelight-card').length,
        moved: host.panel.getBoundingClientRect().top > top,
      };
    });
    expect({ hosts, moved }).toEqual({ hosts: 1, moved: true });
  });
});
