/**
 * The surfaces for readers who ask for more contrast, and for those whose system forces its own colours. What axe knows of
 * colours it reads from styles that a system's colours do not show in, so there the shapes are asked instead: what has the
 * focus is seen, and what is told apart is told apart without colour. One rich scene a surface.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { inGallery, type OpenScene } from './open-gallery.ts';

const rich = [
  'card/five',
  'popup/found',
  'popup/many-marks',
  'panel/many',
  'options/some',
  'library/list-chosen',
  'library/claim',
  'library/sheet-of-card',
  'lineage/four',
  'welcome/looked-up',
];

inGallery(
  (openScene) => {
    describe.each(['light', 'dark'])('with more contrast, in %s', (scheme) => {
      test.each(rich)('%s can be read', async (name) => {
        const page = await openWith(openScene, name, { 'prefers-contrast': 'more', 'prefers-color-scheme': scheme });
        expect(await violations(page, ['color-contrast'])).toEqual([]);
      });
    });

    describe('in forced colours', () => {
      const open = (name: string) => openWith(openScene, name, { 'forced-colors': 'active' });

      test.each(rich)('%s shows what has the focus', async (name) => {
        const page = await open(name);
        expect(await page.evaluate(findUnseenFocus)).toEqual([]);
      });

      test('a focus that cannot be seen is found', async () => {
        const page = await open('popup/found');
        await page.addStyleTag({ content: '#phrase:focus-visible { outline: none }' });
        expect(await page.evaluate(findUnseenFocus)).toEqual(['INPUT#phrase']);
      });

      test('other words, added words and words left out have lines of their own', async () => {
        const page = await open('library/claim');
        const lines = await page.$$eval('.legend mark, .legend .gap', (drawn) =>
          drawn.map((element) => {
            const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
            const { borderTopWidth } = getComputedStyle(element, '::before');
            return `${textDecorationLine} ${textDecorationStyle} ${borderTopWidth}`;
          }),
        );
        expect(new Set(lines).size).toBe(3);
      });

      test('the pressed one of three is filled', async () => {
        const page = await open('popup/many-marks');
        const fills = await page.$$eval('.segments button', (buttons) =>
          buttons.map((button) => getComputedStyle(button).backgroundColor),
        );
        expect(new Set(fills).size).toBe(2);
      });
    });
  },
  [{ browser: 'chromium', scheme: 'light' }],
);

/** Opens a scene for a reader with such wishes, which the browser forgets with the next scene. */
async function openWith(openScene: OpenScene, name: string, wishes: Readonly<Record<string, string>>): Promise<Page> {
  const page = await openScene(name);
  const session = await page.createCDPSession();
  const features = Object.entries(wishes).map(([feature, value]) => ({ name: feature, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  return page;
}

/** Runs in the page: gives the focus to all that takes it, one after the other, and lists what has no outline then. */
function findUnseenFocus(): string[] {
  const root = document.querySelector('sidelight-card')?.shadowRoot ?? document;
  const unseen = new Set<string>();
  for (const element of root.querySelectorAll<HTMLElement>('a, button, input, select, summary, [tabindex="0"]')) {
    if (element.closest('[inert], [hidden], details:not([open]) > :not(summary)')) continue;
    element.focus({ focusVisible: true } as FocusOptions);
    if (root.activeElement !== element) continue;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      unseen.add(element.id ? `${element.tagName}#${element.id}` : `${element.tagName}.${element.className}`);
  }
  return [...unseen];
}
