/** What the reader asks in the popup, and what comes back: claims by words, quotes, and what was looked up lately. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundClaims, LookUpState, PopupActions } from '../../components/popup/popup-state.ts';
import type { FrontTab } from '../../platform/front-tab.ts';
import { clearLookUps, noteLookUp, readLookUps } from '../../platform/lookup-history.ts';
import { askLookUp } from '../surface/look-up.ts';
import { askClaim, askFound } from './ask.ts';
import type { FirstLookUp } from './opening.ts';
import { createTypeAhead } from './type-ahead.ts';

type AskingActions = Pick<PopupActions, 'onType' | 'onLookUp' | 'onShowClaim' | 'onLeaveLookUp' | 'onClearHistory'>;

interface Asking extends AskingActions {
  readonly lookUp: LookUpState | undefined;
  readonly found: FoundClaims | undefined;
  readonly history: readonly string[];
}

/** Begins with what was asked first, if anything was. `onDamaged` hears of a pack that cannot be read. */
export function useAsking(
  tab: FrontTab | undefined,
  first: Promise<FirstLookUp | undefined>,
  onDamaged: () => void,
): Asking {
  const [lookUp, setLookUp] = useState<LookUpState>();
  const [found, setFound] = useState<FoundClaims>();
  const [history, setHistory] = useState<readonly string[]>([]);
  const turn = useRef(0);
  const [typeAhead] = useState(() => createTypeAhead(askFound, setFound));

  function stopTyping() {
    typeAhead.stop();
    setFound(undefined);
  }

  /** Shows what comes of a question, unless another was asked meanwhile. */
  async function show(asked: LookUpState | undefined, answer: Promise<LookUpState | 'damaged-pack'>) {
    const thisTurn = ++turn.current;
    stopTyping();
    if (asked) setLookUp(asked);
    const state = await answer;
    if (thisTurn !== turn.current) return;
    if (state === 'damaged-pack') onDamaged();
    else setLookUp(state);
  }

  async function look(quote: string, answer = askLookUp(quote)) {
    void show({ kind: 'looking', quote }, answer);
    // Without the list a lookup is as good.
    setHistory(await noteLookUp(quote, tab?.isPrivate ?? false).catch(() => history));
  }

  async function readHistory() {
    const known = await readLookUps().catch(() => []);
    setHistory((shown) => (shown.length > 0 ? shown : known));
  }
  // Does not wait for the page's marks, nor they for it.
  async function showFirst() {
    const asked = await first;
    // The reader may have asked for something else meanwhile.
    if (turn.current > 0) return;
    if (asked) await look(asked.quote, asked.answer);
    else setLookUp({ kind: 'none' });
  }
  // Not only after the first frame: the answer may be here by then.
  useLayoutEffect(() => {
    void readHistory();
    void showFirst();
    return typeAhead.stop;
  }, []);

  return {
    lookUp,
    found,
    history,
    onType(text) {
      if (text === '') stopTyping();
      else typeAhead.type(text);
    },
    onLookUp: (phrase) => void look(phrase),
    onShowClaim: (id) => void show(undefined, askClaim(id)),
    onLeaveLookUp: () => void show({ kind: 'none' }, Promise.resolve({ kind: 'none' })),
    onClearHistory() {
      setHistory([]);
      void clearLookUps();
    },
  };
}
