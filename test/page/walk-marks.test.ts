import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';

const story = `<!doctype html><style>html { scroll-behavior: smooth } body { font: 20px/1.5 serif }</style>
  <article><p>The first mark.</p><p style="margin-top: 1200px">The second mark.</p>
  <div style="height: 200px; overflow: auto"><p style="margin-top: 900px">The third mark.</p></div>
  <p style="margin: 1200px 0">Unmarked.</p></article>`;

declare global {
  var walked: ReturnType<ReturnType<typeof sidelight.createMarks>['list']>;
}

async function markAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { signal } = new AbortController();
    globalThis.walked = sidelight.createMarks(signal).paint(
      sidelight
        .readSentences()
        .filter(({ text }) => text.includes('mark.'))
        .map((sentence) => ({ sentence, strength: 'strong' as const })),
    );
  });
}

inBrowsers('walking the marks', (openPage) => {
  test('a page without marks has no next one, nor has one that shows none of them', async () => {
    const page = await openPage(story);
    await markAll(page);
    const next = await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.style.display = 'none';
      return [
        sidelight.stepFrom(document, [], undefined, 'next'),
        sidelight.stepFrom(document, walked, undefined, 'next'),
      ];
    });
    expect(next.filter((mark) => mark)).toEqual([]);
  });

  test('the marks follow each other round and round, forth and back', async () => {
    const page = await openPage(story);
    await markAll(page);
    const walk = await page.evaluate(() => {
      const visit = (step: 'next' | 'previous', count: number) => {
        const texts: string[] = [];
        let visited: (typeof walked)[number] | undefined;
        for (let i = 0; i < count; i++) {
          visited = sidelight.stepFrom(document, walked, visited, step);
          if (visited) sidelight.scrollToMark(document, visited);
          texts.push(visited?.sentence.text ?? '');
        }
        return texts;
      };
      const forth = visit('next', 4);
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      return { forth, back: visit('previous', 4) };
    });
    const [first, second, third] = ['The first mark.', 'The second mark.', 'The third mark.'];
    expect(walk).toEqual({ forth: [first, second, third, first], back: [third, second, first, third] });
  });

  test('the walk begins where the reader is, also after scrolling away from the mark visited last', async () => {
    const page = await openPage(story);
    await markAll(page);
    const from = await page.evaluate(() => {
      const text = (step: 'next' | 'previous', visited?: (typeof walked)[number]) =>
        sidelight.stepFrom(document, walked, visited, step)?.sentence.text;
      const atTop = [text('next'), text('previous')];
      scrollTo({ top: 600, behavior: 'instant' });
      return { atTop, further: [text('next'), text('previous')], third: text('next', walked[2]) };
    });
    expect(from).toEqual({
      atTop: ['The first mark.', 'The first mark.'],
      further: ['The second mark.', 'The second mark.'],
      third: 'The second mark.',
    });
  });

  test('a mark that the page does not show is passed over', async () => {
    const page = await openPage(story);
    await markAll(page);
    const next = await page.evaluate(() => {
      document.querySelectorAll('p')[1]?.style.setProperty('display', 'none');
      return sidelight.stepFrom(document, walked, walked[0], 'next')?.sentence.text;
    });
    expect(next).toBe('The third mark.');
  });

  test('every mark can be brought into view at once, also inside what scrolls by itself', async () => {
    const page = await openPage(story);
    await markAll(page);
    const inView = await page.evaluate(() =>
      walked.map((mark) => {
        sidelight.scrollToMark(document, mark);
        const box = mark.ranges[0]?.getBoundingClientRect() ?? new DOMRect();
        return sidelight.markAt(document, walked, { x: box.x + 5, y: box.y + box.height / 2 }) === mark;
      }),
    );
    expect(inView).toEqual([true, true, true]);
  });

  test('a mark is brought to where its card has room, in the upper quarter of the window', async () => {
    const page = await openPage(story, { width: 640, height: 300 });
    await markAll(page);
    const tops = await page.evaluate(() =>
      walked.map((mark) => {
        sidelight.scrollToMark(document, mark);
        return mark.ranges[0]?.getBoundingClientRect().top ?? -1;
      }),
    );
    for (const top of tops) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThanOrEqual(75);
    }
  });

  test('a mark in the middle of a low window is moved, in a high one left', async () => {
    for (const [height, isMoved] of [
      [300, true],
      [1000, false],
    ] as const) {
      const page = await openPage(story, { width: 640, height });
      await markAll(page);
      const scrolled = await page.evaluate(() => {
        const second = walked[1];
        const top = second?.ranges[0]?.getBoundingClientRect().top ?? 0;
        scrollTo({ top: top - innerHeight / 2, behavior: 'instant' });
        const before = scrollY;
        if (second) sidelight.scrollToMark(document, second);
        return scrollY !== before;
      });
      expect(scrolled).toBe(isMoved);
    }
  });

  test('a mark in view is left where it is', async () => {
    const page = await openPage(story);
    await markAll(page);
    const moved = await page.evaluate(() => {
      scrollTo({ top: 3, behavior: 'instant' });
      for (const mark of walked.slice(0, 1)) sidelight.scrollToMark(document, mark);
      return scrollY;
    });
    expect(moved).toBe(3);
  });
});
