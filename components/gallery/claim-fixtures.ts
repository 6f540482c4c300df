/** Claims for the gallery and the tests: excerpts of the articles in `seeds/`, compared as the engine compares them. */
import type { BackgroundFact, CardContent, CardWording, Span, WordingPlace } from '../../engine/match.ts';
import { compareWordings } from '../../engine/wording-comparison.ts';
import type { SourceSummary } from '../../platform/messages.ts';
import { sources } from './source-fixtures.ts';

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

function wording(page: string, source: SourceSummary, form: CardWording['form'], text: string): CardWording {
  return { ...placeIn(source, form, text), text, ...compareWordings({ text: page }, { text, form }), alsoIn: [] };
}

function placeIn(source: SourceSummary, form: CardWording['form'], words: string): WordingPlace {
  return { source, form, url: `${source.url}#:~:text=${encodeURIComponent(words.slice(0, 24))}` };
}

function spans(text: string, phrases: readonly string[]): Span[] {
  return phrases.map((phrase) => ({ start: text.indexOf(phrase), end: text.indexOf(phrase) + phrase.length }));
}
