/** What a page says of its language, asked from outside: for pages that no annotator runs in. */
import { scripting } from './browser.ts';

/** The language of a tab's page as a whole, as a BCP 47 tag; absent when it names none, or lets no extension in. */
export async function readPageLanguage(tabId: number): Promise<string | undefined> {
  try {
    const [top] = await scripting.executeScript({ target: { tabId }, func: () => document.documentElement.lang });
    return (top?.result as string | undefined) || undefined;
  } catch {
    return undefined;
  }
}
