/** Runs one suite in Chromium and in Firefox, on pages of its own making served from 127.0.0.1. */
import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, describe } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { withBrowsers } from '../shared-browsers.ts';
import { bundlePageCode } from './bundle-page-code.ts';

export interface PageOptions {
  /** Value of the `Content-Security-Policy` header. */
  readonly policy?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Opens a document with the page code in it, in place of the one before. */
export type OpenPage = (html: string, options?: PageOptions) => Promise<Page>;

/** Declares the suite once per browser. */
export function inBrowsers(name: string, declare: (openPage: OpenPage) => void): void {
  describe.each(browserNames)(`${name}, in %s`, (browserName) => {
    let site: Site;
    let code: string;
    let page: Page;

    withBrowsers.beforeAll(async ({ browserOf }) => {
      const running = browserOf(browserName);
      [site, code] = await Promise.all([serve(), bundlePageCode()]);
      page = await (await running).browser.newPage();
    });
    afterAll(async () => {
      await page?.close();
      site?.server.close();
    });

    declare(async (html, { policy, width = 1024, height = 768 } = {}) => {
      const size = page.viewport();
      if (size?.width !== width || size.height !== height) await page.setViewport({ width, height });
      await page.goto(site.add(html, policy));
      await page.evaluate(code);
      return page;
    });
  });
}

/** Documents on 127.0.0.1, each at an address of its own. */
export interface Site {
  readonly server: Server;
  add(html: string, policy: string | undefined): string;
}

export async function serve(): Promise<Site> {
  const documents: { html: string; policy: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const document = documents[Number(request.url?.slice(1))];
    response.writeHead(document ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(document?.policy && { 'content-security-policy': document.policy }),
    });
    response.end(document?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return {
    server,
    add: (html, policy) => `http://127.0.0.1:${address.port}/${documents.push({ html, policy }) - 1}`,
  };
}
