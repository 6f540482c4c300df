import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';
import { boxes, openCard, story } from './open-card.ts';

inBrowsers('the card host', (openPage) => {
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
