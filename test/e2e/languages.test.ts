/** Another language than the browser's, chosen while everything is open: each surface follows at once, and back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LanguageChoice } from '../../platform/settings.ts';
import { browserNames } from '../../scripts/browsers.ts';
import { inCard } from '../../scripts/card-reader.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { openedCard } from './card-content.ts';
import { pointOn } from './page-text.ts';
import { type OpenPage, type Session, startSession } from './session.ts';

const sentence =
  'General Keith Kellogg stated on Sunday that NATO membership for Ukraine is no longer being considered.';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  let article: OpenPage;
  let pages: readonly Page[];

  beforeAll(async () => {
    session = await startSession(name);
    article = await session.open('/myind.html');
    await article.marks();
    pages = [
      await session.running.openExtensionPage('options.html'),
      await session.running.openExtensionPage('welcome.html'),
      await session.openPopup(article),
    ];
    await pages[0]?.waitForSelector('input[name=language]');
    await article.page.bringToFront();
    await session.driver.askPage(article.tabId, 'show-marks', { view: { amount: 'all', withPossible: false } });
    const { x, y } = await pointOn(article.page, sentence);
    await article.page.mouse.click(x, y);
    await openedCard(article.page);
  });
  afterAll(() => session?.close());

  /** In the options, which list the choices in the order of the settings. */
  async function choose(language: LanguageChoice) {
    const [options] = pages;
    await options?.bringToFront();
    const radios = (await options?.$$('input[name=language]')) ?? [];
    await radios[['browser', 'en', 'uk'].indexOf(language)]?.click();
  }

  test.each([
    { language: 'uk', lang: 'uk', options: 'Налаштування', here: 'На цій сторінці', badge: /познач/, day: /2025 р\./ },
    { language: 'browser', lang: 'en-GB', options: 'Options', here: 'On this page', badge: /mark/, day: /\w{3} 2025/ },
  ] as const)('$language is what every surface speaks', async ({ language, lang, options, here, badge, day }) => {
    await choose(language);

    for (const page of pages) {
      await waitFor(`${page.url()} in ${lang}`, () =>
        page.evaluate((wanted) => document.documentElement.lang === wanted, lang),
      );
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    }
    expect(await pages[0]?.title()).toBe(`Sidelight – ${options}`);
    expect(await pages[0]?.$eval('h1', (heading) => heading.textContent)).toContain(options);

    const card = await waitFor(`the card in ${lang}`, async () => {
      const shown = await inCard(article.page, (dialog) => ({
        lang: dialog.closest('[lang]')?.getAttribute('lang'),
        dir: dialog.closest('[dir]')?.getAttribute('dir'),
        text: dialog.innerText,
      }));
      return shown?.lang === lang && shown;
    });
    expect(card.dir).toBe('ltr');
    expect(card.text).toContain(here);
    expect(card.text).toMatch(day);

    await waitFor(`the badge’s title in ${lang}`, async () =>
      badge.test(await session.driver.badgeTitle(article.tabId)),
    );
  });
});
