/** Content for the gallery and the tests: excerpts of the articles in `seeds/`, compared as the engine compares them. */
import type { BackgroundFact, CardContent, CardWording, Span, WordingPlace } from '../../engine/match.ts';
import { compareWordings } from '../../engine/wording-comparison.ts';
import type {
  FoundClaim,
  MarkSummary,
  NewsSite,
  PackSummary,
  PageReading,
  ReaderKey,
  SourceSummary,
} from '../../platform/messages.ts';

export const sources = {
  myind: {
    id: 'myind',
    outlet: 'MyInd',
    domain: 'myind.net',
    country: 'IN',
    headline: 'Kremlin pleased by U.S. stance of ruling out NATO membership for Ukraine',
    published: '2025-04-22',
    url: 'https://myind.net/Home/viewArticle/kremlin-pleased-by-us-stance-of-ruling-out-nato-membership-for-ukraine',
    wordings: 27,
  },
  cde: {
    id: 'cde-news',
    outlet: 'CDE News',
    domain: 'cde.news',
    country: null,
    headline: 'Kremlin says U.S. position ruling out NATO membership for Ukraine gives satisfaction',
    published: null,
    url: 'https://cde.news/kremlin-says-u-s-position-ruling-out-nato-membership-for-ukraine-gives-satisfaction',
    wordings: 24,
  },
  united24: {
    id: 'united24',
    outlet: 'UNITED24 Media',
    domain: 'united24media.com',
    country: 'UA',
    headline: 'Kremlin Says It Is “Satisfied” With US Signals Ruling Out Ukraine’s NATO Membership',
    published: null,
    url: 'https://united24media.com/latest-news/kremlin-says-it-is-satisfied-with-us-signals-ruling-out-ukraines-nato-membership-7749',
    wordings: 22,
  },
  kyiv: {
    id: 'kyiv-independent',
    outlet: 'The Kyiv Independent',
    domain: 'kyivindependent.com',
    country: 'UA',
    headline: "Kremlin 'satisfied' with US opposition to Ukraine's NATO membership",
    published: '2025-04-21',
    url: 'https://kyivindependent.com/kremlin-satisfied-with-us-opposition-to-ukraines-nato-membership',
    wordings: 31,
  },
  guardian: {
    id: 'daily-guardian',
    outlet: 'The Daily Guardian',
    domain: 'thedailyguardian.com',
    country: 'IN',
    headline: 'Kremlin Backs Trump’s NATO Rejection: Ukraine Membership ‘Off the Table’',
    published: null,
    url: 'https://thedailyguardian.com/europe/kremlin-backs-trumps-nato-rejection-ukraine-membership-off-the-table/',
    wordings: 26,
  },
} as const satisfies Record<string, SourceSummary>;

export const pack: PackSummary = {
  id: 'ukraine-nato',
  title: 'Ukraine and NATO membership',
  language: 'en',
  licence: 'CC-BY-4.0',
  published: '2025-04-22',
  claims: 58,
  sources: Object.values(sources),
};

const bucharest: BackgroundFact = {
  claim: 'bucharest-2008',
  statement: 'NATO leaders declared in Bucharest in 2008 that Ukraine and Georgia would become members.',
  date: '2008-04-03',
  text: 'At the NATO summit in Bucharest in 2008, alliance leaders declared that Ukraine and Georgia would eventually become members.',
  place: placeIn(sources.cde, 'paraphrase', 'At the NATO summit'),
};

const application: BackgroundFact = {
  claim: 'application-2022',
  statement: 'Ukraine applied for NATO membership in September 2022.',
  date: null,
  text: 'Ukraine applied for NATO membership in September 2022',
  place: placeIn(sources.kyiv, 'paraphrase', 'Ukraine applied for'),
};

const heardFromWashington =
  '"We have heard from Washington at various levels that Ukraine\'s membership in NATO is out of the question," Peskov said.';

const certain = {
  language: 'en',
  strength: 'strong',
  relation: 'agrees',
  cues: [],
  doubts: [],
  lineage: null,
} as const;

/** A quote that four outlets give in four ways. */
export const excluded: CardContent = {
  claim: {
    id: 'heard-from-washington',
    statement: 'Washington has signalled at various levels that NATO membership for Ukraine is excluded.',
    kind: 'quote',
    speaker: 'Dmitry Peskov',
    date: '2025-04-21',
  },
  ...certain,
  pageText: heardFromWashington,
  shared: spans(heardFromWashington, [
    'heard from Washington at various levels',
    "Ukraine's membership in NATO",
    'Peskov',
  ]),
  nearestOutlet: 'MyInd',
  wordings: [
    wording(
      heardFromWashington,
      sources.myind,
      'quote',
      '“We have heard from Washington at various levels that Ukraine’s membership in NATO is excluded,” spokesperson of the Kremlin Dmitry Peskov informed reporters.',
    ),
    wording(
      heardFromWashington,
      sources.cde,
      'quote',
      '“We have received signals from Washington at various levels indicating that Ukraine’s NATO membership is not being considered,” Kremlin spokesperson Dmitry Peskov told journalists.',
    ),
    wording(
      heardFromWashington,
      sources.united24,
      'quote',
      'According to The Guardian on April 21, Peskov noted that Moscow had “heard from Washington at various levels that Ukraine’s NATO membership is excluded,” adding that this “aligns with Russia’s position.”',
    ),
    wording(
      heardFromWashington,
      sources.guardian,
      'paraphrase',
      'On Monday, Dmitry Peskov confirmed that several indications from Washington suggested that membership in NATO for Ukraine was no longer being pursued.',
    ),
  ],
  background: [bucharest, application],
  hiddenWordings: 0,
};

