/** Dots in a page's margin for readers who chose that look; what draws them is fetched when it is first needed. */
import type { MarkColour, MarkLook } from '../../engine/mark-look.ts';
import type { DotListener, MarginDots } from '../../page/margin-dots.ts';
import type { Marks } from '../../page/marks.ts';
import type { DotsScope } from '../dots/index.ts';
import type { Ask } from './ask.ts';

export interface Margin {
  /** Shows dots from now on, or none, as the look has it. */
  dress(look: MarkLook): void;
  /** Takes dots away whose words have changed, and adds those for new marks. */
  update(): void;
}

/** An empty margin, until a look with dots is chosen; the signal ends it. */
export function createMargin(
  page: Document,
  ask: Ask,
  marks: Marks,
  listener: DotListener,
  signal: AbortSignal,
): Margin {
  const scope = globalThis as DotsScope;
  /** Absent while the marks look otherwise. */
  let colour: MarkColour | undefined;
  let dots: MarginDots | undefined;
  signal.addEventListener('abort', () => {
    scope.sidelightDots = undefined;
  });

  let loading: Promise<void> | undefined;
  const load = async () => {
    await ask('run-dots', {});
    if (signal.aborted) return;
    dots = scope.sidelightDots?.create(page, listener, signal);
    // Another try, should the background have been stopped in the middle of it.
    if (!dots) loading = undefined;
  };
  const update = async () => {
    if (colour && !dots) {
      loading ??= load();
      await loading;
    }
    if (colour) dots?.show(marks.list(), colour);
    else dots?.hide();
  };
  return {
    update: () => void update(),
    dress(look) {
      const wanted = look.style === 'dot' ? look.colour : undefined;
      if (wanted === colour) return;
      colour = wanted;
      void update();
    },
  };
}
