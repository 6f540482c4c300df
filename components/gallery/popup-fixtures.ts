/** What the popup shows in the gallery and the tests: a page's marks, what was looked up, and what typed words find. */
import type { FoundClaim, MarkSummary, PageReading } from '../../platform/messages.ts';
import { allHidden, excluded, kellogg, opposite } from './claim-fixtures.ts';
import { sources } from './source-fixtures.ts';

export const marks: readonly MarkSummary[] = [
  [sources.kyiv.headline, 4],
  [
    'U.S. statements ruling out Ukraine\'s membership in NATO align with Russia\'s views and "satisfy" Moscow, Kremlin spokesperson Dmitry Peskov said on April 21, Interfax news agency reported.',
    4,
  ],
  [excluded.pageText, 4],
  [
    '"NATO isn’t on the table," said U.S. Special Envoy to Ukraine Keith Kellogg in an interview with Fox News on April 20.',
    3,
  ],
  [
    'Asked about the topic, Peskov said that the path toward a "peaceful resolution cannot and should not take place in the public arena."',
    1,
  ],
].map(([text, outlets], index) => ({
  index,
  text: String(text),
  language: 'en',
  strength: 'strong',
  statements: Array(index === 2 ? 2 : 1).fill('…'),
  outlets: Number(outlets),
}));

/** A page with few marks: all of them are shown, and there are two more that are not certain. */
export const few = reading(marks, { strong: marks.length, possible: 2 });

/** A page with more marks than are shown at first. */
export const many = reading(
  Array.from({ length: 8 }, (_, index) => ({ ...pick(marks, index), index })),
  { strong: 14, possible: 0 },
);

/** All that there is, also what is not certain. */
export const everything: typeof few = {
  ...few,
  marks: marks.map((mark, index) => ({ ...mark, strength: index > 2 ? 'possible' : 'strong' })),
  view: { amount: 'all', withPossible: true },
  counts: { strong: 14, possible: 2 },
};

/** What was looked up lately: as many quotes as are kept. */
export const history: readonly string[] = [
  ...marks.map(({ text }) => text),
  ...Object.values(sources).map(({ headline }) => headline),
];

/** What typed words find. */
export const foundClaims: readonly FoundClaim[] = [
  ...[excluded, kellogg, opposite, allHidden].map(({ claim: { id, statement, speaker } }, index) => ({
    id: `${id}-${index}`,
    statement,
    language: 'en',
    speaker,
    outlets: [4, 1, 2, 0][index] ?? 0,
  })),
];

function reading(
  shown: readonly MarkSummary[],
  counts: PageReading['counts'],
): Pick<PageReading, 'marks' | 'view' | 'counts'> {
  return { marks: shown, view: { amount: 'strongest', withPossible: false }, counts };
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
