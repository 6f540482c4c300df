/**
 * Puts a text on the clipboard, within the reader's click; gives whether we were let. Browsers refuse, and so does a web page
 * by its policy, or one without https, which has no clipboard.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
