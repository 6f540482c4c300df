/** Content for the side panel in the gallery and the tests: sentences of one article in `seeds/`, and what the pack says of them. */
import type { Coverage } from '../../engine/coverage.ts';
import type { ListedClaim } from '../../platform/messages.ts';
import type { ListedSentence, MarkedPage } from '../panel/panel-state.ts';
import { excluded, kellogg, opposite, sources } from './fixtures.ts';

const { myind, cde, united24, kyiv, guardian } = sources;

function claim(more: Partial<ListedClaim> & Pick<ListedClaim, 'id' | 'statement'>): ListedClaim {
  return { speaker: null, date: '2025-04-21', strength: 'strong', relation: 'agrees', outlets: [], ...more };
}

const satisfied = claim({
  id: 'kremlin-satisfied',
  statement: 'The Kremlin is satisfied with the US position ruling out NATO membership for Ukraine.',
  speaker: 'The Kremlin',
  outlets: [myind.outlet, cde.outlet, united24.outlet, guardian.outlet],
  difference: { kind: 'attribution', here: 'said', there: 'insists', outlet: guardian.outlet },
});

const coincides = claim({
  id: 'us-position-coincides',
  statement: 'The US position coincides with that of Russia.',
  speaker: 'Dmitry Peskov',
  outlets: [myind.outlet, cde.outlet, united24.outlet, guardian.outlet],
  difference: {
    kind: 'quotation-reworded',
    here: 'Of course, this is something that satisfies us and aligns with our position',
    there: 'Of course, this is something that causes our satisfaction and coincides with our position.',
    outlet: myind.outlet,
  },
});

const heard = claim({
  ...excluded.claim,
  outlets: excluded.wordings.map(({ source }) => source.outlet),
  difference: { kind: 'attribution', here: 'said', there: 'noted', outlet: united24.outlet },
});

const offTheTable = claim({ ...kellogg.claim, outlets: [myind.outlet, cde.outlet, guardian.outlet] });

const crimea = claim({
  id: 'us-may-recognise-crimea',
  statement: 'The United States may recognise Crimea as Russian.',
  date: null,
  outlets: [myind.outlet, united24.outlet, guardian.outlet],
  difference: { kind: 'hedge', here: null, there: 'reportedly', outlet: united24.outlet },
});

const notInPublic = claim({
  id: 'settlement-not-in-public',
  statement: 'Work on a settlement cannot take place in public.',
  speaker: 'Dmitry Peskov',
  strength: 'possible',
  outlets: [myind.outlet],
});

const [longOutlet = ''] = opposite.wordings.map(({ source }) => source.outlet);

const approved = claim({
  ...opposite.claim,
  relation: 'contradicts',
  outlets: [longOutlet],
  difference: { kind: 'negation', here: 'did not approve', there: null, outlet: longOutlet },
});

export const sentences: readonly ListedSentence[] = [
  [kyiv.headline, [satisfied]],
  [
    'U.S. statements ruling out Ukraine\'s membership in NATO align with Russia\'s views and "satisfy" Moscow, Kremlin spokesperson Dmitry Peskov said on April 21, Interfax news agency reported.',
    [satisfied, coincides],
  ],
  [excluded.pageText, [heard]],
  ['"Of course, this is something that satisfies us and aligns with our position," Peskov added.', [coincides]],
  [
    '"NATO isn’t on the table," said U.S. Special Envoy to Ukraine Keith Kellogg in an interview with Fox News on April 20.',
    [offTheTable],
  ],
  ['The proposal raises the prospect of recognising Crimea as Russian.', [crimea]],
  [
    'Asked about the topic, Peskov said that the path toward a "peaceful resolution cannot and should not take place in the public arena."',
    [notInPublic],
  ],
].map(([text, claims], index) => ({
  key: `0:${index}`,
  text: String(text),
  isShown: index < 4,
  claims: claims as readonly ListedClaim[],
}));

const link = ({ outlet, url }: { readonly outlet: string; readonly url: string }) => ({ outlet, url });

export const coverage: Coverage = {
  leftOut: [
    {
      id: 'membership-would-threaten-russia',
      statement: 'Ukraine’s membership in NATO would threaten Russia’s national interests.',
      speaker: 'Dmitry Peskov',
      date: '2025-04-21',
      outlets: [myind, cde, united24, guardian].map(link),
    },
    {
      id: 'membership-bid-a-root-cause',
      statement: 'Ukraine’s bid for NATO membership is one of the root causes of the war.',
      speaker: 'Dmitry Peskov',
      date: '2025-04-21',
      outlets: [myind, cde, united24, guardian].map(link),
    },
    {
      id: 'peskov-silent-on-crimea',
      statement: 'Peskov declined to comment on reports about recognising Crimea as Russian.',
      speaker: 'Dmitry Peskov',
      date: '2025-04-21',
      outlets: [myind, united24, guardian].map(link),
    },
    {
      id: 'work-continues',
      statement: 'Work with the American side continues.',
      speaker: 'Dmitry Peskov',
      date: '2025-04-21',
      outlets: [myind, guardian].map(link),
    },
    {
      id: 'leaks-with-caution',
      statement: 'Anonymous leaks should be treated with caution.',
      speaker: 'Dmitry Peskov',
      date: '2025-04-21',
      outlets: [united24].map(link),
    },
  ],
  onlyHere: [
    {
      id: 'application-2022',
      statement: 'Ukraine applied for NATO membership in September 2022.',
      speaker: null,
      date: null,
    },
    {
      id: 'ukraine-has-no-invitation',
      statement: 'Ukraine has not received a formal invitation to join NATO.',
      speaker: null,
      date: null,
    },
  ],
};

const strongest = { amount: 'strongest', withPossible: false } as const;

export const pages = {
  few: { kind: 'marked', view: strongest, counts: { strong: 6, possible: 1 }, sentences },
  many: {
    kind: 'marked',
    view: strongest,
    counts: { strong: 14, possible: 0 },
    sentences: Array.from({ length: 14 }, (_, index) => {
      const { text, claims } = sentences[index % 6] ?? { text: '', claims: [] };
      return { key: `0:${index}`, text, claims, isShown: index < 8 };
    }),
    coverage,
  },
  none: { kind: 'marked', view: strongest, counts: { strong: 0, possible: 0 }, sentences: [] },
  hidden: {
    kind: 'marked',
    view: { ...strongest, amount: 'none' },
    counts: { strong: 6, possible: 1 },
    sentences: sentences.map((sentence) => ({ ...sentence, isShown: false })),
  },
  'long-names': {
    kind: 'marked',
    view: strongest,
    counts: { strong: 1, possible: 0 },
    sentences: [{ key: '0:0', text: opposite.pageText, isShown: true, claims: [approved] }],
  },
} as const satisfies Record<string, MarkedPage>;
