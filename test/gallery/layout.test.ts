/**
 * Every surface holds for words that are longer by two fifths, in both directions of writing, down to 320 CSS pixels
 * (WCAG 1.4.10): nothing scrolls sideways, nothing is cut off, nothing sticks out of its box.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { scenes } from '../../components/gallery/scenes.tsx';
import { inGallery } from './open-gallery.ts';

/** In CSS pixels: the narrowest that WCAG asks for, a popup or a side panel, a window. */
const widths = [320, 400, 1000];

inGallery(
  (openScene) => {
    test.each(Object.keys(scenes))('%s', async (name) => {
      expect(await misfits(await openScene(name, 'longer'))).toEqual([]);
    });

    test('a word that sticks out is found, on either side', async () => {
      const page = await openScene('popup/marks', 'longer');
      await page.evaluate(() =>
        document.querySelector('.status h2')?.setAttribute('style', 'white-space: nowrap; width: 5em'),
      );
      const leaving = widths.flatMap((width) =>
        ['ltr', 'rtl'].map((dir) => `${width} px ${dir}: "5 marksma .*" leaves h2$`),
      );
      const found = await misfits(page);
      for (const one of leaving) expect(found).toContainEqual(expect.stringMatching(one));
    });

    test('a line that is cut off is found', async () => {
      const page = await openScene('popup/marks', 'longer');
      await page.evaluate(() =>
        document.querySelector('.status h2')?.setAttribute('style', 'overflow: hidden; height: 0.5em'),
      );
      expect((await misfits(page))[0]).toMatch(/^320 px ltr: "5 marksma .*" is cut off by h2$/);
    });
  },
  [{ browser: 'chromium', scheme: 'light' }],
);

/** What does not fit, at each width and in each direction. */
async function misfits(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 800 });
    for (const dir of ['ltr', 'rtl']) {
      found.push(...(await page.evaluate(findMisfits, dir)).map((misfit) => `${width} px ${dir}: ${misfit}`));
    }
  }
  return found;
}

/**
 * Runs in the page. Every line of text and every control must lie within the boxes around it, up to the one that is
 * positioned or scrolls, and that one in the window. What only a screen reader gets is not laid out for eyes.
 */
function findMisfits(dir: string): string[] {
  const roundingPx = 1;
  const card = document.querySelector('sidelight-card')?.shadowRoot;
  const root = card?.querySelector<HTMLElement>('[dir]') ?? document.documentElement;
  root.dir = dir;
  const windowWidth = document.documentElement.clientWidth;
  const found = new Set<string>();

  function check(element: Element, boxes: Iterable<DOMRect>, says: string | null) {
    if (element.closest('.unseen, svg')) return;
    let lines = [...boxes].filter(({ width }) => width > 0);
    let canScroll = false;
    for (let around: Element | null = element; around && around !== root; around = around.parentElement) {
      const { display, position, overflowX, overflowY, webkitLineClamp } = getComputedStyle(around);
      if (display === 'inline' || display === 'contents') continue;
      const box = around.getBoundingClientRect();
      if (lines.some((line) => line.left < box.left - roundingPx || line.right > box.right + roundingPx)) {
        found.add(`"${says}" leaves ${around.localName}`);
        return;
      }
      canScroll ||= /auto|scroll/.test(overflowY);
      const isCut = !canScroll && overflowY !== 'visible' && webkitLineClamp === 'none';
      if (isCut && lines.some((line) => line.bottom > box.bottom + roundingPx))
        found.add(`"${says}" is cut off by ${around.localName}`);
      if (/auto|scroll/.test(overflowX)) {
        if (around.scrollWidth > around.clientWidth + roundingPx) found.add(`${around.localName} scrolls sideways`);
        lines = [box];
      }
      if (position === 'absolute' || position === 'fixed') break;
    }
    if (lines.some(({ left, right }) => left < -roundingPx || right > windowWidth + roundingPx))
      found.add(`"${says}" leaves the window`);
  }

  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    if (text.parentElement) check(text.parentElement, range.getClientRects(), text.nodeValue);
  }
  for (const control of root.querySelectorAll('button, input, select, textarea, img, a'))
    if (control.parentElement)
      check(control.parentElement, control.getClientRects(), control.textContent || control.id);
  return [...found];
}
