/** A page that does all it can against others: its policy, its rules, its layers, its locks. And what it can find out. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { inCard } from '../../scripts/card-reader.ts';
import { cardOf, closedCard } from './card-content.ts';
import { pointOn } from './page-text.ts';
import { articleWith } from './pages.ts';
import { type Session, startSession } from './session.ts';

const policy = `<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'">`;
const rules = `<style>
  html, body { height: 100%; overflow: hidden !important; position: fixed !important; width: 100% }
  body { transform: translateY(3px) scale(0.98); filter: contrast(1.1) !important; will-change: transform; contain: layout }
  main { height: 100%; overflow: auto !important }
  sidelight-card, body > :not(header, main, footer) { display: none !important; opacity: 0 !important; z-index: -1 !important }
  .over { position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: rgb(255 255 255 / 0.4) }
</style>`;
const locked = articleWith('/locked.html', { head: policy + rules, body: '<div class="over"></div>' });
const sentence = 'General Keith Kellogg stated on Sunday that NATO membership for Ukraine was “off the table.”';

declare global {
  /** What the page has seen of us. */
  var spied: { changes: string[]; violations: string[]; shifts: number; globals: string[] };
}

/** Runs before the page's own scripts, as its most suspicious one would. */
function spy(): void {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const spied = { changes: [] as string[], violations: [] as string[], shifts: 0, globals: [] as string[] };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
    spied.violations.push(violatedDirective);
  });
  addEventListener('load', () => {
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName.toLowerCase());
        spied.changes.push(`${type} in ${target.nodeName.toLowerCase()}: ${nodes}`);
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        spied.shifts += list.getEntries().length;
      }).observe({ type: 'layout-shift' });
    }
  });
  Object.defineProperty(globalThis, 'spied', {
    get() {
      const known = [...before, 'spied'];
      return { ...spied, globals: Object.getOwnPropertyNames(globalThis).filter((name) => !known.includes(name)) };
    },
  });
}

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, { pages: [locked] });
  });
  afterAll(() => session?.close());

  test('a page that is transformed, locked, layered and guarded by a strict policy has marks and a card', async () => {
    const { page, marks } = await session.open('/locked.html', spy);
    await marks();
    await openCard(page);
    await page.keyboard.press('Escape');
    await closedCard(page);
    expect(await page.evaluate(() => spied)).toEqual({
      changes: ['childList in html: sidelight-card', 'childList in html: sidelight-card'],
      violations: [],
      shifts: 0,
      globals: [],
    });
    await page.close();
  });

  test('a page cannot find marks by events that it makes up', async () => {
    const { page, marks } = await session.open('/cde-news.html');
    await marks();
    await openCard(page);
    await page.keyboard.press('Escape');
    await closedCard(page);
    const { x, y } = await pointOn(page, sentence);
    const isHeard = await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY) ?? document.body;
        const at = { clientX, clientY, bubbles: true, cancelable: true };
        const events = [
          new PointerEvent('pointermove', at),
          new MouseEvent('click', at),
          new KeyboardEvent('keydown', { key: 'J', code: 'KeyJ', altKey: true, shiftKey: true, ...at }),
        ];
        for (const event of events) target.dispatchEvent(event);
        for (const type of ['page-on-topic', 'list-marks', 'stop']) postMessage({ type, payload: {} }, '*');
        return events.some(({ defaultPrevented }) => defaultPrevented) || 'browser' in globalThis;
      },
      x,
      y,
    );
    expect(isHeard).toBe(false);
    // Whatever the page's annotator might have asked is answered before this, and what it is told then before its marks.
    await session.driver.ask('open-card', { sentence, matches: [], pageUrl: page.url() });
    expect(await marks()).not.toEqual([]);
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

/** Opens the card of the sentence by a click, and finds it on top, beside its words and within reach of the pointer. */
async function openCard(page: Page): Promise<void> {
  const { x, y } = await pointOn(page, sentence);
  await page.mouse.click(x, y);
  const { box } = await cardOf(page, sentence);
  expect(y < box.top || y > box.bottom).toBe(true);
  const middle = { x: (box.left + box.right) / 2, y: box.top + 30 };
  const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, middle);
  expect(top).toBe('sidelight-card');
  expect(await inCard(page, (card) => card.checkVisibility({ opacityProperty: true, visibilityProperty: true }))).toBe(
    true,
  );
}
