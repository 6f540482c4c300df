import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';

const story = `<!doctype html><style>body { font: 20px/1.5 serif; margin: 40px; width: 600px }</style>
  <article><h1>A headline</h1>
  <p id="first">Unmarked to begin with. <b>NATO</b> membership is <a href="#x">off the <i>table</i></a>, he said on Sunday in
  a long interview. Unmarked again.</p><p id="second">The second marked sentence. And more.</p></article>`;

/** Marks the sentences with these words and leaves `marks`, `painted` and `life` behind for the test. */
async function mark(page: Page, ...words: string[]): Promise<void> {
  await page.evaluate((wanted) => {
    const life = new AbortController();
    const marks = sidelight.createMarks(life.signal);
    const painted = marks.paint(
      sidelight
        .readSentences()
        .filter(({ text }) => wanted.some((word) => text.includes(word)))
        .map((sentence) => ({ sentence, strength: 'strong' as const })),
    );
    Object.assign(globalThis, { marks, painted, life });
  }, words);
}

declare global {
  var marks: ReturnType<typeof sidelight.createMarks>;
  var painted: ReturnType<typeof marks.list>;
  var life: AbortController;
}

const paintedText = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('sidelight-strong') ?? [])].map(String).join('').replace(/\s+/g, ' '));
const listed = (page: Page) => page.evaluate(() => marks.list().map(({ sentence }) => sentence.text));

/** Every mark's text found at the centre of each of its boxes, and what is found at points beside it. */
function probe(page: Page) {
  return page.evaluate(() => {
    const at = (x: number, y: number) => sidelight.markAt(document, marks.list(), { x, y })?.sentence.text;
    const boxes = painted.flatMap(({ sentence, ranges }) =>
      ranges.flatMap((range) => [...range.getClientRects()].map((box) => ({ text: sentence.text, box }))),
    );
    const column = document.querySelector('article')?.getBoundingClientRect() ?? new DOMRect();
    return {
      boxes: boxes.length,
      missed: boxes.filter(({ text, box }) => at(box.x + box.width / 2, box.y + box.height / 2) !== text).length,
      beside: boxes.flatMap(({ box }) => [
        at(column.left - 10, box.y + box.height / 2),
        at(column.right + 60, box.y + box.height / 2),
        at(box.x + box.width / 2, column.top - 5),
      ]),
    };
  });
}

