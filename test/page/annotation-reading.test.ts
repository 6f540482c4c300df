import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { annotated, settled } from './annotated-page.ts';
import { inBrowsers } from './in-browsers.ts';

/** Takes far longer to read than a slice. */
const longStory = `<!doctype html><article>${'<p>It is <b>off</b> the table. He said no more.</p>'.repeat(3000)}</article>`;

/**
 * Reads the page anew; after each slice, so many times at most, the disturbance happens. Gives how often it did, and the
 * sentences of each question that was asked.
 */
async function readDisturbed(
  page: Page,
  disturb: () => void,
  times = 1,
): Promise<{ disturbed: number; asked: string[][] }> {
  return (await page.evaluate(`(async () => {
    const [ask, before] = [getComputedStyle, questions.length];
    let disturbed = 0;
    let isQueued = false;
    globalThis.getComputedStyle = (element) => {
      if (!isQueued) {
        isQueued = true;
        // Runs when the slice gives way, and not before.
        queueMicrotask(() => {
          isQueued = false;
          if (questions.length > before || disturbed === ${times}) return;
          disturbed += 1;
          (${disturb})();
        });
      }
      return ask(element);
    };
    annotation.readAgain(true);
    await asked(before + 1);
    globalThis.getComputedStyle = ask;
    return { disturbed, asked: questions.slice(before).map(({ sentences }) => sentences) };
  })()`)) as { disturbed: number; asked: string[][] };
}

inBrowsers('an annotation that reads', (openPage) => {
  test('a page that is not worth reading any more is not read', async () => {
    const page = await annotated(openPage);
    await settled(page, () => questions[0]?.answer([0]));
    const found = await settled(page, async () => {
      document.title = 'Elsewhere';
      annotation.readAgain(true);
      await asked(2);
      questions[1]?.answer([]);
    });
    expect(found).toEqual({ isOnTopic: true, marks: [], paintings: [1, 0] });
    expect(await page.evaluate(() => questions[1]?.sentences)).toEqual([]);
  });

  test('an article in another language is not read, until its page says otherwise', async () => {
    const page = await annotated(openPage);
    await settled(page, () => questions[0]?.answer([0]));
    const found = await settled(page, async () => {
      document.documentElement.lang = 'uk';
      annotation.readAgain(true);
      await asked(2);
      questions[1]?.answer([]);
    });
    expect(found).toMatchObject({ marks: [], paintings: [1, 0] });
    expect(await page.evaluate(() => questions[1]?.sentences)).toEqual([]);
    const again = await settled(page, async () => {
      document.documentElement.lang = 'en';
      annotation.readAgain(true);
      await asked(3);
      questions[2]?.answer([0]);
    });
    expect(again).toMatchObject({ marks: ['It is off the table.'] });
  });

  test('the text stands in the smallest element that holds all of it', async () => {
    const page = await openPage('<main><h1>Head.</h1><div id="all"><p>It is.</p><p>It <b>is not.</b></p></div></main>');
    await page.evaluate(() => {
      const needs = {
        isWorthReading: () => true,
        isReadable: () => true,
        choose: <Claims>(claims: Claims) => claims,
        match: async () => ({ isOnTopic: true, places: [], marks: [] }),
        onPainted: () => {},
      };
      globalThis.annotation = sidelight.createAnnotation(document, needs, new AbortController().signal);
    });
    const rootOf = () =>
      page.evaluate(async () => {
        annotation.readAgain(true);
        await annotation.settled();
        return annotation.textRoot()?.localName;
      });
    expect(await rootOf()).toBe('main');
    await page.evaluate(() => document.querySelector('h1')?.remove());
    expect(await rootOf()).toBe('div');
    await page.evaluate(() => document.body.replaceChildren());
    expect(await rootOf()).toBeUndefined();
  });

  const change = () => {
    const node = document.querySelector('p')?.firstChild as Text;
    node.appendData('now ');
    annotation.forget(node);
  };

  test('a long text that changes while it is read is read anew, and asked about as it stands then', async () => {
    const page = await annotated(openPage, longStory);
    const { disturbed, asked } = await readDisturbed(page, change);
    expect(disturbed).toBe(1);
    expect(asked).toEqual([await page.evaluate(() => sidelight.readSentences().map(({ text }) => text))]);
    expect(asked[0]?.[0]).toBe('It is now off the table.');
  });

  test('a long text that never rests is read to its end all the same', async () => {
    const page = await annotated(openPage, longStory);
    const { disturbed, asked } = await readDisturbed(page, change, Number.POSITIVE_INFINITY);
    expect(disturbed).toBeGreaterThan(1);
    const [first, ...others] = asked[0] ?? [];
    expect(asked.length).toBe(1);
    expect(first).toMatch(/^It is (now )+off the table\.$/);
    expect(others).toEqual(
      await page.evaluate(() =>
        sidelight
          .readSentences()
          .map(({ text }) => text)
          .slice(1),
      ),
    );
  });

  test('a reading that is overtaken asks nothing', async () => {
    const page = await annotated(openPage, longStory);
    const { disturbed, asked } = await readDisturbed(page, () => annotation.readAgain(true));
    expect(disturbed).toBe(1);
    expect(asked.length).toBe(1);
  });

  const ends: [what: string, end: () => void][] = [
    ['the extension has gone', () => annotationLife.abort()],
    ['the page was left', () => annotation.leave()],
  ];
  test.each(ends)('a reading asks nothing when %s meanwhile', async (_, end) => {
    const page = await annotated(openPage, longStory);
    await settled(page, () => questions[0]?.answer([]));
    const asked = await page.evaluate(`(async () => {
      const ask = getComputedStyle;
      globalThis.getComputedStyle = (element) => {
        globalThis.getComputedStyle = ask;
        queueMicrotask(${end});
        return ask(element);
      };
      annotation.readAgain(true);
      await annotation.settled();
      return { questions: questions.length, isBegun: globalThis.getComputedStyle === ask };
    })()`);
    expect(asked).toEqual({ questions: 1, isBegun: true });
  });
});
