/** What a page lays over an open card, and how it fights for the focus: the card can be used, or is cleanly closed. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';

const story = `<!doctype html><style>body { font: 18px/1.5 serif; margin: 16px } [popover] { inset: 0; margin: 0 }</style>
  <article><p>He said so. <b>Membership</b> of the alliance is off the table for now.</p><button>Share</button></article>
  <dialog>Subscribe! <button>No</button></dialog><consent-box></consent-box><p style="height: 3000px">The end.</p>
  <div popover="manual">Cookies!</div>`;

declare global {
  var host: ReturnType<typeof sidelight.createCardHost>;
  var closings: number;
  var clicks: number;
  var openCard: () => void;
}

/** Opens the page with a card for its sentence that counts the clicks on its button; returns once the card is placed. */
async function withCard(page: Page): Promise<Page> {
  await page.evaluate(() => {
    globalThis.closings = 0;
    globalThis.clicks = 0;
    const css = 'section { width: 340px; height: 200px; background: white } button { width: 100%; height: 100% }';
    const listener = { onClose: () => globalThis.closings++, onPinned() {} };
    globalThis.host = sidelight.createCardHost(document, css, listener, new AbortController().signal);
    const button = document.createElement('button');
    button.onclick = () => globalThis.clicks++;
    const card = document.createElement('section');
    card.tabIndex = -1;
    card.append(button);
    host.panel.append(card);
    const sentence = sidelight.readSentences().find(({ text }) => text.startsWith('Membership'));
    const ranges = sentence ? sidelight.rangesOf(sentence.block, sentence) : [];
    globalThis.openCard = () => host.open({ ranges }, { focus: true, isPinned: true });
    openCard();
  });
  await twoFrames(page);
  return page;
}

function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const isOpen = (page: Page) => page.evaluate(() => document.querySelector('sidelight-card') !== null);

/** Clicks in the middle of the card and tells how many clicks its button has had. */
async function clicksAfterOne(page: Page): Promise<number> {
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } = host.panel.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
  return page.evaluate(() => globalThis.clicks);
}

inBrowsers('the layers of a page', (openPage) => {
  const covers: [what: string, cover: () => void][] = [
    ['a modal dialog', () => document.querySelector('dialog')?.showModal()],
    [
      'a modal dialog of a component that lets nobody in',
      () => {
        const dialog = document.createElement('dialog');
        document.querySelector('consent-box')?.attachShadow({ mode: 'closed' }).append(dialog);
        dialog.showModal();
      },
    ],
    [
      'a popover as large as the window',
      () => {
        const popover = document.querySelector<HTMLElement>('[popover]');
        popover?.style.setProperty('width', '100%');
        popover?.style.setProperty('height', '100%');
        popover?.showPopover();
      },
    ],
  ];
  test.each(covers)('%s closes the card, once, and keeps the focus that it has taken', async (what, cover) => {
    const page = await withCard(await openPage(story));
    expect(await isOpen(page)).toBe(true);
    await page.evaluate(cover);
    const focused = await page.evaluate(() => document.activeElement?.localName);
    await twoFrames(page);
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => closings)).toBe(1);
    if (what === 'a modal dialog') {
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe(focused);
    }
  });

  test('under a modal dialog no card opens, and once it is closed one does', async () => {
    const page = await withCard(await openPage(story));
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal();
      openCard();
    });
    expect(await isOpen(page)).toBe(false);
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      openCard();
    });
    expect(await clicksAfterOne(page)).toBe(1);
  });

  const beside: [what: string, lay: () => void][] = [
    ['a dialog that is not modal', () => document.querySelector('dialog')?.show()],
    [
      'a popover in a corner',
      () => {
        const popover = document.querySelector<HTMLElement>('[popover]');
        popover?.style.setProperty('inset', 'auto 0 0 auto');
        popover?.showPopover();
      },
    ],
    [
      'a popover over all that lets every click through',
      () => {
        const popover = document.querySelector<HTMLElement>('[popover]');
        popover?.style.setProperty('pointer-events', 'none');
        popover?.style.setProperty('width', '100%');
        popover?.style.setProperty('height', '100%');
        popover?.showPopover();
      },
    ],
    ['a body that is inert', () => document.body.toggleAttribute('inert', true)],
    [
      'a body whose events go nowhere',
      () => {
        document.documentElement.style.setProperty('pointer-events', 'none', 'important');
        document.documentElement.style.setProperty('overflow', 'hidden', 'important');
      },
    ],
    [
      'a page that takes the focus back whoever gets it',
      () => {
        const pull = () => document.querySelector('button')?.focus();
        addEventListener('focusin', pull, { capture: true });
        addEventListener('focusout', () => setTimeout(pull), { capture: true });
      },
    ],
  ];
  test.each(beside)('under %s the card stays, can be used, and Esc closes it', async (_, lay) => {
    const page = await withCard(await openPage(story));
    await page.evaluate(lay);
    await twoFrames(page);
    expect(await clicksAfterOne(page)).toBe(1);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
  });
});
