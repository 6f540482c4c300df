/** Opening a mark, by pointer and by keyboard, and what its card says. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { inCard } from '../../scripts/card-reader.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { clickInCard, closedCard, openedCard, readCard, type ShownCard, wordingsOfOthers } from './card-content.ts';
import { pressNextMark } from './keys.ts';
import { pointOn } from './page-text.ts';
import { type OpenPage, type Session, startSession } from './session.ts';

const sentence = 'General Keith Kellogg stated on Sunday that NATO membership for Ukraine was “off the table.”';
const claimId = 'kellogg-membership-off-the-table';
const ownSource = 'cde-news';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  let article: OpenPage;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    article = await session.open(`/${ownSource}.html`);
    await article.marks();
  });
  afterEach(() => article.page.close());

  test('a click on a mark opens its card with every other outlet’s wording in the pack', async () => {
    const { x, y } = await pointOn(article.page, sentence);
    await article.page.mouse.click(x, y);

    const card = await openedCard(article.page);
    const others = wordingsOfOthers(claimId, ownSource);
    expect(others.length).toBeGreaterThan(2);
    expect(card.wordings.map(({ text }) => text).toSorted()).toEqual(others.map(({ text }) => text).toSorted());
    expect(card.text).toContain(sentence);
  });

  test('each wording leads to the very sentence at its outlet', async () => {
    const { x, y } = await pointOn(article.page, sentence);
    await article.page.mouse.click(x, y);

    const { wordings } = await openedCard(article.page);
    expect(wordings).toHaveLength(wordingsOfOthers(claimId, ownSource).length);
    for (const { url } of wordings) {
      expect(url).toMatch(/^https:\/\/(?!cde\.news).+#:~:text=.+/);
    }
  });

  test('a pointer that rests on a mark opens the card, and one that leaves closes it', async () => {
    const { x, y } = await pointOn(article.page, sentence);
    await article.page.mouse.move(x, y, { steps: 3 });
    const card = await openedCard(article.page);
    expect(card.text).toContain(sentence);

    await article.page.mouse.move(card.box.right + 200, 5, { steps: 3 });
    await closedCard(article.page);
  });

  test('the card never covers the sentence that it is about', async () => {
    const { x, y } = await pointOn(article.page, sentence);
    await article.page.mouse.click(x, y);

    const { box } = await openedCard(article.page);
    expect(y < box.top || y > box.bottom || x < box.left || x > box.right).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
  });

  test('the keyboard goes from mark to mark, and Esc gives the focus back', async () => {
    await article.page.focus('nav a');
    await pressNextMark(article.page);
    const first = await openedCard(article.page);
    expect(await focused(article)).toBe('sidelight-card');

    await article.page.keyboard.press('Escape');
    await closedCard(article.page);
    expect(await focused(article)).toBe('a');

    await pressNextMark(article.page);
    await openedCard(article.page);
    await pressNextMark(article.page);
    await waitFor('the next mark’s card', async () => (await openedCard(article.page)).text !== first.text);
  });

  test('resting on a difference lifts its words in the wording of the page', async () => {
    await openByClick(article);
    const point = await inCard(article.page, (card) => {
      const mark = card.querySelector('.wordings mark.changed');
      mark?.scrollIntoView({ block: 'center' });
      const [box] = mark?.getClientRects() ?? [];
      return box && { x: box.x + 4, y: box.y + box.height / 2 };
    });
    if (!point) throw new Error('nothing on the card is in other words');
    await article.page.mouse.move(point.x, point.y, { steps: 2 });
    const lifted = await waitFor('words that are lifted', () =>
      inCard(article.page, (card) => card.querySelector('.here .lifted') && card.querySelector('.legend')?.textContent),
    );
    expect(lifted).toContain('On this page: ');
  });

  test('a hovered card that is clicked into stays when the pointer leaves', async () => {
    const { x, y } = await pointOn(article.page, sentence);
    await article.page.mouse.move(x, y, { steps: 3 });
    const { box } = await openedCard(article.page);
    await clickInCard(article.page, 'By outlet');
    await article.page.mouse.move(box.right + 200, 5, { steps: 3 });
    const names = await waitFor('the wordings by outlet', async () => {
      const outlets = await outletsOf(article);
      return outlets && outlets.length > 1 && outlets;
    });
    expect(names).toEqual(names.toSorted());
    // The next card is sorted the same way.
    await article.page.keyboard.press('Escape');
    await closedCard(article.page);
    const other = await openByClick(article, 'would pose a threat to Russia’s strategic interests');
    expect(other.wordings.length).toBeGreaterThan(1);
    const others = (await outletsOf(article)) ?? [];
    expect(others).toEqual(others.toSorted());
    await clickInCard(article.page, 'Most different first');
  });

  test('a sentence that does not state the claim loses its mark and keeps its card, until it is undone', async () => {
    const isMarked = async () => (await article.marks()).some(({ text }) => text.includes(sentence));
    await openByClick(article);
    await clickInCard(article.page, 'Not the same claim');
    await waitFor('the mark to go', async () => !(await isMarked()));
    const text = await waitFor('the way back', async () => (await readCard(article.page))?.text);
    expect(text).toContain('You said that this sentence does not state this claim.');
    expect(await inCard(article.page, (card) => (card.getRootNode() as ShadowRoot).activeElement?.textContent)).toBe(
      'Undo',
    );
    await article.page.keyboard.press('Enter');
    await waitFor('the mark to come back', isMarked);
    await waitFor('the wordings', async () => ((await readCard(article.page))?.wordings.length ?? 0) > 0);
  });

  test('to print it opens a sheet with the page’s sentence before the others’ wordings', async () => {
    const { wordings } = await openByClick(article);
    await clickInCard(article.page, 'Print');
    const sheet = await waitFor('the sheet', () => session.driver.readAndClose('library.html#/sheet', '.paper'));
    const onPage = sheet.indexOf(sentence);
    expect(onPage).toBeGreaterThan(0);
    expect(sheet).toContain('On this page');
    // Only their beginnings: within them is said what they leave out.
    for (const { text } of wordings) expect(sheet.lastIndexOf(text.slice(0, 12))).toBeGreaterThan(onPage);
  });

  test('Tab goes round in the card, and the next mark is a button away', async () => {
    await pressNextMark(article.page);
    const first = await openedCard(article.page);
    await article.page.keyboard.down('Shift');
    await article.page.keyboard.press('Tab');
    await article.page.keyboard.up('Shift');
    expect(await focused(article)).toBe('sidelight-card');
    await article.page.keyboard.press('Enter');
    await waitFor('the next mark’s card', async () => (await openedCard(article.page)).text !== first.text);
    expect(await focused(article)).toBe('sidelight-card');
  });

  test('in a narrow window the card is a sheet along an edge of it, and leaves the sentence free', async () => {
    await article.page.setViewport({ width: 360, height: 720 });
    const { box } = await openByClick(article);
    const { y } = await pointOn(article.page, sentence);
    expect(box.left).toBe(0);
    expect(box.right).toBe(await article.page.evaluate(() => document.documentElement.clientWidth));
    expect(y < box.top || y > box.bottom).toBe(true);
  });

  test('one card at a time, on one element that goes with it', async () => {
    const hosts = () => article.page.evaluate(() => document.querySelectorAll('sidelight-card').length);
    for (const words of [sentence, 'would pose a threat to Russia’s strategic interests']) {
      const { x, y } = await pointOn(article.page, words);
      await article.page.mouse.click(x, y);
      await waitFor('the card of the sentence', async () => (await openedCard(article.page)).text.includes(words));
      expect(await hosts()).toBe(1);
      await article.page.keyboard.press('Escape');
      await closedCard(article.page);
      expect(await hosts()).toBe(0);
    }
  });

  test('the page cannot look into the card', async () => {
    await pressNextMark(article.page);
    await openedCard(article.page);
    expect(await article.page.evaluate(() => document.querySelector('sidelight-card')?.shadowRoot)).toBeNull();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

async function openByClick({ page }: OpenPage, words = sentence): Promise<ShownCard> {
  const { x, y } = await pointOn(page, words);
  await page.mouse.click(x, y);
  return openedCard(page);
}

/** Names of the outlets on the open card, in its order. */
function outletsOf({ page }: OpenPage): Promise<string[] | undefined> {
  return inCard(page, (card) =>
    [...card.querySelectorAll('.wordings .outlet')].map(({ firstChild }) => firstChild?.textContent ?? ''),
  );
}

function focused({ page }: OpenPage): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.localName);
}
