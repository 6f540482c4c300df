/**
 * What the reader looked up lately, for looking it up again. Kept only until the browser closes (`storage.session`), which
 * never reaches a disk; of a private window nothing is noted. A damaged list reads as empty.
 */
import * as v from 'valibot';
import { storage } from './browser.ts';

const historyKey = 'lookUps';

/** Kept at most; the oldest is forgotten first. */
export const maxLookUps = 10;

/** The quotes, newest first, each once. */
export async function readLookUps(): Promise<readonly string[]> {
  const stored = await storage.session.get(historyKey);
  const result = v.safeParse(v.array(v.string()), stored[historyKey]);
  return result.success ? result.output : [];
}

/**
 * Puts a quote first, if not of a private window, and gives the list as it is then. Rejects when the browser cannot store
 * it.
 */
export function noteLookUp(quote: string, isPrivate: boolean): Promise<readonly string[]> {
  if (isPrivate) return readLookUps();
  return navigator.locks.request(historyKey, async () => {
    const others = (await readLookUps()).filter((known) => known !== quote);
    const quotes = [quote, ...others].slice(0, maxLookUps);
    await storage.session.set({ [historyKey]: quotes });
    return quotes;
  });
}

/** Forgets them all. */
export async function clearLookUps(): Promise<void> {
  await storage.session.remove(historyKey);
}
