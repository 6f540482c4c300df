/** What an open card shows, and what the pack says that it must show. */
import type { Page } from 'puppeteer-core';
import packJson from '../../data/ukraine-nato.pack.json' with { type: 'json' };
import type { Wording } from '../../engine/pack.ts';
import { readPack } from '../../engine/pack.ts';
import { inCard } from '../../scripts/card-reader.ts';
import { waitFor } from '../../scripts/extension-driver.ts';

export interface ShownCard {
  readonly statement: string;
  readonly text: string;
  /** The other outlets' wordings in order, each with the link that it carries. */
  readonly wordings: readonly { readonly text: string; readonly url: string }[];
  /** In CSS pixels of the viewport. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The open card; `undefined` when none is. */
export function readCard(page: Page): Promise<ShownCard | undefined> {
  return inCard(page, (card) => {
    const shownText = (element: Element | null | undefined) => {
      const copy = element?.cloneNode(true) as Element | undefined;
      for (const unseen of copy?.querySelectorAll('.unseen') ?? []) unseen.remove();
      return copy?.textContent?.trim() ?? '';
    };
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      statement: shownText(card.querySelector('.statement')),
      text: card.innerText,
      wordings: [...card.querySelectorAll('.wordings > li')].map((item) => ({
        text: shownText(item.querySelector('blockquote')),
        url: item.querySelector('a')?.href ?? '',
      })),
      box: { left, top, right, bottom },
    };
  });
}

/** The card, once it is open and drawn. */
export function openedCard(page: Page): Promise<ShownCard> {
  return waitFor('a card', async () => {
    const card = await readCard(page);
    return card && card.box.bottom > card.box.top && card;
  });
}

/** The card of a sentence, once it is open in place of whatever was. */
export function cardOf(page: Page, sentence: string): Promise<ShownCard> {
  return waitFor(`the card of "${sentence}"`, async () => {
    const card = await readCard(page);
    return card?.text.includes(sentence) && card.box.bottom > card.box.top && card;
  });
}

/** Whether the open card is scrolled to its end, or is short enough. */
export function isLastLineShown(page: Page): Promise<boolean | undefined> {
  return inCard(page, (card) => {
    const last = card.querySelector('.card-foot')?.getBoundingClientRect();
    // Boxes end between two pixels, scrolling ends on one.
    return last !== undefined && Math.floor(last.bottom) <= card.getBoundingClientRect().bottom;
  });
}

/** Clicks the first button of the open card with this text, wherever in the card it stands. */
export async function clickInCard(page: Page, label: string): Promise<void> {
  const { x, y } = await waitFor(`the button "${label}"`, () => inCard(page, pointOnButton, label));
  await page.mouse.click(x, y);
}

function pointOnButton(card: HTMLElement, label: string) {
  const button = [...card.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  button?.scrollIntoView({ block: 'center' });
  const box = button?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function closedCard(page: Page): Promise<boolean> {
  return waitFor('the card to close', () => page.evaluate(() => document.querySelector('sidelight-card') === null));
}

/** The wordings that the pack holds of a claim, but for one source's. Throws where there is no such claim. */
export function wordingsOfOthers(claimId: string, sourceId: string): readonly Wording[] {
  const reading = readPack(packJson);
  const claim = reading.ok ? reading.pack.claims.find(({ id }) => id === claimId) : undefined;
  if (!claim) throw new Error(`the pack holds no claim ${claimId}`);
  return claim.wordings.filter(({ source }) => source !== sourceId);
}
