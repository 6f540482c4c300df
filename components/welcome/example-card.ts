/** The card of the welcome page: headlines of three of the sources that come with Sidelight, compared by hand. */
import type { CardContent, CardWording, DiffSegment } from '../../engine/match.ts';

export const exampleCard: CardContent = {
  claim: {
    id: 'kremlin-satisfied',
    statement: 'The Kremlin is satisfied with the US position that rules out NATO membership for Ukraine.',
    kind: 'statement',
    speaker: 'Dmitry Peskov',
    date: '2025-04-21',
  },
  language: 'en',
  strength: 'strong',
  relation: 'agrees',
  pageText: 'Kremlin says U.S. position ruling out NATO membership for Ukraine gives satisfaction',
  shared: [],
  cues: [],
  doubts: [],
  lineage: null,
  nearestOutlet: 'MyInd',
  wordings: [
    {
      source: {
        id: 'myind',
        outlet: 'MyInd',
        published: '2025-04-22',
        headline: 'Kremlin pleased by U.S. stance of ruling out NATO membership for Ukraine',
      },
      form: 'headline',
      ...compared('Kremlin *pleased by* U.S. *stance of* ruling out NATO membership for Ukraine'),
      url: 'https://myind.net/Home/viewArticle/kremlin-pleased-by-us-stance-of-ruling-out-nato-membership-for-ukraine',
    },
    {
      source: {
        id: 'kyiv-independent',
        outlet: 'The Kyiv Independent',
        published: '2025-04-21',
        headline: "Kremlin 'satisfied' with US opposition to Ukraine's NATO membership",
      },
      form: 'headline',
      ...compared("Kremlin *'satisfied' with* US *opposition to* Ukraine's NATO membership"),
      url: 'https://kyivindependent.com/kremlin-satisfied-with-us-opposition-to-ukraines-nato-membership',
    },
  ],
  background: [],
  hiddenWordings: 0,
};

/** Reads `*words*` as words that differ from the text compared with. */
function compared(marked: string): Pick<CardWording, 'text' | 'segments' | 'differences' | 'differing' | 'alsoIn'> {
  const segments = marked
    .split('*')
    .map((piece, index): DiffSegment => ({ text: piece, kind: index % 2 === 1 ? 'added' : 'same' }))
    .filter((segment) => segment.text !== '');
  return { text: marked.replaceAll('*', ''), segments, differences: [], differing: 0.5, alsoIn: [] };
}
