/** What the page tests call inside a page, as `globalThis.sidelight`. */
import { type Block, createBlockBuilder } from '../../page/block-text.ts';
import { createCardHost } from '../../page/card-host.ts';
import { watchChanges } from '../../page/changes.ts';
import { readGist } from '../../page/gist.ts';
import { isOnWords, markAt } from '../../page/hit-test.ts';
import { createMarks } from '../../page/marks.ts';
import { watchPointerLeaving, watchPointing } from '../../page/pointing.ts';
import { readArticle } from '../../page/read-article.ts';
import { sentencesOf } from '../../page/sentences-of-page.ts';
import { rangesOf } from '../../page/text-range.ts';
import { nextMark, scrollToMark, watchNextMarkKey } from '../../page/walk-marks.ts';

const pageCode = {
  createBlockBuilder,
  createCardHost,
  createMarks,
  isOnWords,
  markAt,
  nextMark,
  rangesOf,
  readArticle,
  readGist,
  scrollToMark,
  sentencesOf,
  watchChanges,
  watchNextMarkKey,
  watchPointerLeaving,
  watchPointing,
  /** The sentences of the page, as the annotator reads them. */
  readSentences: () => sentencesOf(readArticle(document)),
};

export type { Block };

declare global {
  var sidelight: typeof pageCode;
}

globalThis.sidelight = pageCode;
