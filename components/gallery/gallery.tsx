/**
 * Every surface in every state, in a plain page: `?scene=card/four`. `&lang=uk` shows it in another language, `&longer` with
 * words that are longer by two fifths, `&dir=rtl` from right to left.
 */
import { showScene } from './show-scene.tsx';

declare global {
  /** For tests, which show hundreds of scenes: the same without a load of the page for each. */
  var gallery: { show(look: string): Promise<void> };
}

globalThis.gallery = { show: (look) => showScene(new URLSearchParams(look)) };
void showScene(new URLSearchParams(location.search));
