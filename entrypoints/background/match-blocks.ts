/** What the background answers to a page that sends its text. */
import { outletsFor } from '../../engine/card-content.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Pack } from '../../engine/pack.ts';
import { splitBlocks } from '../../engine/sentences.ts';
import type { Mark } from '../../platform/messages.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';

type Question = Omit<BackgroundProtocol['match-blocks']['request'], 'isStyled'>;
type Answer = Omit<BackgroundProtocol['match-blocks']['answer'], 'settings'>;

/** What a reader does not want to see. */
export interface ReaderSays {
  readonly hiddenSources: readonly string[];
  /** Whether a sentence is not to be taken for a claim. */
  isDismissed(claim: string, sentence: string): boolean;
}

/**
 * The marks of a page, and where its marked sentences stand. What no outlet but the page's own and the hidden ones has
 * worded is left out, and so is what the reader does not find in a sentence. What the reader says may come late: the browser
 * reads it while the engine is at work.
 */
export async function matchBlocks(
  pack: Pack,
  engine: Engine,
  { blocks, pageUrl }: Question,
  says: Promise<ReaderSays>,
): Promise<Answer> {
  const sentences = splitBlocks(blocks, pack.language);
  const texts = sentences.map(({ text }) => text);
  if (!engine.isOnTopic(texts.join('\n'))) return { isOnTopic: false, places: [], marks: [] };

  const matches = engine.matchSentences(texts);
  const { hiddenSources, isDismissed } = await says;
  const outlets = new Map<string, number>();
  const countOutlets = (claim: string): number => {
    const known = outlets.get(claim) ?? outletsFor(pack, claim, { pageUrl, hiddenSources }).length;
    outlets.set(claim, known);
    return known;
  };
  const marks = matches
    .filter(({ claim, sentence }) => !isDismissed(claim.id, texts[sentence] ?? ''))
    .map(
      ({ claim, ...match }): Mark => ({
        ...match,
        claim: claim.id,
        statement: claim.statement,
        outlets: countOutlets(claim.id),
      }),
    )
    .filter((mark) => mark.outlets > 0);
  const marked = [...new Set(marks.map(({ sentence }) => sentence))];
  const order = new Map(marked.map((sentence, index) => [sentence, index]));
  return {
    isOnTopic: true,
    places: marked.flatMap((sentence) => {
      const place = sentences[sentence];
      return place ? [{ block: place.block, start: place.start, end: place.end }] : [];
    }),
    marks: marks.map((mark) => ({ ...mark, sentence: order.get(mark.sentence) ?? 0 })),
  };
}
