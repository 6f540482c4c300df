/**
 * The reader's keys, as the browser itself takes them before the page does: in Chromium pressed as on a keyboard; in Firefox
 * the shortcut of its window is run, since pressed keys of the protocol go to the page and no further.
 */
import type { Page } from 'puppeteer-core';
import { bidi } from '../../scripts/bidi.ts';

export type Letter = 'H' | 'J' | 'K' | 'U';

export function pressNextMark(page: Page): Promise<void> {
  return pressWithAltShift(page, 'J');
}

export function pressPreviousMark(page: Page): Promise<void> {
  return pressWithAltShift(page, 'K');
}

/** Brings the page's tab to the front: that is where the browser takes its keys. */
export async function pressWithAltShift(page: Page, letter: Letter): Promise<void> {
  await page.bringToFront();
  if ('connection' in page.browser()) return runFirefoxShortcut(page, letter);
  const session = await page.createCDPSession();
  const key = {
    code: `Key${letter}`,
    key: letter,
    windowsVirtualKeyCode: letter.charCodeAt(0),
    nativeVirtualKeyCode: letter.charCodeAt(0),
    modifiers: altAndShift,
  };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchKeyEvent */
const altAndShift = 1 + 8;

async function runFirefoxShortcut(page: Page, letter: Letter): Promise<void> {
  const firefox = bidi(page.browser());
  const { result } = await firefox.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (result as { contexts: readonly { context: string }[] }).contexts;
  const selector = `keyset[id^="ext-keyset"] key[modifiers="alt,shift"][key="${letter}"]`;
  const evaluation = await firefox.send('script.evaluate', {
    expression: `document.querySelector('${selector}').doCommand()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { type } = evaluation.result as { readonly type: string };
  if (type !== 'success') throw new Error(`Firefox has no shortcut Alt+Shift+${letter}`);
}
