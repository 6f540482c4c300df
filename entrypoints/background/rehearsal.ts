/**
 * Runs beforehand, on words of the pack's own, what a reader is going to wait for. Code that runs for the first time takes
 * several times as long as later, and so does the browser's segmenter; the browser forgets both whenever it stops us.
 */
import { composeCard } from '../../engine/card-content.ts';
import { daysOf } from '../../engine/card-days.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Pack } from '../../engine/pack.ts';
import { splitBlocks } from '../../engine/sentences.ts';
import { writeDay } from '../../locales/write-day.ts';

/** With ten of them the first page takes two thirds of the time, and with all of them not much less. */
const rehearsedClaims = 10;

/** For a page's marks. More words would keep the page waiting that they are rehearsed for. */
export function rehearseMarks(pack: Pack, engine: Engine): void {
  // In one block, since one sentence alone asks for no segmenter.
  const block = wordsOf(pack, rehearsedClaims).join('\n');
  engine.matchSentences(splitBlocks([block], pack.language).map(({ text }) => text));
}

/** Gives what rehearses cards and lookups: once, and not within the turn that asks for it, where somebody may wait. */
export function createCardRehearsal(pack: Pack, getEngine: () => Engine): () => void {
  let isRehearsed = false;
  return () => {
    if (isRehearsed) return;
    isRehearsed = true;
    setTimeout(() => rehearseCards(pack, getEngine()));
  };
}

/** With one quotation the first card, or lookup, takes a third of the time, and with more not much less. */
function rehearseCards(pack: Pack, engine: Engine): void {
  for (const sentence of wordsOf(pack, 1)) {
    for (const { claim, ...hit } of engine.lookUpQuote(sentence)) {
      const content = composeCard(pack, { ...hit, claimId: claim.id, sentence, pageUrl: '', hiddenSources: [] });
      for (const day of daysOf(content)) writeDay(day, content.language);
    }
  }
}

function wordsOf({ claims }: Pack, count: number): readonly string[] {
  return claims.slice(0, count).map(({ wordings }) => wordings[0]?.text ?? '');
}
