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
import type { Scheme } from '../../scripts/browsers.ts';
import { inGallery } from './open-gallery.ts';

const axeCode = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** By tag or by name. What the colours are can break one rule alone: the others are asked about once. */
const rulesFor: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  dark: ['color-contrast'],
};

inGallery((openScene, scheme) => {
  const rules = rulesFor[scheme];

  test.each(Object.keys(scenes))('%s', async (name) => {
    expect(await violations(await openScene(name), rules)).toEqual([]);
  });

  test('a link that says nothing is found, in the shadow root too', async () => {
    const page = await openScene('card/four');
    await page.evaluate(() =>
      document.querySelector('sidelight-card')?.shadowRoot?.querySelector('a')?.replaceChildren(),
    );
    const expected = scheme === 'light' ? [expect.stringMatching(/^link-name: /)] : [];
    expect(await violations(page, rules)).toEqual(expected);
  });

  test('text that is hard to read is found', async () => {
    const page = await openScene('popup/marks');
    await page.evaluate(() => document.querySelector('h2')?.setAttribute('style', 'opacity: 0.3'));
    expect(await violations(page, rules)).toMatchObject([expect.stringMatching(/^color-contrast: /)]);
  });
});

/** The broken rules, each with the elements that break it. */
async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCode);
  const results = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    rules,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
