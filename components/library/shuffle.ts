/** An order that looks like chance and is the same whenever it is asked for again: on paper and on its sheet of answers. */

/** The items in an order that follows from the key alone. */
export function shuffle<Item>(items: readonly Item[], key: string): readonly Item[] {
  const random = createRandom(hash(key));
  const shuffled = [...items];
  // Fisher and Yates.
  for (let last = shuffled.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    const moved = shuffled.splice(at, 1);
    shuffled.splice(last, 0, ...moved);
  }
  return shuffled;
}

/** FNV-1a over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Numbers from 0 up to 1 from a seed: mulberry32, public domain. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
