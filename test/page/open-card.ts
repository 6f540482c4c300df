/** A card of the card host for the one marked sentence of a page, without anything in it that the tests do not need. */
import type { Page } from 'puppeteer-core';

/** A column of text with one sentence to mark, and room to scroll. */
export const story = (before: string, style = '') => `<!doctype html><meta name="viewport" content="width=device-width">
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
export async function openCard(
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
export function boxes(page: Page) {
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

/** In CSS pixels of the viewport. */
export type Box = Awaited<ReturnType<typeof boxes>>['card'];

/** Whether a card is in the document. */
export const isOpen = (page: Page) => page.evaluate(() => document.querySelector('sidelight-card') !== null);

/** What has the focus: by its id, or else by the name of the element. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
