/** The gallery as `npm run gallery` shows it, built and served from 127.0.0.1, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type {} from '../../components/gallery/gallery.tsx';
import { type BrowserName, browserNames, type Scheme } from '../../scripts/browsers.ts';
import { galleryPages } from '../../scripts/gallery-pages.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { withBrowsers } from '../shared-browsers.ts';

/** Opens a scene by its name, such as `card/four`, in place of the one before; `look` as the gallery takes it: `lang=uk`. */
export type OpenScene = (name: string, look?: string) => Promise<Page>;

/** A browser, and what its reader prefers. */
export interface Stage {
  readonly browser: BrowserName;
  readonly scheme: Scheme;
  /** Only Chromium can be told. */
  readonly contrast?: 'more';
}

export const inLight: readonly Stage[] = browserNames.map((browser) => ({ browser, scheme: 'light' }));
export const inDark: readonly Stage[] = browserNames.map((browser) => ({ browser, scheme: 'dark' }));
export const inMoreContrast: readonly Stage[] = [{ browser: 'chromium', scheme: 'light', contrast: 'more' }];

let built: ReturnType<typeof galleryPages> | undefined;

/** Built once in a worker. */
function builtGallery(): ReturnType<typeof galleryPages> {
  built ??= galleryPages();
  return built;
}

/** Declares the suite once per stage, which is every browser and colour scheme if nothing else is said. */
export function inGallery(
  declare: (openScene: OpenScene) => void,
  stages: readonly Stage[] = [...inLight, ...inDark],
): void {
  describe.each(stages.map((stage) => [titleOf(stage), stage] as const))('in %s', (_, stage) => {
    let server: PageServer;
    let page: Page;

    withBrowsers.beforeAll(async ({ browserOf }) => {
      const running = browserOf(stage.browser, { scheme: stage.scheme, viewport: { width: 1000, height: 800 } });
      server = await servePages(await builtGallery());
      page = await (await running).browser.newPage();
      if (stage.contrast) await preferContrast(page, stage.contrast);
      await page.goto(`${server.origin}/index.html`);
    });
    afterAll(async () => {
      await page?.close();
      await server?.close();
    });

    declare(async (name, look = '') => {
      await page.evaluate((wanted) => gallery.show(wanted), `scene=${name}&${look}`);
      return page;
    });
  });
}

function titleOf({ browser, scheme, contrast }: Stage): string {
  return [browser, scheme, ...(contrast ? [`${contrast} contrast`] : [])].join(', ');
}

/** Lasts as long as the page. https://chromedevtools.github.io/devtools-protocol/tot/Emulation/#method-setEmulatedMedia */
async function preferContrast(page: Page, value: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value }] });
  expect(await page.evaluate((query) => matchMedia(query).matches, `(prefers-contrast: ${value})`)).toBe(true);
}
