/** What a page says first, for the gate: read without layout or style, and bounded, since every page pays for it. */

/** Headings and paragraphs that are looked at: an article that is about a topic names it among them. */
const maxElements = 60;

/** Title, description, headings and first paragraphs, a line each. Text that the page hides is read too. */
export function readGist(page: Document): string {
  const description = page.querySelector('meta[name=description]')?.getAttribute('content');
  const elements = [...page.querySelectorAll('h1,h2,p')].slice(0, maxElements);
  return [page.title, description, ...elements.map(({ textContent }) => textContent)].join('\n');
}
