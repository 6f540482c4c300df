/** The welcome page in every state; the marks of its sample, which `page/` paints in a browser, are painted here by hand. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { firstLook, highlightName } from '../../engine/mark-look.ts';
import marksCss from '../marks.css?inline';
import { WelcomeView } from '../welcome/WelcomeView.tsx';
import type { SampleState, WelcomeState } from '../welcome/welcome-state.ts';
import { excluded, kellogg } from './claim-fixtures.ts';
import { said } from './said.ts';
import { keys } from './site-fixtures.ts';
import { newsSites, pack } from './source-fixtures.ts';

const quote = 'membership of NATO was off the table';
const sample: SampleState = { marks: 6, selection: '', lookUp: { kind: 'none' } };
const searched = { claims: pack.claims, sources: pack.sources.length };

const asking: WelcomeState = {
  access: { kind: 'asking' },
  newsSites,
  articles: pack.sources,
  language: 'en',
  keys: keys.filter(({ keys: pressed }) => pressed !== ''),
  sample,
};

const states: Record<string, WelcomeState> = {
  asking,
  granted: { ...asking, access: { kind: 'granted', choice: 'news' } },
  declined: { ...asking, access: { kind: 'declined' } },
  'without-keys': { ...asking, access: { kind: 'granted', choice: 'none' }, keys: [] },
  'damaged-pack': {
    ...asking,
    access: { kind: 'granted', choice: 'all' },
    articles: [],
    sample: { ...sample, marks: 0 },
  },
  selected: { ...asking, sample: { ...sample, selection: quote } },
  'looked-up': {
    ...asking,
    sample: { ...sample, lookUp: { kind: 'answered', quote, answer: { hits: [kellogg, excluded], searched } } },
  },
};

function Painted({ state }: { readonly state: WelcomeState }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // No highlights are drawn outside of a browser, as in tests.
    if (typeof Highlight === 'undefined') return undefined;
    const paragraphs = [...(box.current?.querySelectorAll('article .words') ?? [])].filter((_, index) => index !== 4);
    const ranges = paragraphs.map((paragraph) => {
      const range = new Range();
      range.selectNodeContents(paragraph);
      return range;
    });
    const name = highlightName('strong', firstLook);
    CSS.highlights.set(name, new Highlight(...(state.sample.marks ? ranges : [])));
    return () => void CSS.highlights.delete(name);
  }, [state]);
  return (
    <div ref={box}>
      <style>{marksCss}</style>
      <WelcomeView
        state={state}
        onChoose={said('choose')}
        onNextMark={said('next mark')}
        onLookUp={said('look up')}
        onLeaveLookUp={said('leave')}
        onCopy={async (text) => {
          said('copy')(text);
          return true;
        }}
        onOpenInLibrary={said('open in library')}
      />
    </div>
  );
}

export const welcomeScenes: Record<string, () => ComponentChildren> = {};
for (const [name, state] of Object.entries(states)) {
  welcomeScenes[`welcome/${name}`] = () => <Painted state={state} />;
}
