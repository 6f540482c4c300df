/** What this page has to say to the side panel: its text with all that it states, and what of it is in view. */
import type { PaintedMark } from '../../page/marks.ts';
import { rangesOf } from '../../page/text-range.ts';
import { watchView } from '../../page/watch-view.ts';
import type { Handlers } from '../../platform/channel.ts';
import type { PageProtocol } from '../../platform/messages.ts';
import { takeLines } from '../../platform/panel-line.ts';
import type { LivePage } from './live-page.ts';
import { matchOf } from './mark-messages.ts';
import type { ShownMarks } from './shown-marks.ts';

type PanelAnswers = Pick<Handlers<PageProtocol>, 'read-text' | 'jump-to-sentence'>;

export interface PanelService extends PanelAnswers {
  /** Tells listening panels what is in view, after marks were painted. */
  lookAgain(): void;
}

/** Serves the side panel until the signal aborts. `goTo` leads the reader to a mark. */
export function createPanelService(
  page: Document,
  pageUrl: () => string,
  { report, known, marks }: Pick<LivePage, 'report' | 'known' | 'marks'>,
  shown: ShownMarks,
  goTo: (mark: PaintedMark) => void,
  signal: AbortSignal,
): PanelService {
  const listening = new Set<() => void>();
  takeLines((tell, held) => {
    const places = () => {
      const { sentences, claims } = known();
      return [...claims.keys()].flatMap((index) => {
        const sentence = sentences[index];
        return sentence ? [[index, rangesOf(sentence.block, sentence)] as const] : [];
      });
    };
    const { lookAgain } = watchView(page, places, tell, held);
    listening.add(lookAgain);
    held.addEventListener('abort', () => listening.delete(lookAgain));
  }, signal);

  return {
    lookAgain() {
      for (const look of listening) look();
    },
    async 'read-text'() {
      const reply = await report();
      if (!reply.ok) return reply;
      const { sentences, claims } = known();
      const painted = new Set(marks.list().map(({ sentence }) => sentences.indexOf(sentence)));
      const stated = Array.from(claims, ([sentence, stating]) => ({
        sentence,
        isShown: painted.has(sentence),
        matches: stating.map(matchOf),
      }));
      return { ok: true, answer: { pageUrl: pageUrl(), sentences: sentences.map(({ text }) => text), stated } };
    },
    'jump-to-sentence'({ sentence: index, text }) {
      const { sentences, claims } = known();
      const at = sentences[index]?.text === text ? index : sentences.findIndex((sentence) => sentence.text === text);
      if (!claims.has(at)) return { ok: false, problem: 'failed' };
      const find = () => marks.list().find(({ sentence }) => sentence === sentences[at]);
      if (!find()) shown.add(at);
      const mark = find();
      if (mark) goTo(mark);
      return { ok: true, answer: null };
    },
  };
}
