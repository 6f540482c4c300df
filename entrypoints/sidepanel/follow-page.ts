/**
 * Keeps the side panel in step with the page in front: which tab that is, when its page becomes another one, when its marks
 * change, and what of it the reader has in the window. Readings may overtake each other; only the latest counts.
 */
import type { Coverage } from '../../engine/coverage.ts';
import { type FrontTab, findFrontTab, watchFrontTab } from '../../platform/front-tab.ts';
import { holdLine } from '../../platform/hold-line.ts';
import { watchOrigins } from '../../platform/host-access.ts';
import { watchPainted } from '../../platform/page-news.ts';
import { watchSettings } from '../../platform/settings.ts';
import { type FrameText, keyOf, readCoverage, readOverview } from './read-page.ts';

/** What is known of the page in front. */
export interface Following {
  readonly tab: FrontTab | undefined;
  /** Absent while the page is read for the first time. */
  readonly overview: Awaited<ReturnType<typeof readOverview>> | undefined;
  readonly coverage?: Coverage | undefined;
}

interface FollowListener {
  onChange(following: Following): void;
  /** Hears the keys of the sentences in view. */
  onInView(keys: ReadonlySet<string>): void;
}

/** A page that paints its marks may paint them again right away; in ms. */
const restMs = 100;

/** A page that has just loaded is given this long to find that it has marks, before it is said to have none; in ms. */
const patienceMs = 400;

/** Follows the page in front of the panel, whose own address may name another tab, until the signal aborts. */
export function followPage(panelUrl: string, { onChange, onInView }: FollowListener, signal: AbortSignal) {
  let following: Following = { tab: undefined, overview: undefined };
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lines = createLines(onInView, signal);

  const show = (now: Following) => {
    following = now;
    onChange(now);
  };
  const read = async () => {
    const thisTurn = ++turn;
    const isOver = () => thisTurn !== turn || signal.aborted;
    const tab = await findFrontTab(panelUrl);
    if (isOver()) return;
    if (tab?.id !== following.tab?.id) {
      lines.drop();
      show({ tab, overview: undefined });
    }
    const overview = await readOverview(tab);
    if (isOver()) return;
    const frames = typeof overview === 'object' && 'frames' in overview ? overview.frames : [];
    // The first time with all at once: what comes later would push the list down under the reader's eyes.
    if (following.overview !== undefined || frames.length === 0) {
      show({ ...following, tab, overview, ...(frames.length === 0 && { coverage: undefined }) });
    }
    if (tab) lines.hold(tab.id, frames);
    const coverage = await readCoverage(frames);
    if (!isOver()) show({ tab, overview, coverage });
  };
  const readSoon = (inMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), inMs);
  };

  watchFrontTab(
    panelUrl,
    (isLoading) => {
      lines.drop();
      if (isLoading) {
        turn += 1;
        show({ tab: following.tab, overview: undefined });
      } else {
        readSoon(following.overview === undefined ? patienceMs : 0);
      }
    },
    signal,
  );
  watchPainted((tabId) => {
    if (tabId === following.tab?.id) readSoon(restMs);
  }, signal);
  const readAgain = () => readSoon(0);
  watchSettings(readAgain, signal);
  watchOrigins({ onAdded: readAgain, onRemoved: readAgain }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  void read();
  return { readAgain };
}

/** The lines to the frames of one tab, and what each says is in view. */
function createLines(onInView: (keys: ReadonlySet<string>) => void, signal: AbortSignal) {
  let held = new AbortController();
  const inView = new Map<number, readonly number[]>();
  const tell = () =>
    onInView(new Set([...inView].flatMap(([frameId, indexes]) => indexes.map((index) => keyOf(frameId, index)))));
  return {
    /** Lets all lines go. */
    drop() {
      held.abort();
      held = new AbortController();
      inView.clear();
      tell();
    },
    /** Holds a line to each frame that has none yet. */
    hold(tabId: number, frames: readonly FrameText[]) {
      for (const { frameId } of frames) {
        if (inView.has(frameId)) continue;
        inView.set(frameId, []);
        holdLine(
          tabId,
          frameId,
          {
            onInView(indexes) {
              inView.set(frameId, indexes);
              tell();
            },
            onEnd: () => inView.delete(frameId),
          },
          AbortSignal.any([signal, held.signal]),
        );
      }
    },
  };
}
