/** What paints marks in a page for the measurement, as `globalThis.painter`: the page's own code without the extension. */
import { splitBlocks } from '../../../engine/sentences.ts';
import { createMarks } from '../../../page/marks.ts';
import { readArticle } from '../../../page/read-article.ts';
import { type PageSentence, sentencesAt } from '../../../page/sentences-of-page.ts';

export interface Painter {
  /** The first sentences of the page. */
  choose(count: number): readonly string[];
  /** Marks the chosen sentences; gives what takes the marks away again. */
  paint(): () => void;
}

declare global {
  var painter: Painter;
}

let chosen: readonly PageSentence[] = [];

globalThis.painter = {
  choose(count) {
    const blocks = readArticle(document);
    chosen = sentencesAt(blocks, splitBlocks(blocks.map(({ text }) => text))).slice(0, count);
    return chosen.map(({ text }) => text);
  },
  paint() {
    const life = new AbortController();
    createMarks(life.signal).paint(chosen.map((sentence) => ({ sentence, strength: 'strong' })));
    return () => life.abort();
  },
};
