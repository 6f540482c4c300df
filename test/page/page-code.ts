/** What the page tests call inside a page, as `globalThis.sidelight`. */

import { splitBlocks } from '../../engine/sentences.ts';
import { createAnnotation } from '../../page/annotation.ts';
import { type Block, createBlockBuilder } from '../../page/block-text.ts';
import { createCardHost } from '../../page/card-host.ts';
import { watchChanges, watchReturn } from '../../page/changes.ts';
import { findAgain } from '../../page/find-again.ts';
import { isPageAboutTopic } from '../../page/gist.ts';
import { isOnWords, markAt } from '../../page/hit-test.ts';
import { createKeptBlocks } from '../../page/kept-blocks.ts';
import { createMarginDots } from '../../page/margin-dots.ts';
import { createMarkCard } from '../../page/mark-card.ts';
import { createMarks } from '../../page/marks.ts';
import { pageAddress } from '../../page/page-address.ts';
import { watchPointerLeaving, watchPointing } from '../../page/pointing.ts';
import { articleLanguage, readArticle } from '../../page/read-article.ts';
import { type PageSentence, sentencesAt } from '../../page/sentences-of-page.ts';
import { rangesOf } from '../../page/text-range.ts';
import { scrollToMark, stepFrom } from '../../page/walk-marks.ts';
import { watchView } from '../../page/watch-view.ts';

const pageCode = {
  articleLanguage,
  createAnnotation,
  createBlockBuilder,
  createCardHost,
  createKeptBlocks,
  createMarginDots,
  createMarkCard,
  createMarks,
  findAgain,
  isOnWords,
  markAt,
  pageAddress,
  rangesOf,
  readArticle,
  isPageAboutTopic,
  scrollToMark,
  splitBlocks,
  stepFrom,
  watchChanges,
  watchPointerLeaving,
  watchPointing,
  watchReturn,
  watchView,
  /** The sentences of the page, as the background cuts them out of what the annotator reads. */
  readSentences,
};

function readSentences(): PageSentence[] {
  const blocks = readArticle(document);
  return sentencesAt(blocks, splitBlocks(blocks.map(({ text }) => text)));
}

export type { Block };

declare global {
  var sidelight: typeof pageCode;
}

globalThis.sidelight = pageCode;