const offTheTable =
  'U.S. envoy General Keith Kellogg stated on Sunday that NATO membership for Ukraine is no longer being considered.';

/** One other wording, two more kept back by the filter, and not certain. */
export const kellogg: CardContent = {
  claim: {
    id: 'kellogg-off-the-table',
    statement: 'Keith Kellogg said that NATO membership for Ukraine is off the table.',
    kind: 'statement',
    speaker: 'Keith Kellogg',
    date: '2025-04-20',
  },
  ...certain,
  strength: 'possible',
  doubts: ['too little in common'],
  pageText: offTheTable,
  shared: spans(offTheTable, ['Keith Kellogg', 'NATO membership for Ukraine']),
  nearestOutlet: 'The Kyiv Independent',
  wordings: [
    wording(
      offTheTable,
      sources.kyiv,
      'quote',
      '"NATO isn’t on the table," said U.S. Special Envoy to Ukraine Keith Kellogg in an interview with Fox News on April 20.',
    ),
  ],
  background: [],
  hiddenWordings: 2,
};

const notApproved = 'The town council did not approve the new bridge on Monday, its clerk said.';

const longName: SourceSummary = {
  id: 'long-name',
  outlet: 'The Evening Example and Harbour Gazette for Town, Country and Coast',
  domain: 'example.org',
  country: null,
  headline: 'Council approves bridge',
  published: '2025-01-14',
  url: 'https://example.org/council-approves-bridge',
  wordings: 1,
};

/** A made-up matter: no seed says the opposite of another in so many words, and no outlet has so long a name. */
export const opposite: CardContent = {
  claim: {
    id: 'bridge-approved',
    statement: 'The town council approved the new bridge.',
    kind: 'statement',
    speaker: null,
    date: '2025-01-13',
  },
  ...certain,
  relation: 'contradicts',
  pageText: notApproved,
  shared: spans(notApproved, ['town council', 'approve the new bridge', 'Monday']),
  nearestOutlet: longName.outlet,
  wordings: [
    wording(
      notApproved,
      longName,
      'paraphrase',
      'The town council approved the new bridge on Monday by a narrow vote.',
    ),
  ],
  background: [],
  hiddenWordings: 1,
};

export const allHidden: CardContent = { ...kellogg, strength: 'strong', wordings: [], hiddenWordings: 3 };

export const marks: readonly MarkSummary[] = [
  [sources.kyiv.headline, 4],
  [
    'U.S. statements ruling out Ukraine\'s membership in NATO align with Russia\'s views and "satisfy" Moscow, Kremlin spokesperson Dmitry Peskov said on April 21, Interfax news agency reported.',
    4,
  ],
  [heardFromWashington, 4],
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

export const keys: readonly ReaderKey[] = [
  { command: 'toggle-marks', keys: 'Alt+Shift+H' },
  { command: 'next-mark', keys: 'Alt+Shift+J' },
  { command: 'previous-mark', keys: 'Alt+Shift+K' },
  { command: 'look-up', keys: '' },
];

/** As wide as a name gets. */
export const longSite = 'a-rather-long-name-of-a-newspaper.regional-edition.example.org';

/** Granted singly, with and without `www.`, of one scheme, and all below a domain; one under a rule alone. */
export const someOrigins = [
  '*://kyivindependent.com/*',
  '*://www.kyivindependent.com/*',
  '*://*.cde.news/*',
  `*://${longSite}/*`,
  'http://127.0.0.1/*',
] as const;
export const someRules = { 'cde.news': 'off', 'myind.net': 'ask' } as const;

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

export const newsSites: readonly NewsSite[] = [
  ...['kyivindependent.com', 'united24media.com', 'thedailyguardian.com', 'cde.news', 'myind.net'],
].map((domain) => ({ name: pack.sources.find(({ url }) => url.includes(domain))?.outlet ?? domain, domain }));

function wording(page: string, source: SourceSummary, form: CardWording['form'], text: string): CardWording {
  return { ...placeIn(source, form, text), text, ...compareWordings({ text: page }, { text, form }), alsoIn: [] };
}

function placeIn(source: SourceSummary, form: CardWording['form'], words: string): WordingPlace {
  return { source, form, url: `${source.url}#:~:text=${encodeURIComponent(words.slice(0, 24))}` };
}

function spans(text: string, phrases: readonly string[]): Span[] {
  return phrases.map((phrase) => ({ start: text.indexOf(phrase), end: text.indexOf(phrase) + phrase.length }));
}
