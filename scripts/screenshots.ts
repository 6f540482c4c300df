/** `npm run screenshots`: the pictures in `docs/pictures/`, of every surface, light and dark, taken in Chromium. */
import { join } from 'node:path';
import { launchChromium } from './browsers.ts';
import { buildForTests } from './build-for-tests.ts';
import { driveExtension, waitFor } from './extension-driver.ts';
import { galleryPages } from './gallery-pages.ts';
import { articlePages } from './news-pages.ts';
import { servePages } from './page-server.ts';
import { pictureCard, picturePage, picturePanel, picturePopup, pictureScene } from './pictures.ts';
import { prepareBrowsers } from './prepare-browsers.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'pictures');

/** The article in the picture, and a sentence of it that several outlets worded otherwise. */
const article = '/myind.html';
const sentence = 'played a role in triggering the conflict';

/** The claim whose page of the library is in the picture: a quotation that four outlets word in four ways. */
const claim = 'washington-says-membership-excluded';

const problem = prepareBrowsers(['chromium']);
if (problem) {
  console.error(`sidelight: ${problem}`);
  process.exit(1);
}
const extensionPath = buildForTests('chromium');
const server = await servePages(articlePages());
const gallery = await servePages(await galleryPages());
const running = await launchChromium({ extensionPath, viewport: { width: 1280, height: 800, deviceScaleFactor: 1.5 } });
try {
  const driver = await driveExtension(running);
  for (const scheme of ['light', 'dark'] as const) {
    const studio = { running, driver, folder, scheme };
    const page = await running.browser.newPage();
    await page.goto(new URL(article, server.origin).href);
    const tabId = await driver.tabIdOf(page);
    const mark = await waitFor('the mark', async () => {
      const reply = await driver.askPage(tabId, 'list-marks', {});
      return reply?.ok && reply.answer.marks.find(({ text }) => text.includes(sentence));
    });
    console.log(await pictureCard(studio, page, tabId, mark));
    console.log(await picturePopup(studio, tabId, mark.text));
    console.log(await picturePanel(studio, tabId));
    console.log(await picturePage(studio, 'library', 'library.html', 'table.claims'));
    console.log(await picturePage(studio, 'library-claim', `library.html#/claim/${claim}`, '.wordings'));
    console.log(await picturePage(studio, 'options', 'options.html', '#sources'));
    console.log(await picturePage(studio, 'welcome', 'welcome.html', 'h2'));
    console.log(await pictureScene(studio, `${gallery.origin}/index.html`, 'gallery'));
    await page.close();
  }
} finally {
  await running.close();
  await server.close();
  await gallery.close();
}
