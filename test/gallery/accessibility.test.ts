/**
 * Every surface in every state keeps the rules of WCAG 2.2 AA that a machine can check:
 * https://github.com/dequelabs/axe-core
 */
import { expect, test } from 'vitest';
import { scenes } from '../../components/gallery/scenes.tsx';
import { violations } from './axe.ts';
import { inGallery, inLight } from './open-gallery.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

inGallery((openScene) => {
  test.each(Object.keys(scenes))('%s', async (name) => {
    expect(await violations(await openScene(name), rules)).toEqual([]);
  });

  test('a link that says nothing is found, in the shadow root too', async () => {
    const page = await openScene('card/four');
    await page.evaluate(() =>
      document.querySelector('sidelight-card')?.shadowRoot?.querySelector('a')?.replaceChildren(),
    );
    expect(await violations(page, rules)).toEqual([expect.stringMatching(/^link-name: /)]);
  });

  test('text that is hard to read is found', async () => {
    const page = await openScene('popup/marks');
    await page.evaluate(() => document.querySelector('h2')?.setAttribute('style', 'opacity: 0.3'));
    expect(await violations(page, rules)).toMatchObject([expect.stringMatching(/^color-contrast: /)]);
  });

  test('what a test does to a scene is gone with it', async () => {
    const page = await openScene('popup/marks');
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.querySelector('h2')?.setAttribute('style', 'opacity: 0.3');
      document.body.append('A line.');
    });
    await openScene('card/four');
    expect(await page.evaluate(() => [document.documentElement.dir, document.body.textContent])).toEqual(['', '']);
    await openScene('popup/marks');
    expect(await violations(page, rules)).toEqual([]);
  });
}, inLight);
