/** The gallery as `npm run gallery` shows it, built and served from 127.0.0.1, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe } from 'vitest';
import type {} from '../../components/gallery/gallery.tsx';
import { type BrowserName, browserNames, type Scheme } from '../../scripts/browsers.ts';
import { galleryPages } from '../../scripts/gallery-pages.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { withBrowsers } from '../shared-browsers.ts';

/** Opens a scene by its name, such as `card/four`, in place of the one before; `look` as the gallery takes it: `lang=uk`. */
export type OpenScene = (name: string, look?: string) => Promise<Page>;

interface Stage {
  readonly browser: BrowserName;
  readonly scheme: Scheme;
}

const everyStage: readonly Stage[] = browserNames.flatMap((browser) =>
  (['light', 'dark'] as const).map((scheme) => ({ browser, scheme })),
);

let built: ReturnType<typeof galleryPages> | undefined;

/** Built once in a worker. */
function builtGallery(): ReturnType<typeof galleryPages> {
  built ??= galleryPages();
  return built;
}

/** Declares the suite once per stage, which is every browser and colour scheme if nothing else is said. */
export function inGallery(
  declare: (openScene: OpenScene, scheme: Scheme) => void,
  stages: readonly Stage[] = everyStage,
): void {
  describe.each(stages)('in $browser, $scheme', ({ browser, scheme }) => {
    let server: PageServer;
    let page: Page;

    withBrowsers.beforeAll(async ({ browserOf }) => {
      const running = browserOf(browser, { scheme, viewport: { width: 1000, height: 800 } });
      server = await servePages(await builtGallery());
      page = await (await running).browser.newPage();
      await page.goto(`${server.origin}/index.html`);
    });
    afterAll(async () => {
      await page?.close();
      await server?.close();
    });

    declare(async (name, look = '') => {
      await page.evaluate((wanted) => gallery.show(wanted), `scene=${name}&${look}`);
      return page;
    }, scheme);
  });
}
