import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';

/** A column of text with one sentence to mark, and room to scroll. */
const story = (before: string, style = '') => `<!doctype html><meta name="viewport" content="width=device-width">
  <style>body { font: 18px/1.5 serif; margin: 16px; max-width: 640px } ${style}</style>
  <article><div id="before" style="${before}"></div><p><button id="share">Share</button></p>
  <p>He said so. <b>Membership</b> of the alliance is, as he put it on Sunday in a long interview, entirely
  <a href="#x">off the table</a> for now. That was all.</p><p style="height: 3000px">The end.</p></article>`;

declare global {
  var host: ReturnType<typeof sidelight.createCardHost>;
  var hostLife: AbortController;
  var closings: number;
  var pins: number;
}

interface Opening {
  readonly heightPx?: number;
  readonly focus?: boolean;
  readonly isPinned?: boolean;
  readonly x?: number;
}

/** Opens a card of 340 px width for the marked sentence and waits until it is placed. */
async function openCard(
  page: Page,
  { heightPx = 300, focus = false, isPinned = true, x }: Opening = {},
): Promise<void> {
  await page.evaluate(
    (height, withFocus, pinned, pointerX) => {
      const life = new AbortController();
      globalThis.closings = 0;
      const css = `section { width: 340px; overflow: auto; color: rgb(1, 2, 3) } div { height: ${height}px }`;
      globalThis.pins = 0;
      const listener = { onClose: () => globalThis.closings++, onPinned: () => globalThis.pins++ };
      const cardHost = sidelight.createCardHost(document, css, listener, life.signal);
      const card = document.createElement('section');
      card.tabIndex = -1;
      const link = document.createElement('a');
      link.href = '#in-card';
      link.textContent = 'To the source';
      const filler = document.createElement('div');
      card.append(link, filler);
      cardHost.panel.append(card);
      const sentence = sidelight.readSentences().find(({ text }) => text.startsWith('Membership'));
      const ranges = sentence ? sidelight.rangesOf(sentence.block, sentence) : [];
      cardHost.open({ ranges, ...(pointerX !== null && { x: pointerX }) }, { focus: withFocus, isPinned: pinned });
      Object.assign(globalThis, { host: cardHost, hostLife: life, ranges });
    },
    heightPx,
    focus,
    isPinned,
    x ?? null,
  );
  await page.waitForFunction(() => host.panel.style.top !== '' || !host.panel.isConnected);
}

/** The boxes of card and words, in CSS pixels of the viewport. */
function boxes(page: Page) {
  return page.evaluate(() => {
    const { ranges } = globalThis as unknown as { ranges: Range[] };
    const plain = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
    return {
      card: plain(host.panel.getBoundingClientRect()),
      words: ranges.flatMap((range) => [...range.getClientRects()].map(plain)),
      window: { width: innerWidth, height: innerHeight },
    };
  });
}

type Box = Awaited<ReturnType<typeof boxes>>['card'];
const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isOpen = (page: Page) => page.evaluate(() => document.querySelector('sidelight-card') !== null);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

