/** What the side panel asks of the page in front and of the background, as the states that its view shows. */
import type { UnmarkedPage } from '../../components/page-state.ts';
import type { ListedSentence, MarkedPage } from '../../components/panel/panel-state.ts';
import type { Coverage } from '../../engine/coverage.ts';
import { askBackground } from '../../platform/channel.ts';
import { readFrameTexts } from '../../platform/frames.ts';
import type { FrontTab } from '../../platform/front-tab.ts';
import type { PageText } from '../../platform/messages.ts';
import { askPageState } from '../surface/page-state.ts';

/** A sentence of the list with the place that it stands at. */
export interface PlacedSentence extends ListedSentence {
  readonly frameId: number;
  /** Index among the sentences of its frame that state a claim. */
  readonly sentence: number;
}

export type FrameText = PageText & { readonly frameId: number };

export interface PageOverview {
  readonly page: Omit<MarkedPage, 'sentences' | 'coverage'> & { readonly sentences: readonly PlacedSentence[] };
  readonly frames: readonly FrameText[];
}

/** Name of a sentence among those of all frames of a tab. */
export function keyOf(frameId: number, sentence: number): string {
  return `${frameId}:${sentence}`;
}

/** What the page in front states, or why nothing is known of it. */
export async function readOverview(tab: FrontTab | undefined): Promise<PageOverview | UnmarkedPage | 'damaged-pack'> {
  if (!tab) return { kind: 'unmarked', reason: 'no-answer' };
  // The popup is opened by a click that lets us in; a panel stays open over pages that nobody has let us in to.
  if (tab.url === undefined) return { kind: 'unmarked', reason: 'not-let-in' };
  const state = await askPageState(tab);
  if (state.kind === 'unmarked') return state;
  const frames = await readFrameTexts(tab.id);
  const lists = await Promise.all(frames.map(listFrame));
  const sentences: PlacedSentence[] = [];
  for (const list of lists) {
    if (list === 'damaged-pack') return list;
    if (list === undefined) return { kind: 'unmarked', reason: 'no-answer', site: state.site };
    sentences.push(...list);
  }
  const { view, counts } = state.reading;
  return { page: { kind: 'marked', view, counts, sentences }, frames };
}

async function listFrame({
  frameId,
  pageUrl,
  stated,
}: FrameText): Promise<readonly PlacedSentence[] | 'damaged-pack' | undefined> {
  const sentences = stated.map(({ text, matches }) => ({ text, matches }));
  const reply = await askBackground('list-claims', { pageUrl, sentences });
  if (!reply.ok) return reply.problem === 'damaged-pack' ? reply.problem : undefined;
  return stated.map(({ text, isShown }, sentence) => ({
    key: keyOf(frameId, sentence),
    frameId,
    sentence,
    isShown,
    text,
    claims: reply.answer.sentences[sentence] ?? [],
  }));
}

/** How the tab covers its story: by the frame that states most, which is the one with the article. */
export async function readCoverage(frames: readonly FrameText[]): Promise<Coverage | undefined> {
  const [article] = frames.toSorted((a, b) => b.stated.length - a.stated.length);
  if (!article || article.stated.length === 0) return undefined;
  const { pageUrl, blocks } = article;
  const reply = await askBackground('describe-coverage', { pageUrl, blocks });
  return (reply.ok && reply.answer.coverage) || undefined;
}
