/**
 * Marks the sample article of the welcome page as the annotator marks a news page, with the same marks, card and pointing;
 * only that the article is known and stands still, so that none has to be found and no change be followed.
 */
import cardCss from '../../components/card/card.css?inline';
import { chooseMarks } from '../../engine/ration.ts';
import { type Block, createBlockBuilder } from '../../page/block-text.ts';
import { createMarkCard } from '../../page/mark-card.ts';
import { createMarks, type PaintedMark } from '../../page/marks.ts';
import { openByPointing } from '../../page/open-by-pointing.ts';
import { sentencesAt } from '../../page/sentences-of-page.ts';
import { type Step, scrollToMark, stepFrom } from '../../page/walk-marks.ts';
import { askBackground } from '../../platform/channel.ts';
import type { Mark } from '../../platform/messages.ts';
import { defaultSettings } from '../../platform/settings.ts';
import { loadMessages, readTexts } from '../../platform/texts.ts';
import { matchOf } from '../annotator/mark-messages.ts';
import { type CardFilling, type CardWishes, renderCard } from '../card/render-card.tsx';
import { copyText } from '../surface/copy-text.ts';
import { openClaim, openSheet } from '../surface/open-claim.ts';
import { sentenceOf } from '../surface/sentence-of.ts';

export interface SampleMarks {
  readonly count: number;
  /** Opens the card of the mark after the one that was visited last, or before it, and gives it the focus. */
  step(direction: Step): void;
}

/** Marks the article until the signal aborts. Without an answer of the background there are no marks. */
export async function markSample(article: Element, signal: AbortSignal): Promise<SampleMarks> {
  const page = article.ownerDocument;
  const blocks = blocksOf(article);
  const reply = await askBackground('match-blocks', {
    blocks: blocks.map(({ text }) => text),
    pageUrl: '',
    isStyled: true,
  });
  const { places, marks: known } = reply.ok ? reply.answer : nothingKnown;
  const sentences = sentencesAt(blocks, places);
  const claims = chooseMarks(
    Map.groupBy(known, ({ sentence }) => sentence),
    { amount: 'all', withPossible: false },
  );
  const marks = createMarks(signal);
  marks.paint(
    sentences.flatMap((sentence, index) => (claims.has(index) ? [{ sentence, strength: 'strong' as const }] : [])),
  );
  const claimsOf = ({ sentence }: PaintedMark): readonly Mark[] => claims.get(sentences.indexOf(sentence)) ?? [];

  const step = (direction: Step) => {
    const mark = stepFrom(page, marks.list(), card.visited(), direction);
    if (!mark) return;
    scrollToMark(page, mark);
    card.open(mark, { by: 'key' });
  };
  const wishes: CardWishes = {
    onClose: () => card.close(),
    onStep: step,
    onCopy: copyText,
    onOpenLibrary: ({ id }) => void openClaim(id),
    onPrint: (content) => void openSheet(content.claim.id, sentenceOf(content, '')),
  };
  const card = createMarkCard<CardFilling>(
    page,
    marks,
    {
      css: () => cardCss,
      async fetch(mark) {
        const matches = claimsOf(mark).map(matchOf);
        const question = askBackground('open-card', { sentence: mark.sentence.text, matches, pageUrl: '' });
        const texts = await readTexts(loadMessages);
        const reply = await question;
        return reply.ok && reply.answer.cards.length > 0 ? { ...reply.answer, texts } : undefined;
      },
      draw: (panel, filling) => renderCard(panel, filling, wishes),
    },
    signal,
  );
  openByPointing(page, marks, card, { restMs: () => defaultSettings.cards.hoverMs }, signal);
  return { count: marks.list().length, step };
}

const nothingKnown = { places: [], marks: [] } as const;

/** The headline and the paragraphs, which hold nothing but text. */
function blocksOf(article: Element): Block[] {
  return [...article.querySelectorAll('h3, p')].flatMap((element) => {
    const builder = createBlockBuilder();
    for (const node of element.childNodes) if (node instanceof Text) builder.add(node);
    return builder.take() ?? [];
  });
}
