import { useLayoutEffect, useRef } from 'preact/hooks';
import { highlightName, type MarkLook } from '../../engine/mark-look.ts';
import type { Strength } from '../../engine/match.ts';

interface MarkedTextProps {
  readonly look: MarkLook;
  readonly strength: Strength;
  readonly children: string;
}

/** Words marked by the very rules that mark a page's (`components/marks.css`, `mark-dot.css`), so that they look the same. */
export function MarkedText({ look, strength, children }: MarkedTextProps) {
  const words = useRef<HTMLSpanElement>(null);
  const name = highlightName(strength, look);
  useLayoutEffect(() => {
    // No highlights are drawn outside of a browser, as in tests.
    if (!words.current || look.style === 'dot' || typeof Highlight === 'undefined') return undefined;
    const range = new Range();
    range.selectNodeContents(words.current);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, highlight.add(range));
    return () => void highlight.delete(range);
  }, [name, children]);
  return (
    <span ref={words} class={look.style === 'dot' ? `mark-dot ${strength} ${look.colour}` : 'marked'}>
      {children}
    </span>
  );
}
