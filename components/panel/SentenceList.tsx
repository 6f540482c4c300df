/** The page's sentences that state a claim, in reading order, as many as the reader's filter lets through. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type MarkView, maxStrongest } from '../../engine/ration.ts';
import { useTexts } from '../texts.ts';
import { FilterForm } from './FilterForm.tsx';
import { filterSentences, noFilter } from './filter-sentences.ts';
import type { MarkedPage, PanelActions } from './panel-state.ts';
import { SentenceItem } from './SentenceItem.tsx';

interface SentenceListProps extends Pick<PanelActions, 'onJump' | 'onShow'> {
  readonly page: MarkedPage;
  readonly inView: ReadonlySet<string>;
  readonly language: string;
}

/** From so many sentences on, a reader is helped by a filter. */
const minForFilter = 4;

export function SentenceList({ page, inView, language, onJump, onShow }: SentenceListProps) {
  const t = useTexts();
  const [filter, setFilter] = useState(noFilter);
  const { sentences, counts } = page;
  const listed = filterSentences(sentences, filter);
  const current = listed.find(({ key }) => inView.has(key))?.key;
  const all = filter.withPossible ? sentences.length : counts.strong;
  const heading =
    all === 0
      ? t('page.noMarksHere')
      : listed.length === all
        ? t('page.marks', all)
        : t('panel.marksOf', [listed.length, all]);
  return (
    <section>
      <div class="status" role="status">
        <h2>{heading}</h2>
        {all === 0 && <p class="note">{t('page.noMarks')}</p>}
        {page.view.amount === 'none' && all > 0 && <p class="note">{t('panel.hidden')}</p>}
        {page.view.amount === 'strongest' && counts.strong > maxStrongest && (
          <p class="note">{t('panel.strongest', [maxStrongest])}</p>
        )}
      </div>
      <ShowTools view={page.view} strong={counts.strong} onShow={onShow} />
      {sentences.length >= minForFilter || counts.possible > 0 ? (
        <FilterForm sentences={sentences} possible={counts.possible} filter={filter} onFilter={setFilter} />
      ) : null}
      {all > 0 && listed.length === 0 && <p class="note none">{t('panel.nothingFits')}</p>}
      <Follow current={current}>
        {listed.map((sentence) => (
          <SentenceItem
            key={sentence.key}
            sentence={sentence}
            language={language}
            isCurrent={sentence.key === current}
            onJump={() => onJump(sentence)}
          />
        ))}
      </Follow>
    </section>
  );
}

interface FollowProps {
  readonly current: string | undefined;
  readonly children: preact.ComponentChildren;
}

/** The list itself, which keeps the current sentence in sight; gently, unless the reader wants no motion. */
function Follow({ current, children }: FollowProps) {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const isMoved = before.current !== undefined && current !== undefined;
    before.current = current;
    // The head of the list stays in sight until the reader has begun to scroll.
    if (!isMoved) return;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', behavior });
  }, [current]);
  return (
    <ol class="sentences" ref={list}>
      {children}
    </ol>
  );
}

interface ShowToolsProps extends Pick<PanelActions, 'onShow'> {
  readonly view: MarkView;
  readonly strong: number;
}

/** Which of the marks the page shows: what is listed here is all there is. */
function ShowTools({ view, strong, onShow }: ShowToolsProps) {
  const t = useTexts();
  if (strong === 0) return null;
  const tools: (readonly [label: string, amount: MarkView['amount']])[] = [];
  if (view.amount === 'none') tools.push([t('page.showMarks'), 'strongest']);
  if (view.amount === 'strongest' && strong > maxStrongest) tools.push([t('panel.markAll', [strong]), 'all']);
  if (view.amount === 'all' && strong > maxStrongest)
    tools.push([t('panel.markStrongest', [maxStrongest]), 'strongest']);
  if (tools.length === 0) return null;
  return (
    <div class="tools">
      {tools.map(([label, amount]) => (
        <button key={amount} type="button" class="text-button" onClick={() => onShow({ ...view, amount })}>
          {label}
        </button>
      ))}
    </div>
  );
}
