import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers, type OpenPage } from './in-browsers.ts';

const story = '<!doctype html><article><p id="text">It is off the table. He said no more.</p></article>';

interface Question {
  readonly sentences: readonly string[];
  /** Answers with the sentences, by index, that state a claim; without, the question gets no answer. */
  answer(claims?: readonly number[]): void;
}

declare global {
  var annotation: ReturnType<typeof sidelight.createAnnotation>;
  var annotationLife: AbortController;
  /** Every question that was asked, in order; the test answers them when it will. */
  var questions: Question[];
  /** The number of marks of each painting. */
  var paintings: number[];
}

async function annotated(openPage: OpenPage): Promise<Page> {
  const page = await openPage(story);
  await page.evaluate(() => {
    globalThis.questions = [];
    globalThis.paintings = [];
    globalThis.annotationLife = new AbortController();
    globalThis.annotation = sidelight.createAnnotation<{ readonly sentence: number }>(
      document,
      {
        isWorthReading: () => document.title !== 'Elsewhere',
        choose: (claims) => claims,
        match: (sentences) =>
          new Promise((resolve) => {
            const answer = (claims?: readonly number[]) =>
              resolve(claims && { isOnTopic: true, marks: claims.map((sentence) => ({ sentence })) });
            questions.push({ sentences, answer });
          }),
        onPainted: (count) => paintings.push(count),
      },
      annotationLife.signal,
    );
    annotation.readAgain(true);
  });
  return page;
}

/** What is settled once the questions have been answered as the callback does. */
function settled(page: Page, answer: () => void) {
  return page.evaluate(`(async () => {
    const settled = annotation.settled();
    (${answer})();
    const { isOnTopic, marks } = await settled;
    return { isOnTopic, marks: marks.map(({ sentence }) => sentence.text), paintings };
  })()`) as Promise<{ isOnTopic: boolean; marks: string[]; paintings: number[] }>;
}

inBrowsers('an annotation', (openPage) => {
  test('waits for the last of several questions before it says what is marked', async () => {
    const page = await annotated(openPage);
    const found = await settled(page, () => {
      // The reader's wish comes while the first question is out, and takes its turn.
      annotation.askAgain();
      questions[0]?.answer([]);
      setTimeout(() => questions[1]?.answer([0]));
    });
    expect(found).toEqual({ isOnTopic: true, marks: ['It is off the table.'], paintings: [1] });
  });

  test('an answer that a later question has overtaken is not painted, in whatever order they come', async () => {
    const page = await annotated(openPage);
    const found = await settled(page, () => {
      annotation.askAgain();
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
    const found = await settled(page, () => {
      document.title = 'Elsewhere';
      annotation.readAgain(true);
      questions[1]?.answer([]);
    });
    expect(found).toEqual({ isOnTopic: true, marks: [], paintings: [1, 0] });
    expect(await page.evaluate(() => questions[1]?.sentences)).toEqual([]);
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
    const left = await settled(page, () => {
      annotation.askAgain();
      annotation.leave();
      questions[1]?.answer([0]);
    });
    expect(left).toEqual({ isOnTopic: false, marks: [], paintings: [1, 0] });
    const again = await settled(page, () => {
      annotation.readAgain(true);
      questions[2]?.answer([0]);
    });
    expect(again).toMatchObject({ marks: ['It is off the table.'], paintings: [1, 0, 1] });
  });

  test('the text stands in the smallest element that holds all of it', async () => {
    const page = await openPage('<main><h1>Head.</h1><div id="all"><p>It is.</p><p>It <b>is not.</b></p></div></main>');
    await page.evaluate(() => {
      const needs = {
        isWorthReading: () => true,
        choose: <Claims>(claims: Claims) => claims,
        match: async () => ({ isOnTopic: true, marks: [{ sentence: 0 }] }),
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
    await page.evaluate(() => {
      document.querySelector('#text')?.replaceChildren('Now it is on the table.');
      annotation.readAgain(true);
    });
    expect(await page.evaluate(() => questions[1]?.sentences)).toEqual(['Now it is on the table.']);
  });

  test('a question without an answer marks nothing, and is asked again at the next reading', async () => {
    const page = await annotated(openPage);
    const found = await settled(page, () => questions[0]?.answer());
    expect(found).toEqual({ isOnTopic: false, marks: [], paintings: [0] });
    const again = await settled(page, () => {
      annotation.readAgain(true);
      questions[1]?.answer([1]);
    });
    expect(again).toEqual({ isOnTopic: true, marks: ['He said no more.'], paintings: [0, 1] });
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
