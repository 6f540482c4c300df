import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers, type OpenPage } from './in-browsers.ts';

const story = `<!doctype html><article><h1>A headline.</h1><section><p id="first">It is <b>so</b>.</p><p id="second">He said
  it.<br><br>And again.</p></section><details><summary>More.</summary><p>Yes.</p></details><ul><li>One.</li><li hidden>Two.</li>
  </ul><div id="host"></div><p>${'The end. '.repeat(40)}</p></article>`;

declare global {
  var kept: ReturnType<typeof sidelight.createKeptBlocks>;
}

async function readOnce(openPage: OpenPage): Promise<Page> {
  const page = await openPage(story);
  await page.evaluate(() => {
    globalThis.kept = sidelight.createKeptBlocks();
    new MutationObserver((records) => {
      for (const { target } of records) kept.forget(target);
    }).observe(document, { childList: true, characterData: true, subtree: true, attributeFilter: ['open', 'hidden'] });
    sidelight.readArticle(document, kept);
  });
  return page;
}

/** What a reading with the kept blocks gives and what a fresh one does, and of how many elements the style was asked. */
function readings(page: Page) {
  return page.evaluate(async () => {
    await Promise.resolve();
    const ask = globalThis.getComputedStyle;
    let asked = 0;
    globalThis.getComputedStyle = (element) => {
      asked += 1;
      return ask(element);
    };
    const texts = (blocks: readonly { readonly text: string }[]) => blocks.map(({ text }) => text);
    const again = texts(sidelight.readArticle(document, kept));
    const askedAgain = asked;
    const fresh = texts(sidelight.readArticle(document));
    globalThis.getComputedStyle = ask;
    return { again, fresh, askedAgain, askedAfresh: asked - askedAgain };
  });
}

inBrowsers('kept blocks', (openPage) => {
  test('of a page that has not changed nothing is read again', async () => {
    const page = await readOnce(openPage);
    const { again, fresh, askedAgain, askedAfresh } = await readings(page);
    expect(again).toEqual(fresh);
    expect(askedAfresh).toBeGreaterThan(10);
    expect(askedAgain).toBeLessThan(6);
  });

  const changes: [what: string, change: () => void][] = [
    [
      'a text node edited in place',
      () => (document.querySelector('b')?.firstChild as Text | null)?.appendData(' indeed'),
    ],
    ['a text node replaced', () => document.querySelector('b')?.firstChild?.replaceWith('thus')],
    ['an element removed', () => document.querySelector('#first')?.remove()],
    ['an element moved', () => document.querySelector('ul')?.append(document.querySelector('#first') ?? '')],
    ['a block put into a line', () => document.querySelector('b')?.append(document.createElement('div'), 'Apart.')],
    ['text beside a block', () => document.querySelector('section')?.prepend('Loose words.')],
    ['a disclosure opened', () => document.querySelector('details')?.toggleAttribute('open')],
    ['an element shown by its attribute', () => document.querySelector('[hidden]')?.removeAttribute('hidden')],
    ['an element hidden by its attribute', () => document.querySelector('#second')?.toggleAttribute('hidden')],
    ['all replaced', () => document.querySelector('article')?.replaceChildren('Another text.')],
    [
      'a shadow root with text',
      () => {
        const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
        root?.append('From the shadow.');
        document.querySelector('#host')?.append('Told.');
      },
    ],
  ];
  test.each(changes)('after %s the same is read as afresh', async (_, change) => {
    const page = await readOnce(openPage);
    await page.evaluate(change);
    const { again, fresh } = await readings(page);
    expect(again).toEqual(fresh);
  });

  test('after one after the other, too, and each reads little', async () => {
    const page = await readOnce(openPage);
    for (const [, change] of changes.slice(0, -2)) {
      await page.evaluate(change);
      const { again, fresh, askedAgain, askedAfresh } = await readings(page);
      expect(again).toEqual(fresh);
      expect(askedAgain).toBeLessThan(askedAfresh);
    }
  });

  test('text that changes in a shadow tree is never kept', async () => {
    const page = await readOnce(openPage);
    await page.evaluate(() => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      root?.append('From the shadow.');
      sidelight.readArticle(document, kept);
      root?.replaceChildren('Out of the dark.');
    });
    expect((await readings(page)).again).toContain('Out of the dark.');
  });

  test('what stands in the slots of a shadow tree is kept, and read again when it changes', async () => {
    const page = await readOnce(openPage);
    await page.evaluate(() => {
      const host = document.querySelector('#host');
      host?.setHTMLUnsafe('<p><b>In</b> the <i>slot</i>.</p>');
      host?.attachShadow({ mode: 'open' }).setHTMLUnsafe('<section><div><slot></slot></div></section>');
    });
    await readings(page);
    const { askedAgain, askedAfresh } = await readings(page);
    expect(askedAgain).toBeLessThan(askedAfresh / 2);
    await page.evaluate(() => document.querySelector('#host i')?.firstChild?.replaceWith('box'));
    const { again, fresh } = await readings(page);
    expect(again).toEqual(fresh);
    expect(again).toContain('In the box.');
  });

  test('what stands in a slot is read again when the shadow tree around it changes', async () => {
    const page = await readOnce(openPage);
    await page.evaluate(() => {
      const host = document.querySelector('#host');
      const root = host?.attachShadow({ mode: 'open' });
      root?.append(document.createElement('slot'));
      host?.append('In the light.');
      kept.forget(host as Element);
      sidelight.readArticle(document, kept);
      root?.append('From the shadow.');
      kept.forget(root as ShadowRoot);
    });
    const { again, fresh } = await readings(page);
    expect(again).toEqual(fresh);
  });

  test('what a class alone has hidden is read until all is forgotten', async () => {
    const page = await readOnce(openPage);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.shut #first { display: none }');
      document.adoptedStyleSheets = [sheet];
      document.body.className = 'shut';
    });
    expect((await readings(page)).again).toContain('It is so.');
    await page.evaluate(() => kept.forgetAll());
    expect((await readings(page)).again).not.toContain('It is so.');
  });
});
