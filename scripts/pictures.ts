/** Pictures of every surface of the extension, as a reader sees them on a page. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { MarkSummary } from '../platform/messages.ts';
import type { RunningBrowser } from './browsers.ts';
import { inCard } from './card-reader.ts';
import { type ExtensionDriver, waitFor } from './extension-driver.ts';

export interface Studio {
  readonly running: RunningBrowser;
  readonly driver: ExtensionDriver;
  /** Where the pictures go; made when it is not there. */
  readonly folder: string;
  /** Only Chromium can be told which one to prefer; without, the machine's own. */
  readonly scheme?: 'light' | 'dark';
}

/** The widest and highest popup that browsers show is larger; ours is as wide as its style says. In CSS pixels. */
const popupSize = { width: 380, height: 600 };

/** In CSS pixels. */
const panelSize = { width: 360, height: 800 };

/** A window that the article's column fills, with room below a sentence for its whole card. In CSS pixels. */
const articleSize = { width: 960, height: 700 };

/** The article with the card of one of its marks. Gives the picture's path. */
export async function pictureCard(studio: Studio, page: Page, tabId: number, mark: MarkSummary): Promise<string> {
  await prefer(studio, page);
  await page.setViewport({ ...page.viewport(), ...articleSize });
  await page.bringToFront();
  await page.evaluate(bringUp, mark.text);
  await studio.driver.askPage(tabId, 'jump-to-mark', { index: mark.index });
  await waitFor('the card', () => inCard(page, (card) => card.getBoundingClientRect().height > 0));
  return picture(studio, page, 'article');
}

/** The popup over a tab, with a quote looked up. */
export async function picturePopup(studio: Studio, tabId: number, quote: string): Promise<string> {
  const popup = await studio.running.openExtensionPage(`popup.html?tab=${tabId}`);
  await prefer(studio, popup);
  await popup.setViewport({ ...popup.viewport(), ...popupSize });
  await popup.locator('#phrase').fill(quote);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.hits');
  // As it looks when the quote was selected in the page.
  await popup.locator('#phrase').fill('');
  const path = await picture(studio, popup, 'popup');
  await popup.close();
  return path;
}

/** The side panel beside a tab, as wide as Chromium shows it at first. */
export async function picturePanel(studio: Studio, tabId: number): Promise<string> {
  const panel = await studio.running.openExtensionPage(`sidepanel.html?tab=${tabId}`);
  await prefer(studio, panel);
  await panel.setViewport({ ...panel.viewport(), ...panelSize });
  await panel.waitForSelector('h2');
  const path = await picture(studio, panel, 'side-panel');
  await panel.close();
  return path;
}

/** A page of the extension, once it shows what a selector names; `address` is its file, with the view of it that is meant. */
export async function picturePage(studio: Studio, name: string, address: string, selector: string): Promise<string> {
  const page = await studio.running.openExtensionPage(address);
  await prefer(studio, page);
  await page.waitForSelector(selector);
  const path = await picture(studio, page, name);
  await page.close();
  return path;
}

/** A scene of the gallery, served at `address`. */
export async function pictureScene(studio: Studio, address: string, name: string): Promise<string> {
  const page = await studio.running.browser.newPage();
  await prefer(studio, page);
  await page.goto(address);
  const path = await picture(studio, page, name);
  await page.close();
  return path;
}

async function prefer({ scheme }: Studio, page: Page): Promise<void> {
  if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

async function picture({ folder, scheme }: Studio, page: Page, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}${scheme === 'dark' ? '-dark' : ''}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}

/** Puts a sentence into the upper part of the window, so that its card has room below. */
function bringUp(sentence: string): void {
  const paragraphs = [...document.querySelectorAll('p')];
  paragraphs.find(({ textContent }) => textContent.includes(sentence))?.scrollIntoView();
  scrollBy({ top: -24, behavior: 'instant' });
}
