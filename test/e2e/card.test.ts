/** Opening a mark, by pointer and by keyboard, and what its card says. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { closedCard, openedCard, wordingsOfOthers } from './card-content.ts';
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

function focused({ page }: OpenPage): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.localName);
}
