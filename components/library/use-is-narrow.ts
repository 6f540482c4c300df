import { useEffect, useState } from 'preact/hooks';

/** Below this width a table of claims and outlets cannot be read; the same as in `library.css`. */
const narrow = '(max-width: 46rem)';

/** Whether the window is too narrow for the table. */
export function useIsNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const life = new AbortController();
    matchMedia(narrow).addEventListener('change', ({ matches }) => setIsNarrow(matches), { signal: life.signal });
    return () => life.abort();
  }, []);
  return isNarrow;
}