inBrowsers('marks', (openPage) => {
  test('painting changes nothing in the document', async () => {
    const page = await openPage(story);
    await page.evaluate(() => {
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(globalThis, { before: document.documentElement.outerHTML, observer, changes });
    });
    await mark(page, 'NATO', 'second');
    const { after, before, changes } = await page.evaluate(() => {
      const seen = globalThis as unknown as { before: string; observer: MutationObserver; changes: MutationRecord[] };
      return {
        after: document.documentElement.outerHTML,
        before: seen.before,
        changes: seen.changes.length + seen.observer.takeRecords().length,
      };
    });
    expect(after).toBe(before);
    expect(changes).toBe(0);
  });

  test('an abort leaves no highlight, and the page its own', async () => {
    const page = await openPage(story);
    await page.evaluate(() => {
      CSS.highlights.set('find', new Highlight());
    });
    await mark(page, 'NATO');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.evaluate(() => life.abort());
    expect(
      await page.evaluate(() => ({
        highlights: [...CSS.highlights.keys()],
        listed: marks.list().length,
      })),
    ).toEqual({ highlights: ['find'], listed: 0 });
  });

  test('an abort spares the highlights of a later life of the extension', async () => {
    const page = await openPage(story);
    await mark(page, 'NATO');
    await page.evaluate(() => Object.assign(globalThis, { earlier: life }));
    await mark(page, 'second');
    await page.evaluate(() => (globalThis as unknown as { earlier: AbortController }).earlier.abort());
    expect(await paintedText(page)).toBe('The second marked sentence.');
  });

  test('another look moves what is painted to another name at once, and the old one is gone', async () => {
    const page = await openPage(story);
    await mark(page, 'NATO', 'second');
    const { names, moved } = await page.evaluate(() => {
      const before = [...(CSS.highlights.get('sidelight-strong') ?? [])];
      marks.dress({ style: 'tint', colour: 'teal' });
      const after = [...(CSS.highlights.get('sidelight-strong-tint-teal') ?? [])];
      return {
        names: [...CSS.highlights.keys()],
        moved: after.length > 0 && after.every((range) => before.includes(range)),
      };
    });
    expect(names).toEqual(['sidelight-strong-tint-teal', 'sidelight-possible-tint-teal', 'sidelight-open-tint-teal']);
    expect(moved).toBe(true);
    await page.evaluate(() => life.abort());
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  });

  test('a look that is chosen before anything is painted puts nothing into the page', async () => {
    const page = await openPage(story);
    await page.evaluate(() => {
      sidelight.createMarks(new AbortController().signal).dress({ style: 'tint', colour: 'grey' });
    });
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  });

  test('exactly the sentence is painted, across its links', async () => {
    const page = await openPage(story);
    await mark(page, 'NATO');
    expect(await paintedText(page)).toBe('NATO membership is off the table, he said on Sunday in a long interview.');
  });

  test('a later painting replaces the first', async () => {
    const page = await openPage(story);
    await mark(page, 'NATO');
    await page.evaluate(() => {
      const sentence = sidelight.readSentences().find(({ text }) => text.includes('second'));
      marks.paint(sentence ? [{ sentence, strength: 'strong' }] : []);
    });
    expect(await paintedText(page)).toBe('The second marked sentence.');
  });

  const losses: [what: string, lose: () => void][] = [
    ['removed', () => document.querySelector('#second')?.remove()],
    ['changed', () => document.querySelector('#second')?.firstChild?.replaceWith('Another sentence now.')],
    [
      'edited within its text node',
      () => (painted[0]?.ranges[0]?.startContainer as Text | undefined)?.replaceData(4, 6, 'third'),
    ],
    ['replaced with all the page', () => document.body.replaceChildren('Gone.')],
  ];
  test.each(losses)('a mark vanishes when its text is %s', async (_, lose) => {
    const page = await openPage(story);
    await mark(page, 'second');
    expect(await listed(page)).toEqual(['The second marked sentence.']);
    await page.evaluate(lose);
    expect(await listed(page)).toEqual([]);
    expect(await paintedText(page)).toBe('');
  });

  test('the text nodes that marks are on are known', async () => {
    const page = await openPage(story);
    await mark(page, 'NATO');
    const nodes = await page.evaluate(() =>
      ['#first b', '#first i', '#second'].map((selector) => {
        const node = document.querySelector(selector)?.firstChild;
        return node ? marks.isOn(node) : undefined;
      }),
    );
    expect(nodes).toEqual([true, true, false]);
  });

  test('text that changes elsewhere leaves a mark alone', async () => {
    const page = await openPage(story);
    await mark(page, 'second');
    await page.evaluate(() => document.querySelector('#first')?.remove());
    expect(await listed(page)).toEqual(['The second marked sentence.']);
  });

  test('a mark is found on each of its lines, and nothing beside it', async () => {
    const page = await openPage(story);
    await mark(page, 'NATO', 'second');
    const { boxes, missed, beside } = await probe(page);
    expect(boxes).toBeGreaterThan(4);
    expect(missed).toBe(0);
    expect(beside.every((found) => found === undefined || found === null)).toBe(true);
  });

  test('a mark under something else is not found', async () => {
    const page = await openPage(story);
    await mark(page, 'second');
    const found = await page.evaluate(() => {
      const box = painted[0]?.ranges[0]?.getBoundingClientRect() ?? new DOMRect();
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const before = sidelight.markAt(document, marks.list(), point) !== undefined;
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; background: white';
      cover.textContent = 'Subscribe to go on. '.repeat(400);
      document.body.append(cover);
      return { before, covered: sidelight.markAt(document, marks.list(), point) !== undefined };
    });
    expect(found).toEqual({ before: true, covered: false });
  });
});
