/** Where a browser puts the words and strokes of a lineage, which no layout without a browser can tell. */
import { expect, test } from 'vitest';
import { lineageScenes } from '../../components/gallery/lineage-scenes.tsx';
import { inGallery } from './open-gallery.ts';

const [narrow, wide] = [320, 1000];

inGallery((openScene) => {
  async function open(name: string, width: number) {
    const page = await openScene(name);
    await page.setViewport({ width, height: 800 });
    return page;
  }

  test.each(Object.keys(lineageScenes))(
    '%s stays within a narrow page, and every word within the drawing',
    async (name) => {
      const page = await open(name, narrow);
      const over = await page.$$eval('.drawing, .drawing .run, .drawing .who', ([drawing, ...inside]) => {
        const { left = 0, right = 0 } = drawing?.getBoundingClientRect() ?? {};
        return inside
          .filter((element) => {
            const box = element.getBoundingClientRect();
            return box.left < left - 1 || box.right > right + 1;
          })
          .map(({ textContent }) => textContent);
      });
      expect(over).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow);
    },
  );

  test('the first branch of a fork stands on the line of the words before it, and the second below', async () => {
    const page = await open('lineage/two', wide);
    const [before = 0, first = 0, second = 0] = await page.$$eval('.drawing .run', (runs) =>
      runs.map((run) => {
        const text = document.createRange();
        text.selectNodeContents(run);
        return text.getBoundingClientRect().bottom;
      }),
    );
    expect(Math.abs(first - before)).toBeLessThan(1);
    expect(second).toBeGreaterThan(first + 10);
  });

  test.each([
    ['lineage/two', 'left'],
    ['lineage/rtl', 'right'],
  ])('in %s, the stroke into a branch stands %s of its words', async (name, side) => {
    const page = await open(name, wide);
    const [stroke = 0, words = 0] = await page.$$eval('.branch .start, .branch:has(.start) .run', (parts) =>
      parts.slice(0, 2).map((part) => part.getBoundingClientRect().left),
    );
    expect(stroke < words ? 'left' : 'right').toBe(side);
  });

  test('the words of the drawing can be selected', async () => {
    const page = await open('lineage/two', wide);
    const selected = await page.$eval('.drawing', (drawing) => {
      getSelection()?.selectAllChildren(drawing);
      return getSelection()?.toString();
    });
    expect(selected).toContain('remain open to seeking');
  });

  test('the pointer on an outlet’s name lights its way, without moving a word', async () => {
    const page = await open('lineage/four', wide);
    const places = () =>
      page.$$eval('.drawing .run', (runs) => runs.map((run) => JSON.stringify(run.getBoundingClientRect())));
    const before = await places();
    await page.hover('.follow button');
    expect(await page.$$eval('.branch.lit', (branches) => branches.length)).toBeGreaterThan(0);
    expect(await places()).toEqual(before);
  });
});
