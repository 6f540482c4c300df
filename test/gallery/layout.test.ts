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

    test.each(['card/four', 'panel/few'])(
      '%s lets an English excerpt run from left to right among words that do not',
      async (name) => {
        const page = await openScene(name, 'dir=rtl');
        expect(await page.evaluate(findEndOfExcerpt)).toBe('right');
      },
    );

    test('a word that sticks out is found, on either side', async () => {
      const page = await openScene('popup/marks', 'longer');
      await addLine(page, 'width: 5em; white-space: nowrap');
      const found = widths.flatMap((width) => [
        `${width} px ltr: ${line} leaves p`,
        `${width} px rtl: ${line} leaves p`,
      ]);
      expect(await misfits(page)).toEqual(found);
    });

    test('a line that is cut off is found', async () => {
      const page = await openScene('popup/marks', 'longer');
      await addLine(page, 'overflow: hidden; height: 0.5em');
      expect(await misfits(page)).toContain(`320 px ltr: ${line} is cut off by p`);
    });

    test('a line of ours that ends in … is found, and an excerpt may end so', async () => {
      const page = await openScene('popup/marks', 'longer');
      const ellipsis = 'width: 5em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap';
      await addLine(page, ellipsis, 'en');
      expect(await misfits(page)).toEqual([]);
      await addLine(page, ellipsis);
      expect(await misfits(page)).toContain(`320 px ltr: ${line} leaves p`);
    });
  },
  [{ browser: 'chromium', scheme: 'light' }],
);

const line = '"A line that does not fit"';

async function addLine(page: Page, style: string, lang?: string): Promise<void> {
  await page.evaluate(
    (text, css, language) => {
      const added = document.body.appendChild(document.createElement('p'));
      added.textContent = text;
      added.style.cssText = css;
      if (language) added.lang = language;
    },
    line.replaceAll('"', ''),
    style,
    lang,
  );
}

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

/** Runs in the page: on which side of the letter before it the full stop stands that ends the first excerpt which has one. */
function findEndOfExcerpt(): 'left' | 'right' | undefined {
  const root = document.querySelector('sidelight-card')?.shadowRoot ?? document;
  const excerpts = [...root.querySelectorAll('[lang] [lang=en]')].map(({ lastChild }) => lastChild);
  const last = excerpts.find((node) => node instanceof Text && /\w\.$/.test(node.data));
  if (!(last instanceof Text)) return undefined;
  const leftOf = (start: number) => {
    const range = document.createRange();
    range.setStart(last, start);
    range.setEnd(last, start + 1);
    return range.getBoundingClientRect().left;
  };
  return leftOf(last.length - 1) > leftOf(last.length - 2) ? 'right' : 'left';
}

/**
 * Runs in the page. Every line of text and every control must lie within the boxes around it, up to the one that is
 * positioned or scrolls, and that one in the window. What only a screen reader gets is not laid out for eyes, and what is inert is a picture; an excerpt, which
 * has a language of its own, may end in …; a table of data may be wider than the window, as WCAG 1.4.10 allows.
 */
function findMisfits(dir: string): string[] {
  const roundingPx = 1;
  const card = document.querySelector('sidelight-card')?.shadowRoot;
  const root = card?.querySelector<HTMLElement>('[dir]') ?? document.documentElement;
  root.dir = dir;
  const windowWidth = document.documentElement.clientWidth;
  const found = new Set<string>();

  function check(element: Element, boxes: Iterable<DOMRect>, says: string | null) {
    if (element.closest('.unseen, svg, [inert]')) return;
    const isOurs = element.closest('[lang]') === root;
    let lines = [...boxes].filter(({ width }) => width > 0);
    let canScroll = false;
    for (let around: Element | null = element; around && around !== root; around = around.parentElement) {
      const { display, position, overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(around);
      if (display === 'inline' || display === 'contents') continue;
      if (around.localName === 'table' || (!isOurs && textOverflow === 'ellipsis')) return;
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
  for (const field of root.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    const { value, placeholder } = field;
    field.value = placeholder;
    if (windowWidth >= 400 && field.scrollWidth > field.clientWidth)
      found.add(`"${placeholder}" is cut off in its field`);
    field.value = value;
  }
  for (const control of root.querySelectorAll('button, input, select, textarea, img, a'))
    if (control.parentElement)
      check(control.parentElement, control.getClientRects(), control.textContent || control.id);
  return [...found];
}
