import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';

inBrowsers('the address of a page', (openPage) => {
  const own: [what: string, head: string][] = [
    ['without a canonical one', ''],
    ['with an empty one', '<link rel="canonical" href="">'],
    ['with a link of another kind', '<link rel="alternate" href="https://outlet.invalid/story">'],
  ];
  test.each(own)('is its own %s', async (_, head) => {
    const page = await openPage(`<!doctype html>${head}<p>Text.</p>`);
    expect(await page.evaluate(() => sidelight.pageAddress(document))).toBe(page.url());
  });

  test('is the canonical one of the outlet, also in a copy', async () => {
    const page = await openPage(
      '<!doctype html><link rel="canonical" href="https://outlet.invalid/story"><p>Text.</p>',
    );
    expect(await page.evaluate(() => sidelight.pageAddress(document))).toBe('https://outlet.invalid/story');
  });

  test('is written out where the page gives it in short', async () => {
    const page = await openPage('<!doctype html><link rel="canonical" href="/story"><p>Text.</p>');
    expect(await page.evaluate(() => sidelight.pageAddress(document))).toBe(new URL('/story', page.url()).href);
  });
});
