/** An annotation on a page of its own, whose questions the test answers when it will. */
import type { Page } from 'puppeteer-core';
import type { OpenPage } from './in-browsers.ts';

const story = '<!doctype html><article><p id="text">It is off the table. He said no more.</p></article>';

/** What an annotation asked the background. */
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

/** Opens the page with an annotation that has asked its first question. */
export async function annotated(openPage: OpenPage, html = story): Promise<Page> {
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
export function settled(page: Page, answer: () => void | Promise<void>) {
  return page.evaluate(`(async () => {
    const settled = annotation.settled();
    await (${answer})();
    const { isOnTopic, marks } = await settled;
    return { isOnTopic, marks: marks.map(({ sentence }) => sentence.text), paintings };
  })()`) as Promise<{ isOnTopic: boolean; marks: string[]; paintings: number[] }>;
}
