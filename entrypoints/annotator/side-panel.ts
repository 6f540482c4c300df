/** What this page has to say to the side panel: its text with all that it states, and what of it is in view. */
import type { PaintedMark } from '../../page/marks.ts';
import { rangesOf } from '../../page/text-range.ts';
import { watchView } from '../../page/watch-view.ts';
import type { Handlers } from '../../platform/channel.ts';
import { takeLines } from '../../platform/panel-line.ts';
import type { PageProtocol } from '../../platform/protocol.ts';
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
    const places = () =>
      known().sentences.map((sentence, index) => [index, rangesOf(sentence.block, sentence)] as const);
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
      const { blocks, sentences, claims } = known();
      const painted = new Set(marks.list().map(({ sentence }) => sentence));
      const stated = sentences.map((sentence, index) => ({
        text: sentence.text,
        isShown: painted.has(sentence),
        matches: (claims.get(index) ?? []).map(matchOf),
      }));
      return { ok: true, answer: { pageUrl: pageUrl(), blocks: blocks.map(({ text }) => text), stated } };
    },
    'jump-to-sentence'({ sentence: index, text }) {
      const { sentences } = known();
      const at = sentences[index]?.text === text ? index : sentences.findIndex((sentence) => sentence.text === text);
      const sentence = sentences[at];
      const find = () => marks.list().find((mark) => mark.sentence === sentence);
      if (sentence && !find()) shown.add(at);
      const mark = find();
      if (mark) goTo(mark);
      return { ok: true, answer: null };
    },
  };
}
