import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers, type OpenPage } from './in-browsers.ts';

const story = '<!doctype html><article><p id="text">It is off the table. He said no more.</p></article>';

interface Question {
  /** Of the blocks that were sent. */
  readonly sentences: readonly string[];
  /** Answers with the sentences, by index, that state a claim; without, the question gets no answer. */
  answer(claims?: readonly number[]): void;
}

declare global {
  var annotation: ReturnType<typeof sidelight.createAnnotation>;
  var annotationLife: AbortController;
  /** Every question that was asked, in order; the test answers them when it will. */
  var questions: Question[];
  /** Resolves once so many questions were asked. */
  var asked: (count: number) => Promise<void>;
  /** The number of marks of each painting. */
  var paintings: number[];
}

async function annotated(openPage: OpenPage, html = story): Promise<Page> {
  const page = await openPage(html);
  await page.evaluate(async () => {
    globalThis.questions = [];
    let onAsked = () => {};
    globalThis.asked = async (count) => {
      while (questions.length < count) {
        await new Promise<void>((resolve) => {
          onAsked = resolve;
        });
      }
    };
    globalThis.paintings = [];
    globalThis.annotationLife = new AbortController();
    globalThis.annotation = sidelight.createAnnotation<{ readonly sentence: number }>(
      document,
      {
        isWorthReading: () => document.title !== 'Elsewhere',
        isReadable: (language) => language !== 'uk',
        choose: (claims) => claims,
        match: (blocks) =>
          new Promise((resolve) => {
            const places = sidelight.splitBlocks(blocks);
            const answer = (claims?: readonly number[]) =>
              resolve(claims && { isOnTopic: true, places, marks: claims.map((sentence) => ({ sentence })) });
            questions.push({ sentences: places.map(({ text }) => text), answer });
            onAsked();
          }),
        onPainted: (count) => paintings.push(count),
      },
      annotationLife.signal,
    );
    annotation.readAgain(true);
    await asked(1);
  });
  return page;
}

/** What is settled once the questions have been answered as the callback does. */
function settled(page: Page, answer: () => void | Promise<void>) {
  return page.evaluate(`(async () => {
    const settled = annotation.settled();
    await (${answer})();
    const { isOnTopic, marks } = await settled;
    return { isOnTopic, marks: marks.map(({ sentence }) => sentence.text), paintings };
  })()`) as Promise<{ isOnTopic: boolean; marks: string[]; paintings: number[] }>;
}

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

inBrowsers('an annotation', (openPage) => {
  test('waits for the last of several questions before it says what is marked', async () => {
    const page = await annotated(openPage);
    const found = await settled(page, () => {
      // The reader's wish comes while the first question is out, and takes its turn.
      annotation.askAgain();
      questions[0]?.answer([]);
      void asked(2).then(() => questions[1]?.answer([0]));
    });
    expect(found).toEqual({ isOnTopic: true, marks: ['It is off the table.'], paintings: [1] });
  });

  test('an answer that a later question has overtaken is not painted, in whatever order they come', async () => {
    const page = await annotated(openPage);
    const found = await settled(page, async () => {
      annotation.askAgain();
      await asked(2);
      questions[1]?.answer([0]);
      questions[0]?.answer([0, 1]);
    });
    expect(found).toEqual({ isOnTopic: true, marks: ['It is off the table.'], paintings: [1] });
  });

  test('nothing is painted after the end of the extension', async () => {
    const page = await annotated(openPage);
    const found = await settled(page, () => {
      annotationLife.abort();
      questions[0]?.answer([0]);
    });
    expect(found).toEqual({ isOnTopic: false, marks: [], paintings: [] });
  });

  test('the same text is asked about once, and painted anew where it stands now', async () => {
    const page = await annotated(openPage);
    await settled(page, () => questions[0]?.answer([0]));
    const found = await settled(page, () => {
      const article = document.querySelector('article');
      if (article) article.innerHTML = String(article.innerHTML);
      annotation.readAgain(true);
    });
    expect(found).toEqual({ isOnTopic: true, marks: ['It is off the table.'], paintings: [1, 1] });
    expect(await page.evaluate(() => questions.length)).toBe(1);
  });

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

  const edits: [what: string, edit: () => void][] = [
    ['changed', () => (document.querySelector('#text')?.firstChild as Text | null)?.replaceData(0, 5, 'He was')],
    ['shortened', () => (document.querySelector('#text')?.firstChild as Text | null)?.deleteData(4, 30)],
    ['replaced', () => document.querySelector('#text')?.replaceChildren('It is on the table. He said no more.')],
  ];
  test.each(edits)('a sentence that was %s before the answer came is not marked', async (_, edit) => {
    const page = await annotated(openPage);
    await page.evaluate(edit);
    const found = await settled(page, () => questions[0]?.answer([0]));
    expect(found).toMatchObject({ marks: [], paintings: [0] });
  });

  test('a page that is left has no marks, and no answer brings them back, until it is read again', async () => {
    const page = await annotated(openPage);
    await settled(page, () => questions[0]?.answer([0]));
    const left = await settled(page, async () => {
      annotation.askAgain();
      await asked(2);
      annotation.leave();
      questions[1]?.answer([0]);
    });
    expect(left).toEqual({ isOnTopic: false, marks: [], paintings: [1, 0] });
    const again = await settled(page, async () => {
      annotation.readAgain(true);
      await asked(3);
      questions[2]?.answer([0]);
    });
    expect(again).toMatchObject({ marks: ['It is off the table.'], paintings: [1, 0, 1] });
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

  test('another text is another question', async () => {
    const page = await annotated(openPage);
    await settled(page, () => questions[0]?.answer([0]));
    await page.evaluate(async () => {
      document.querySelector('#text')?.replaceChildren('Now it is on the table.');
      annotation.readAgain(true);
      await asked(2);
    });
    expect(await page.evaluate(() => questions[1]?.sentences)).toEqual(['Now it is on the table.']);
  });

  test('a question without an answer marks nothing, and is asked again at the next reading', async () => {
    const page = await annotated(openPage);
    const found = await settled(page, () => questions[0]?.answer());
    expect(found).toEqual({ isOnTopic: false, marks: [], paintings: [0] });
    const again = await settled(page, async () => {
      annotation.readAgain(true);
      await asked(2);
      questions[1]?.answer([1]);
    });
    expect(again).toEqual({ isOnTopic: true, marks: ['He said no more.'], paintings: [0, 1] });
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

  test('a wish to ask anew outlasts a reading that comes before its answer', async () => {
    const page = await annotated(openPage);
    await settled(page, () => questions[0]?.answer([]));
    const found = await settled(page, async () => {
      annotation.askAgain();
      await asked(2);
      annotation.readAgain(false);
      await asked(3);
      questions[1]?.answer([]);
      questions[2]?.answer([0]);
    });
    expect(found).toMatchObject({ marks: ['It is off the table.'] });
  });

  test('a page that the browser brings back is told, one that it loads is not', async () => {
    const page = await annotated(openPage);
    const returns = await page.evaluate(() => {
      let count = 0;
      const life = new AbortController();
      sidelight.watchReturn(document, () => count++, life.signal);
      const show = (persisted: boolean) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
      show(false);
      const loaded = count;
      show(true);
      const returned = count;
      life.abort();
      show(true);
      return { loaded, returned, ended: count };
    });
    expect(returns).toEqual({ loaded: 0, returned: 1, ended: 1 });
  });
});
