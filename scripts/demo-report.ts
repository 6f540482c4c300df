/** The demo without a display: what Sidelight marks on each page, as text, and pictures of what a reader would see. */
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pageAddress } from '../page/page-address.ts';
import type { MarkSummary } from '../platform/messages.ts';
import type { RunningBrowser } from './browsers.ts';
import { driveExtension, type ExtensionDriver, waitFor } from './extension-driver.ts';
import { pictureCard, picturePage, picturePopup, type Studio } from './pictures.ts';

const folder = join(import.meta.dirname, '..', '.output', 'demo');

interface MarkedPage {
  readonly page: Page;
  readonly tabId: number;
  readonly isOnTopic: boolean;
  readonly marks: readonly MarkSummary[];
}

/** Prints the marks of each page, takes the pictures and prints where they are. */
export async function showReport(running: RunningBrowser, addresses: readonly string[]): Promise<void> {
  const driver = await driveExtension(running);
  let pictured: MarkedPage | undefined;
  for (const address of addresses) {
    const shown = await openPage(running, driver, address);
    await printMarks(driver, shown);
    if (!pictured && shown.marks.length > 0) pictured = shown;
    else await shown.page.close();
  }
  const paths = await takePictures({ running, driver, folder }, pictured);
  console.log('\nPictures:');
  for (const path of paths) console.log(`  ${relative(process.env.INIT_CWD ?? process.cwd(), path)}`);
}

/** Opens a page and asks for its marks as the popup does on "This page now", so that an answer comes for any page. */
async function openPage({ browser }: RunningBrowser, driver: ExtensionDriver, address: string): Promise<MarkedPage> {
  const page = await browser.newPage();
  await page.goto(address);
  const tabId = await driver.tabIdOf(page);
  await driver.annotate(tabId);
  const answer = await waitFor('the marks', async () => {
    const reply = await driver.askPage(tabId, 'list-marks', {});
    return reply?.ok && reply.answer;
  });
  return { page, tabId, ...answer };
}

async function printMarks(driver: ExtensionDriver, { page, isOnTopic, marks }: MarkedPage): Promise<void> {
  console.log(`\n${await page.title()}\n${page.url()}`);
  if (!isOnTopic) return console.log('  not about the topic of the pack: left alone');
  if (marks.length === 0) return console.log('  about the topic, but no sentence comes close enough to a claim');
  const pageUrl = await page.evaluate(pageAddress, await page.evaluateHandle(() => document));
  const blocks = marks.map(({ text }) => text);
  const matched = await driver.ask('match-blocks', { blocks, pageUrl, isStyled: true });
  const { places, marks: found } = matched.ok ? matched.answer : { places: [], marks: [] };
  for (const { index, text } of marks) {
    console.log(`\n  “${text}”`);
    for (const { claim, strength, outlets } of found.filter(({ sentence }) => places[sentence]?.block === index)) {
      console.log(`    ${strength} · ${outlets} other ${outlets === 1 ? 'outlet' : 'outlets'} · ${claim}`);
    }
  }
}

async function takePictures(studio: Studio, pictured: MarkedPage | undefined): Promise<readonly string[]> {
  const paths: string[] = [];
  if (pictured) {
    const { page, tabId, marks } = pictured;
    const shown = marks[1] ?? marks[0];
    if (shown) {
      paths.push(await pictureCard(studio, page, tabId, shown));
      paths.push(await picturePopup(studio, tabId, shown.text));
    }
  }
  for (const name of ['options', 'welcome']) paths.push(await picturePage(studio, name, `${name}.html`, 'h2'));
  return paths;
}
