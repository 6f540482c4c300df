/**
 * Text can be read on every surface in every state, whatever colours a reader prefers. They can break this rule alone: the
 * others are asked about in light colours only. Forced colours do not show in the styles that axe reads.
 */
import { expect, test } from 'vitest';
import { scenes } from '../../components/gallery/scenes.tsx';
import { violations } from './axe.ts';
import { inDark, inGallery, inMoreContrast } from './open-gallery.ts';

const rules = ['color-contrast'];

inGallery(
  (openScene) => {
    test.each(Object.keys(scenes))('%s', async (name) => {
      expect(await violations(await openScene(name), rules)).toEqual([]);
    });

    test('text that is hard to read is found', async () => {
      const page = await openScene('popup/marks');
      await page.evaluate(() => document.querySelector('h2')?.setAttribute('style', 'opacity: 0.3'));
      expect(await violations(page, rules)).toMatchObject([expect.stringMatching(/^color-contrast: /)]);
    });

    test('nothing else is asked about', async () => {
      const page = await openScene('card/four');
      await page.evaluate(() =>
        document.querySelector('sidelight-card')?.shadowRoot?.querySelector('a')?.replaceChildren(),
      );
      expect(await violations(page, rules)).toEqual([]);
    });
  },
  [...inDark, ...inMoreContrast],
);
