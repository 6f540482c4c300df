/** Everything that a page's author can find of us in the page: one element while a card is open, and names of highlights. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { pointOn } from './page-text.ts';
import { type Session, startSession } from './session.ts';

const path = '/cde-news.html';
const sentence = 'General Keith Kellogg stated on Sunday that NATO membership for Ukraine was “off the table.”';
const names = ['sidelight-strong', 'sidelight-possible', 'sidelight-open'];

/** About the pack's topic, and none of its claims. */
const grainReport = `<!doctype html><html lang="en"><title>Grain ships leave Odesa again</title><main><h1>Grain ships leave
Odesa again</h1><p>Three ships with wheat left the Ukrainian port of Odesa on Monday, the first since a storm had closed the
harbour for nine days.</p><p>Insurers had asked for higher premiums since Russia fired on a terminal there in the spring, the port
said, and crews from four countries were on board.</p></main></html>`;

declare global {
  /** What has happened in the page since before its own scripts, and which of the functions that it has replaced were called. */
  var noticed: string[];
}

/** Runs before the page's own scripts: listens to all that goes wrong, and stands in for what a script of ours would call. */
function layTraps(): void {
  const noticed: string[] = [];
  Object.defineProperty(globalThis, 'noticed', { value: noticed });
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation', 'message', 'focusin', 'scroll']) {
    addEventListener(type, (event) => noticed.push(`event ${event.type}`), { capture: true });
  }
  const traps: readonly (readonly [owner: object, names: readonly string[]])[] = [
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [Node.prototype, ['contains', 'getRootNode', 'appendChild']],
    [Element.prototype, ['attachShadow', 'append', 'closest', 'getBoundingClientRect', 'querySelectorAll', 'remove']],
    [Document.prototype, ['createElement', 'createRange', 'elementFromPoint', 'querySelector', 'querySelectorAll']],
    [HTMLElement.prototype, ['showPopover', 'focus']],
    [Range.prototype, ['setStart', 'getClientRects']],
    [MutationObserver.prototype, ['observe']],
    [CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
    [Object.getPrototypeOf(CSS.highlights), ['set', 'delete', 'clear']],
    [globalThis, ['getComputedStyle', 'setTimeout', 'requestAnimationFrame', 'requestIdleCallback', 'fetch']],
  ];
  for (const [owner, trapped] of traps) {
    for (const name of trapped) {
      const functions = owner as Record<string, (...given: unknown[]) => unknown>;
      const original = functions[name];
      functions[name] = function (this: unknown, ...given) {
        if (!Object.hasOwn(globalThis, 'isLooking')) noticed.push(`call ${name}`);
        return original?.apply(this, given);
      };
    }
  }
}

/** All that the page's scripts can see of their page, without our element, which is given apart. */
function takeInventory(page: Page) {
  return page.evaluate(async () => {
    // The page's own looking around is none of what it looks for.
    Object.defineProperty(globalThis, 'isLooking', { value: true, configurable: true });
    const look = (element: Element) => {
      const style = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x + scrollX, y + scrollY, width, height].map(Math.round);
      return {
        name: element.localName,
        box,
        // Sorted: each renderer lists custom properties in an order of its own.
        style: [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).sort(),
      };
    };
    const root = document.documentElement;
    const ours = [...document.querySelectorAll('*')].filter((element) =>
      /sidelight/i.test(element.outerHTML.split('>')[0] ?? ''),
    );
    const shown = root.cloneNode(true) as HTMLElement;
    for (const element of shown.querySelectorAll('sidelight-card')) element.remove();
    const inventory = {
      ours: ours.map((element) => ({
        html: element.outerHTML,
        at: element.parentElement?.localName,
        root: element.shadowRoot,
        isDefined: customElements.get(element.localName) !== undefined,
      })),
      highlights: [...CSS.highlights.keys()],
      page: {
        html: shown.outerHTML,
        attributes: [root, document.body].map((element) => element.getAttributeNames()),
        globals: [globalThis, document, navigator].map((owner) => Reflect.ownKeys(owner).map(String).sort()),
        sheets: [document.styleSheets.length, document.adoptedStyleSheets.length, document.fonts.size],
        looks: [...document.body.querySelectorAll('*')].map(look),
        size: [root.scrollWidth, root.scrollHeight],
        loaded: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
        marks: performance.getEntriesByType('mark').length,
        frames: window.length,
        stored: [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length],
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        animations: document.getAnimations().length,
        focus: document.activeElement?.localName,
        selection: String(getSelection()),
        title: document.title,
        history: history.state,
        noticed: globalThis.noticed.filter((what) => what !== 'event scroll'),
      },
    };
    Reflect.deleteProperty(globalThis, 'isLooking');
    return inventory;
  });
}

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, { pages: [{ path: '/grain.html', html: grainReport }] });
  });
  afterAll(() => session?.close());

  test('a page finds one element while a card is open, names of highlights while it is marked, and then nothing', async () => {
    const bare = await session.openElsewhere(path, layTraps);
    const without = await takeInventory(bare.page);
    expect(without).toMatchObject({ ours: [], highlights: [] });
    expect(without.page.noticed).toEqual([]);
    expect(without.page.looks.length).toBeGreaterThan(30);
    await bare.page.close();

    const { page, tabId, marks } = await session.open(path, layTraps);
    await marks();
    expect(await takeInventory(page)).toEqual({ ...without, highlights: names });

    const { x, y } = await pointOn(page, sentence);
    await page.evaluate(() => globalThis.noticed.splice(0));
    await page.mouse.click(x, y);
    // Looked for from outside of the page's own world, whose functions would tell of it.
    await page.waitForSelector('sidelight-card');
    const host = { html: '<sidelight-card></sidelight-card>', at: 'html', root: null, isDefined: false };
    expect(await takeInventory(page)).toEqual({ ...without, ours: [host], highlights: names });

    await session.driver.askPage(tabId, 'stop', {});
    expect(await takeInventory(page)).toEqual(without);
    await page.close();
  });

  test('of the style of marks a page about the topic finds nothing until there is a mark in it', async () => {
    const lineIn = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(sidelight-strong)').textDecorationLine);
    const bare = await session.open('/grain.html');
    expect(await bare.marks()).toEqual([]);
    expect(await lineIn(bare.page)).toBe('none');
    await bare.page.close();
    const marked = await session.open(path);
    expect(await marked.marks()).not.toEqual([]);
    await waitFor('the style of marks', async () => (await lineIn(marked.page)) === 'underline');
    await marked.page.close();
  });

  test('a page that knows where the extension’s files are gets none of them', async () => {
    const { page } = await session.open(path);
    const options = await session.running.openExtensionPage('options.html');
    const origin = await options.evaluate(() => location.origin);
    await options.close();
    const files = ['manifest.json', 'gate.js', 'card.js', 'assets/marks.css', 'options.html', 'icon/128.png'];
    const got = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address, { mode: 'no-cors' }).then(
              () => address,
              () => 'refused',
            ),
          ),
        ),
      files.map((file) => `${origin}/${file}`),
    );
    expect(got).toEqual(files.map(() => 'refused'));
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});
