/** How long a click on a mark waits for its card, with the background running, in any browser. */
import type { Page } from 'puppeteer-core';
import { median } from '../timing.ts';
import type { BenchPage } from './bench-pages.ts';
import { byTurns, type Stage } from './stage.ts';
import { inNewTab } from './visit.ts';

/** Medians of milliseconds from the click to the frame in which the card stands there. */
export interface CardWaits {
  /** The first of a page, clicked by a pointer that was not on the words before, as a finger is not. */
  readonly firstMs: number;
  /** The first of a page, clicked after the pointer has slowed down on the words. */
  readonly pointedMs: number;
  /** A further one. */
  readonly laterMs: number;
}

export async function measureCards(
  { on, origin }: Stage,
  article: BenchPage,
  untilMarked: (page: Page) => Promise<void>,
  rounds: number,
): Promise<CardWaits> {
  const { atOnce, pointed } = await byTurns(rounds, ['atOnce', 'pointed'] as const, (way) =>
    inNewTab(on, async (page) => {
      await page.evaluateOnNewDocument(noteCards);
      await page.goto(origin + article.path);
      await untilMarked(page);
      const firstMs = await openCard(page, 0, way === 'pointed' ? pointingMs : 0);
      await page.keyboard.press('Escape');
      return { firstMs, laterMs: await openCard(page, 1, 0) };
    }),
  );
  return {
    firstMs: median(atOnce.map(({ firstMs }) => firstMs)),
    pointedMs: median(pointed.map(({ firstMs }) => firstMs)),
    laterMs: median([...atOnce, ...pointed].map(({ laterMs }) => laterMs)),
  };
}

/** From the pointer's coming to rest on words to the click on them: a quick hand. */
const pointingMs = 200;

/** Clicks the marked paragraph of that index; gives how long the card took. */
async function openCard(page: Page, index: number, restMs: number): Promise<number> {
  const { x, y } = await page.evaluate(findMark, index);
  await page.mouse.move(x, y);
  if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs));
  await page.evaluate(() => performance.clearMarks());
  await page.mouse.click(x, y);
  const wait = await page.waitForFunction(() => {
    const [[clicked], [shown]] = [performance.getEntriesByName('clicked'), performance.getEntriesByName('shown')];
    return clicked && shown && shown.startTime - clicked.startTime;
  });
  return Number(await wait.jsonValue());
}

/** Runs in the page: a point on the marked words of one of its paragraphs, in no link, which is brought into the window. */
function findMark(index: number): { readonly x: number; readonly y: number } {
  const ranges = [...(CSS.highlights.get('sidelight-strong') ?? [])] as Range[];
  const byParagraph = Map.groupBy(ranges, ({ startContainer }) => startContainer.parentElement);
  const [paragraph, [range] = []] = [...byParagraph].filter(([element]) => element?.localName === 'p')[index] ?? [];
  paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = range?.getClientRects() ?? [];
  return { x: (box?.x ?? 0) + 3, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

/** Runs in the page before its own scripts: notes clicks, and the frame after which a card stands there. */
function noteCards(): void {
  addEventListener('click', ({ timeStamp }) => performance.mark('clicked', { startTime: timeStamp }), true);
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('sidelight-card')) return;
    requestAnimationFrame(() => performance.mark('shown'));
  });
  watcher.observe(document, { childList: true, subtree: true });
}
