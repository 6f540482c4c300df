/** The reader's shortcuts, pressed as on a keyboard. */
import type { KeyInput, Page } from 'puppeteer-core';

export function pressNextMark(page: Page): Promise<void> {
  return pressWithAltShift(page, 'KeyS');
}

export function pressPreviousMark(page: Page): Promise<void> {
  return pressWithAltShift(page, 'KeyA');
}

async function pressWithAltShift({ keyboard }: Page, key: KeyInput): Promise<void> {
  await keyboard.down('Alt');
  await keyboard.down('Shift');
  await keyboard.press(key);
  await keyboard.up('Shift');
  await keyboard.up('Alt');
}
