/** The host of a page's address without `www.`; absent for what has none, as a file on the reader's device. */
export function hostOf(page: string): string | undefined {
  return URL.parse(page)?.hostname.replace(/^www\./, '') || undefined;
}
