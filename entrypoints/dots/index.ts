/**
 * What draws dots in the margin, for readers who chose them: run in a page by the background when the annotator asks for it.
 * Leaves itself where the annotator finds it, in the world that the two share.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarginDots, type DotListener, type MarginDots } from '../../page/margin-dots.ts';
import { hiddenWithoutUs } from '../card/hidden-without-us.ts';
import dotsCss from './dots.css?inline';

export interface DotsScript {
  /** Dots for the page, which are gone when the signal aborts. */
  create(page: Document, listener: DotListener, signal: AbortSignal): MarginDots;
}

/** Where the script leaves itself. */
export interface DotsScope {
  sidelightDots?: DotsScript | undefined;
}

export default defineUnlistedScript(() => {
  (globalThis as DotsScope).sidelightDots = {
    create: (page, listener, signal) => createMarginDots(page, hiddenWithoutUs + dotsCss, listener, signal),
  };
});
