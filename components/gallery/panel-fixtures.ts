/**
 * Content for the side panel in the gallery and the tests: sentences of one article in `seeds/`, and what the pack says of
 * them.
 */
import type { Coverage } from '../../engine/coverage.ts';
import { nameDifferences } from '../../engine/difference-kinds.ts';
import type { CardWording } from '../../engine/match.ts';
import type { ListedClaim, SourceSummary } from '../../platform/messages.ts';
import type { ListedSentence, MarkedPage } from '../panel/panel-state.ts';
import { excluded, kellogg, opposite } from './claim-fixtures.ts';
import { sources } from './source-fixtures.ts';

const { myind, cde, united24, kyiv, guardian } = sources;

function claim(more: Partial<ListedClaim> & Pick<ListedClaim, 'id' | 'statement'>): ListedClaim {
  return { speaker: null, date: '2025-04-21', strength: 'strong', relation: 'agrees', outlets: [], ...more };
}

/** The strongest difference between a sentence and an outlet's wording. */
function told(sentence: string, { outlet }: SourceSummary, wording: string, form: CardWording['form'] = 'paraphrase') {
  const [difference] = nameDifferences({ text: sentence }, { text: wording, form });
  if (!difference) throw new Error(`no difference has a name between "${sentence}" and "${wording}"`);
  return { outlet, wording, difference };
}

const lead =
  'U.S. statements ruling out Ukraine\'s membership in NATO align with Russia\'s views and "satisfy" Moscow, Kremlin spokesperson Dmitry Peskov said on April 21, Interfax news agency reported.';
const echoed =
  "U.S. President Donald Trump has repeatedly echoed Moscow's narrative that Ukraine's efforts to join the alliance have been one of the root causes of the full-scale invasion.";
const crimeaDeal =
  'The Wall Street Journal also reported that the U.S. recognizing the Russian annexation of Crimea could potentially be part of a peace deal.';
const inPublic =
  'Asked about the topic, Peskov said that the path toward a "peaceful resolution cannot and should not take place in the public arena."';
const all = [myind.outlet, cde.outlet, united24.outlet, guardian.outlet];

const satisfied = claim({
  id: 'kremlin-satisfied',
  statement: 'The Kremlin is satisfied with the US position ruling out NATO membership for Ukraine.',
  speaker: 'The Kremlin',
  outlets: all,
});

const satisfiedInLead = {
  ...satisfied,
  difference: told(
    lead,
    united24,
    'Kremlin spokesperson Dmitry Peskov said Russia is “satisfied” with recent statements from the United States suggesting Ukraine will not be invited to join NATO.',
  ),
};

const coincides = claim({
  id: 'us-position-coincides',
  statement: 'Dmitry Peskov said that the US position on Ukraine and NATO coincides with Russia’s own.',
  speaker: 'Dmitry Peskov',
  outlets: all,
  difference: told(lead, united24, 'adding that this “aligns with Russia’s position.”'),
});

const heard = claim({ ...excluded.claim, outlets: excluded.wordings.map(({ source }) => source.outlet) });

const offTheTable = claim({ ...kellogg.claim, outlets: [myind.outlet, cde.outlet, guardian.outlet] });

const rootCause = claim({
  id: 'nato-bid-helped-cause-war',
  statement: 'Donald Trump has said that Ukraine’s NATO bid helped cause the war.',
  speaker: 'Donald Trump',
  date: null,
  outlets: [myind.outlet, cde.outlet],
  difference: told(
    echoed,
    myind,
    'Trump has often argued that earlier U.S. backing for Ukraine’s NATO aspirations played a role in triggering the conflict.',
  ),
});

const crimea = claim({
  id: 'us-may-recognise-crimea',
  statement: 'The United States may recognise Crimea as Russian as part of a peace deal.',
  date: null,
  outlets: [myind.outlet, united24.outlet, guardian.outlet],
  difference: told(
    crimeaDeal,
    myind,
    "the United States is willing to acknowledge Russia's control of Crimea as part of a larger peace deal.",
  ),
});

const notInPublic = claim({
  id: 'settlement-not-in-public',
  statement: 'Dmitry Peskov said that work on a settlement cannot and should not take place in public.',
  speaker: 'Dmitry Peskov',
  strength: 'possible',
  outlets: [myind.outlet],
});

const [longOutlet = ''] = opposite.wordings.map(({ source }) => source.outlet);

const approved = claim({
  ...opposite.claim,
  relation: 'contradicts',
  outlets: [longOutlet],
  difference: told(opposite.pageText, { ...myind, outlet: longOutlet }, opposite.wordings[0]?.text ?? ''),
});

const stated: readonly (readonly [text: string, claims: readonly ListedClaim[]])[] = [
  [kyiv.headline, [satisfied]],
  [lead, [satisfiedInLead, coincides]],
  [excluded.pageText, [heard]],
  [echoed, [rootCause]],
  [
    '"NATO isn’t on the table," said U.S. Special Envoy to Ukraine Keith Kellogg in an interview with Fox News on April 20.',
    [offTheTable],
  ],
  [crimeaDeal, [crimea]],
  [inPublic, [notInPublic]],
];

export const sentences: readonly ListedSentence[] = stated.map(([text, claims], index) => ({
  key: `0:${index}`,
  text,
  isShown: index < 4,
  claims,
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
