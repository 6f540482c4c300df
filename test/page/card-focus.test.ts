import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';
import { boxes, focused, isOpen, openCard, story } from './open-card.ts';

inBrowsers('the focus and a card', (openPage) => {
  test('Esc closes the card and nothing of the page hears it', async () => {
    const page = await openPage(story('height: 0'));
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: [] as string[] });
      document.addEventListener('keydown', ({ key }) => (globalThis as unknown as { heard: string[] }).heard.push(key));
    });
    await openCard(page);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['Escape']);
    expect(await page.evaluate(() => closings)).toBe(1);
  });

  test('a card opened by key has the focus, Tab goes into it, and Esc gives the focus back', async () => {
    const page = await openPage(story('height: 0'));
    await page.focus('#share');
    await openCard(page, { focus: true });
    expect(await focused(page)).toBe('sidelight-card');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#in-card');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('share');
  });

  test('a card opened by pointer leaves the focus where it is', async () => {
    const page = await openPage(story('height: 0'));
    await page.focus('#share');
    await openCard(page);
    expect(await focused(page)).toBe('share');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('share');
  });

  test('Tab goes round in a card that is pinned, both ways, and Esc leads out', async () => {
    const page = await openPage(story('height: 0'));
    await page.focus('#share');
    await openCard(page, { focus: true });
    await page.evaluate(() => {
      const last = document.createElement('button');
      last.textContent = 'Last';
      last.onclick = () => (document.body.dataset.last = 'pressed');
      host.panel.firstElementChild?.append(last);
    });
    for (const key of ['Tab', 'Tab', 'Tab'] as const) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#in-card');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.body.dataset.last)).toBe('pressed');
    expect(await focused(page)).toBe('sidelight-card');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('share');
  });

  test('Tab leads into a pinned card where nothing of the page has the focus, and not from a control of the page', async () => {
    const page = await openPage(story('height: 0'));
    await openCard(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#in-card');
    await page.focus('#share');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a');
  });

  test('Tab is the page’s while a card is open that is not pinned', async () => {
    const page = await openPage(story('height: 0'));
    await openCard(page, { isPinned: false });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('share');
  });

  test('a card is pinned once, when the reader presses on it', async () => {
    const page = await openPage(story('height: 0'));
    await openCard(page, { isPinned: false });
    const { card } = await boxes(page);
    await page.mouse.move(card.left + 20, card.top + 60);
    expect(await page.evaluate(() => pins)).toBe(0);
    for (const _ of [1, 2]) await page.mouse.click(card.left + 20, card.top + 60);
    expect(await page.evaluate(() => pins)).toBe(1);
  });

  test('the focus goes back to where it was before the first of several cards', async () => {
    const page = await openPage(story('height: 0'));
    await page.focus('#share');
    await openCard(page, { focus: true });
    await page.evaluate(() => {
      const { ranges } = globalThis as unknown as { ranges: Range[] };
      const other = document.createElement('section');
      other.tabIndex = -1;
      host.panel.replaceChildren(other);
      host.open({ ranges }, { focus: true, isPinned: true });
    });
    expect(await focused(page)).toBe('sidelight-card');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('share');
  });
});
