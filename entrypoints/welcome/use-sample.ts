/** The life of the sample article: its marks, what the reader selects in it and looks up. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookUpState } from '../../components/popup/popup-state.ts';
import type { SampleState, WelcomeActions } from '../../components/welcome/welcome-state.ts';
import { answerSteps } from '../../platform/page-channel.ts';
import { askLookUp } from '../surface/look-up.ts';
import { markSample, type SampleMarks } from './sample-marks.ts';

type Sample = { readonly sample: SampleState } & Pick<WelcomeActions, 'onNextMark' | 'onLookUp' | 'onLeaveLookUp'>;

/** To be used once in a page, which shows the article. */
export function useSample(): Sample {
  const marks = useRef<SampleMarks | undefined>(undefined);
  const [count, setCount] = useState<number>();
  const [selection, setSelection] = useState('');
  const [lookUp, setLookUp] = useState<LookUpState>({ kind: 'none' });
  const asked = useRef<string | undefined>(undefined);

  async function begin(article: Element, signal: AbortSignal) {
    marks.current = await markSample(article, signal);
    setCount(marks.current.count);
  }
  useEffect(() => {
    const life = new AbortController();
    const article = findArticle();
    document.addEventListener('selectionchange', () => setSelection(selectedIn(article)), { signal: life.signal });
    // The reader's keys come from the background, as to any page with marks.
    answerSteps(({ step }) => {
      marks.current?.step(step);
      return { ok: true, answer: null };
    }, life.signal);
    void begin(article, life.signal);
    return () => life.abort();
  }, []);

  async function look(quote: string) {
    asked.current = quote;
    setLookUp({ kind: 'looking', quote });
    const found = await askLookUp(quote);
    if (asked.current === quote) setLookUp(found === 'damaged-pack' ? { kind: 'failed', quote } : found);
  }

  return {
    sample: { marks: count, selection, lookUp },
    onNextMark: () => marks.current?.step('next'),
    onLookUp: () => void look(selection || selectSentence(findArticle())),
    onLeaveLookUp() {
      asked.current = undefined;
      setLookUp({ kind: 'none' });
    },
  };
}

function findArticle(): Element {
  const article = document.querySelector('.sample article');
  if (!article) throw new Error('the welcome page has no article');
  return article;
}

/** What is selected in an element, without the white space around it; empty when nothing is, or more than is in it. */
function selectedIn(element: Element): string {
  const selection = getSelection();
  const { anchorNode = null, focusNode = null } = selection ?? {};
  return element.contains(anchorNode) && element.contains(focusNode) ? String(selection).trim() : '';
}

/** Selects the headline for a reader who has selected nothing, and gives its words. */
function selectSentence(article: Element): string {
  const headline = article.querySelector('h3');
  if (headline) getSelection()?.selectAllChildren(headline);
  return headline?.textContent ?? '';
}
