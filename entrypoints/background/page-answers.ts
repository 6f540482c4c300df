/** What the background answers to a page: which of its sentences to mark, and the cards of a mark. */
import { composeCard } from '../../engine/card-content.ts';
import { daysOf } from '../../engine/card-days.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Pack } from '../../engine/pack.ts';
import { writeDay } from '../../locales/write-day.ts';
import type { Handlers } from '../../platform/channel.ts';
import { isDismissed, readDismissals } from '../../platform/dismissals.ts';
import { styleMarks } from '../../platform/page-scripts.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';
import { readSettings } from '../../platform/settings.ts';
import { loadMessages } from '../../platform/texts.ts';
import { textsIn } from '../../platform/texts-in.ts';
import { matchBlocks } from './match-blocks.ts';

type PageAnswers = Pick<Handlers<BackgroundProtocol>, 'match-blocks' | 'open-card'>;

/** The engine is made when it is first asked for. */
export function createPageAnswers(pack: Pack, getEngine: () => Engine): PageAnswers {
  return {
    'match-blocks': async ({ isStyled, ...question }, sender) => {
      const reading = readSettings();
      const says = Promise.all([reading, readDismissals()]).then(([{ hiddenSources }, dismissals]) => ({
        hiddenSources,
        isDismissed: (claim: string, sentence: string) => isDismissed(dismissals, claim, sentence),
      }));
      const matching = matchBlocks(pack, getEngine(), question, says);
      const [answer, { marks, cards, language }] = await Promise.all([matching, reading, says]);
      if (answer.marks.length > 0 && !isStyled) void styleMarks(sender);
      return { ok: true, answer: { ...answer, settings: { marks, cards, language } } };
    },
    'open-card': async ({ sentence, matches, pageUrl }) => {
      const [{ hiddenSources, cards, language }, dismissals] = await Promise.all([readSettings(), readDismissals()]);
      const stated = matches.filter(({ claim }) => !isDismissed(dismissals, claim, sentence));
      const contents = stated.map(({ claim: claimId, ...match }) =>
        composeCard(pack, { ...match, claimId, sentence, pageUrl, hiddenSources }),
      );
      // Here, since to set up how days are written would take each page longer than to draw the card.
      const texts = await textsIn(language, loadMessages);
      const written = contents.flatMap(daysOf).map((day) => [day, writeDay(day, texts('language'))] as const);
      return { ok: true, answer: { cards: contents, order: cards.order, days: Object.fromEntries(written) } };
    },
  };
}
