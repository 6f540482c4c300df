/**
 * Every surface in every state keeps the rules of WCAG 2.2 AA that a machine can check:
 * https://github.com/dequelabs/axe-core
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { scenes } from '../../components/gallery/scenes.tsx';
import { inGallery } from './open-gallery.ts';

const axeCode = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

inGallery((openScene) => {
  test.each(Object.keys(scenes))('%s', async (name) => {
    expect(await violations(await openScene(name))).toEqual([]);
  });

  test('a link that says nothing is found, in the shadow root too', async () => {
    const page = await openScene('card/four');
    await page.evaluate(() =>
      document.querySelector('sidelight-card')?.shadowRoot?.querySelector('a')?.replaceChildren(),
    );
    expect(await violations(page)).toMatchObject([expect.stringMatching(/^link-name: /)]);
  });

  test('text that is hard to read is found', async () => {
    const page = await openScene('popup/marks');
    await page.evaluate(() => document.querySelector('h2')?.setAttribute('style', 'opacity: 0.3'));
    expect(await violations(page)).toMatchObject([expect.stringMatching(/^color-contrast: /)]);
  });
});

/** The broken rules, each with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeCode);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    }),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
