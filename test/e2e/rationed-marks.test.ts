/** How many marks a page shows, by key and in the popup, and what the button says of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { pressWithAltShift } from './keys.ts';
import { type OpenPage, type Session, startSession } from './session.ts';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  let article: OpenPage;
  beforeAll(async () => {
    session = await startSession(name);
    article = await session.open('/daily-guardian.html');
    await article.marks();
  });
  afterAll(() => session?.close());

  const painted = (kind: 'strong' | 'possible') =>
    article.page.evaluate((id) => CSS.highlights.get(`sidelight-${id}`)?.size, kind);
  const marksAre = (what: string, isSo: (count: number) => boolean) =>
    waitFor(what, async () => isSo((await article.marks()).length));
  const badgeIs = (text: string) =>
    waitFor(`a badge “${text}”`, async () => (await session.driver.badgeText(article.tabId)) === text);

  test('a page shows eight of its marks, and none that only may be one', async () => {
    expect((await article.marks()).length).toBe(8);
    expect([await painted('strong'), await painted('possible')]).toEqual([8, 0]);
    await badgeIs('8');
  });

  test('a key shows all, then none, which the button says, then the eight again', async () => {
    const first = await article.marks();
    await pressWithAltShift(article.page, 'H');
    await marksAre('more marks', (count) => count > 8);
    const all = await article.marks();
    await badgeIs(String(all.length));
    for (const { text } of first) expect(all.map((mark) => mark.text)).toContain(text);

    await pressWithAltShift(article.page, 'H');
    await badgeIs('off');
    expect([await article.marks(), await painted('strong')]).toEqual([[], 0]);

    await pressWithAltShift(article.page, 'H');
    await badgeIs('8');
    expect(await article.marks()).toEqual(first);
  });

  test('the popup shows all, and what only may be one, with a line of its own', async () => {
    const popup = await session.openPopup(article);
    const click = (words: RegExp) =>
      popup.$$eval(
        '.tools button',
        (buttons, source) => buttons.find(({ textContent }) => new RegExp(source).test(textContent ?? ''))?.click(),
        words.source,
      );
    await popup.waitForSelector('.marks');
    await click(/^Show all/);
    await marksAre('more marks', (count) => count > 8);
    await click(/possible/);
    await waitFor('possible marks', async () => ((await painted('possible')) ?? 0) > 0);
    await popup.waitForFunction(() => /possible · /.test(document.querySelector('.marks')?.textContent ?? ''));
    await popup.close();
  });
});
