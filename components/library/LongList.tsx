import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../texts.ts';

/** Items that are drawn at once, and with each wish for more. */
const portion = 50;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly class: string;
  /** Draws an item as a list item with a key. */
  draw(item: Item): ComponentChildren;
}

/** A list of which the first are drawn, and more on a click, so that thousands of items do not stand in the page. */
export function LongList<Item>({ items, class: name, draw }: LongListProps<Item>) {
  const t = useTexts();
  const [shown, setShown] = useState(portion);
  const left = items.length - shown;
  return (
    <>
      <ol class={name}>{items.slice(0, shown).map(draw)}</ol>
      {left > 0 && (
        <p>
          <button type="button" class="text-button" onClick={() => setShown(shown + portion)}>
            {t('library.more', [Math.min(portion, left), left])}
          </button>
        </p>
      )}
    </>
  );
}
