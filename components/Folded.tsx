import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface FoldedProps {
  /** Whether it stands open at first. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/**
 * What a `<details>` holds below its summary. Where that is closed at first, nobody can see it in the first frame, so it is drawn
 * after that: a reader who waits for an answer does not wait for what is folded away in it.
 */
export function Folded({ isOpen = false, children }: FoldedProps) {
  const [isDrawn, setDrawn] = useState(isOpen);
  // Effects run once the frame has been shown: https://preactjs.com/guide/v10/hooks#useeffect
  useEffect(() => setDrawn(true), []);
  return isDrawn ? children : null;
}
