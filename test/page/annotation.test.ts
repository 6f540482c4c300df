import { expect, test } from 'vitest';
import { annotated, settled } from './annotated-page.ts';
import { inBrowsers } from './in-browsers.ts';

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
});
