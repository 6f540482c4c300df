/**
 * Every surface in every state keeps the rules of WCAG 2.2 AA that a machine can check:
 * https://github.com/dequelabs/axe-core
 */
import { expect, test } from 'vitest';
import { scenes } from '../../components/gallery/scenes.tsx';
import type { Scheme } from '../../scripts/browsers.ts';
import { violations } from './axe.ts';
import { inGallery } from './open-gallery.ts';

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
