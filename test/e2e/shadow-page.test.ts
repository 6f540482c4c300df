/** A page made of web components: what changes in their open shadow trees is followed, and marks in them open cards. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { cardOf, closedCard } from './card-content.ts';
import { type Session, startSession } from './session.ts';

const first = 'NATO leaders declared at the Bucharest summit in 2008 that Ukraine and Georgia would become members.';
const second = 'Ukraine has not received a formal invitation to join NATO.';

/** A page whose article is one component, which its script fills after the page has been read. */
const late = {
  path: '/late-component.html',
  html: `<!doctype html><html lang="en"><title>Ukraine and NATO</title><main><late-story></late-story></main>
    <script>document.querySelector('late-story').attachShadow({ mode: 'open' })</script></html>`,
};

declare global {
  /** The paragraph that has this text, in whatever open shadow tree. */
  var paragraphWith: (words: string) => HTMLElement;
}

function findInShadows(): void {
  globalThis.paragraphWith = (words) => {
    const search = (root: Document | ShadowRoot): HTMLElement | undefined => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const found = element.shadowRoot && search(element.shadowRoot);
        if (found) return found;
        if (element.localName === 'p' && element.textContent.includes(words)) return element;
      }
      return undefined;
    };
    const found = search(document);
    if (!found) throw new Error(`no paragraph says "${words}"`);
    return found;
  };
}

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, { pages: [late] });
  });
  afterAll(() => session?.close());

  test('a mark in a shadow tree is drawn, and a click on its words opens its card', async () => {
    const { page, marks } = await session.open('/shadow-components.html', findInShadows);
    await marks();
    for (const words of [first, second]) {
      const { x, y, line } = await page.evaluate((text) => {
        const paragraph = paragraphWith(text.slice(-20));
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const box = range.getClientRects()[0] ?? new DOMRect();
        const line = getComputedStyle(paragraph, '::highlight(sidelight-strong)').textDecorationLine;
        return { x: box.x + 20, y: box.y + box.height / 2, line };
      }, words);
      expect(line).toBe('underline');
      await page.mouse.click(x, y);
      await cardOf(page, words);
      await page.keyboard.press('Escape');
      await closedCard(page);
    }
    await page.close();
  });

  test('words that are edited in a shadow tree are unmarked before the reader can see them, and marked again', async () => {
    const { page, marks } = await session.open('/shadow-components.html', findInShadows);
    await marks();
    const atOnce = await page.evaluate(async () => {
      const words = paragraphWith('formal invitation').firstChild as Text;
      words.replaceData(0, 7, 'Nobody');
      await new Promise(requestAnimationFrame);
      return [...(CSS.highlights.get('sidelight-strong') ?? [])].map(String).join('');
    });
    expect(atOnce).toContain('Bucharest');
    expect(atOnce).not.toContain('formal invitation');

    await page.evaluate(() => {
      const copy = document.createElement('p');
      copy.textContent = 'Ukraine has not received a formal invitation to join NATO.';
      paragraphWith('formal invitation').replaceWith(copy);
    });
    await waitFor('the mark', async () => (await painted(page)).includes(second));
    await page.evaluate(() => paragraphWith('formal invitation').remove());
    await waitFor('no mark', async () => !(await painted(page)).includes(second));
    await page.close();
  });

  test('an article that a component brings late is marked', async () => {
    const { page, tabId } = await session.open('/late-component.html');
    await waitFor('the reading', async () => (await session.driver.askPage(tabId, 'list-marks', {}))?.ok);
    await page.evaluate((text) => {
      const article = document.createElement('article');
      article.innerHTML = `<h1>The letter</h1><p>${text}</p>`;
      document.querySelector('late-story')?.shadowRoot?.append(article);
    }, second);
    await waitFor('the mark', async () => (await painted(page)).includes(second));
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

/** The words that are painted as marks. */
function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('sidelight-strong') ?? [])].map(String));
}