inBrowsers('the card host', (openPage) => {
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

  test('Esc closes the card and nothing of the page hears it', async () => {
    const page = await openPage(story('height: 0'));
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: [] as string[] });
      document.addEventListener('keydown', ({ key }) => (globalThis as unknown as { heard: string[] }).heard.push(key));
    });
    await openCard(page);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['Escape']);
    expect(await page.evaluate(() => closings)).toBe(1);
  });

  test('a card opened by key has the focus, Tab goes into it, and Esc gives the focus back', async () => {
    const page = await openPage(story('height: 0'));
    await page.focus('#share');
    await openCard(page, { focus: true });
    expect(await focused(page)).toBe('sidelight-card');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#in-card');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('share');
  });

  test('a card opened by pointer leaves the focus where it is', async () => {
    const page = await openPage(story('height: 0'));
    await page.focus('#share');
    await openCard(page);
    expect(await focused(page)).toBe('share');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('share');
  });

  test('Tab goes round in a card that is pinned, both ways, and Esc leads out', async () => {
    const page = await openPage(story('height: 0'));
    await page.focus('#share');
    await openCard(page, { focus: true });
    await page.evaluate(() => {
      const last = document.createElement('button');
      last.textContent = 'Last';
      last.onclick = () => (document.body.dataset.last = 'pressed');
      host.panel.firstElementChild?.append(last);
    });
    for (const key of ['Tab', 'Tab', 'Tab'] as const) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#in-card');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.body.dataset.last)).toBe('pressed');
    expect(await focused(page)).toBe('sidelight-card');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('share');
  });

  test('Tab leads into a pinned card where nothing of the page has the focus, and not from a control of the page', async () => {
    const page = await openPage(story('height: 0'));
    await openCard(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#in-card');
    await page.focus('#share');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a');
  });

  test('Tab is the page’s while a card is open that is not pinned', async () => {
    const page = await openPage(story('height: 0'));
    await openCard(page, { isPinned: false });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('share');
  });

  test('a card is pinned once, when the reader presses on it', async () => {
    const page = await openPage(story('height: 0'));
    await openCard(page, { isPinned: false });
    const { card } = await boxes(page);
    await page.mouse.move(card.left + 20, card.top + 60);
    expect(await page.evaluate(() => pins)).toBe(0);
    for (const _ of [1, 2]) await page.mouse.click(card.left + 20, card.top + 60);
    expect(await page.evaluate(() => pins)).toBe(1);
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

  test('the focus goes back to where it was before the first of several cards', async () => {
    const page = await openPage(story('height: 0'));
    await page.focus('#share');
    await openCard(page, { focus: true });
    await page.evaluate(() => {
      const { ranges } = globalThis as unknown as { ranges: Range[] };
      const other = document.createElement('section');
      other.tabIndex = -1;
      host.panel.replaceChildren(other);
      host.open({ ranges }, { focus: true, isPinned: true });
    });
    expect(await focused(page)).toBe('sidelight-card');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('share');
  });

  test.each([
    ['that is at its end', 2000],
    ['that has nothing to scroll', 100],
  ])('a wheel over a card %s does not scroll the page', async (_, heightPx) => {
    const page = await openPage(story('height: 0'));
    await openCard(page, { heightPx });
    const { card } = await boxes(page);
    await page.evaluate(() => host.panel.firstElementChild?.scrollTo(0, 10_000));
    await page.mouse.move(card.left + 20, card.top + 60);
    await page.mouse.wheel({ deltaY: 300 });
    await page.mouse.move(card.right + 100, card.top + 60);
    await page.mouse.wheel({ deltaY: 40 });
    await page.waitForFunction(() => scrollY > 0);
    expect(await page.evaluate(() => scrollY)).toBe(40);
  });

  test('a wheel over a card scrolls the card', async () => {
    const page = await openPage(story('height: 0'));
    await openCard(page, { heightPx: 2000 });
    const { card } = await boxes(page);
    await page.mouse.move(card.left + 20, card.top + 60);
    await page.mouse.wheel({ deltaY: 300 });
    await page.waitForFunction(() => (host.panel.firstElementChild?.scrollTop ?? 0) > 0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('what is typed and clicked in the card is not heard by the page', async () => {
    const page = await openPage(story('height: 0'));
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: [] as string[] });
      for (const type of ['keydown', 'click', 'pointerdown', 'focusin']) {
        document.addEventListener(type, () => (globalThis as unknown as { heard: string[] }).heard.push(type));
      }
    });
    await openCard(page, { focus: true });
    const { card } = await boxes(page);
    await page.keyboard.press('j');
    await page.mouse.click(card.left + 20, card.top + 10);
    expect(await page.evaluate(() => location.hash)).toBe('#in-card');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  test('one host at a time is all that is added, and it goes with the card', async () => {
    const page = await openPage(story('height: 0'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await openCard(page);
    const open = await page.evaluate(() => {
      const added = document.documentElement.lastElementChild;
      return { name: added?.localName, root: added?.shadowRoot ?? null, children: added?.childNodes.length };
    });
    expect(open).toEqual({ name: 'sidelight-card', root: null, children: 0 });
    await page.evaluate(() => hostLife.abort());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
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

  const hostile = `* { display: none !important; opacity: 0 !important; transform: scale(0) !important; color: red !important;
      visibility: hidden !important; transition: all 9s !important; position: static !important; font-size: 0 !important }
    html, head, body, article, p, b, a { display: block !important; opacity: 1 !important; transform: none !important;
      visibility: visible !important; font-size: 18px !important }
    sidelight-card { width: 0 !important; clip-path: inset(50%) !important; pointer-events: none !important }`;
  test('the rules of a hostile page do not reach the card', async () => {
    const page = await openPage(story('height: 0', hostile));
    await openCard(page);
    const seen = await page.evaluate(() => {
      const card = host.panel.firstElementChild;
      const style = card ? getComputedStyle(card) : undefined;
      const box = card?.getBoundingClientRect();
      return {
        width: box?.width,
        isVisible: card?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        color: style?.color,
        isOnTop: document.elementFromPoint((box?.x ?? 0) + 30, (box?.y ?? 0) + 30)?.localName,
      };
    });
    expect(seen).toEqual({ width: 340, isVisible: true, color: 'rgb(1, 2, 3)', isOnTop: 'sidelight-card' });
  });

  test('a card stands above whatever the page lays on top', async () => {
    const page = await openPage(
      `${story('height: 0')}<div style="position: fixed; inset: 0; z-index: 2147483647; background: #fffc"></div>`,
    );
    await openCard(page);
    const { card } = await boxes(page);
    const top = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.localName,
      card.left + 30,
      card.top + 30,
    );
    expect(top).toBe('sidelight-card');
  });

  test('a card opens under the strictest policy, with its style', async () => {
    const policy = "default-src 'none'; require-trusted-types-for 'script'";
    const page = await openPage(story('height: 0'), { policy });
    await openCard(page);
    const { card } = await boxes(page);
    expect(card.right - card.left).toBe(340);
  });
});
