/** What cards are about that the other surfaces need not show: lengths, numbers and scripts that strain a card. */

import { alignVariants } from '../../engine/lineage.ts';
import type { CardContent } from '../../engine/match.ts';
import { compareWordings } from '../../engine/wording-comparison.ts';
import { excluded, kellogg, opposite } from './claim-fixtures.ts';

/** A card with other wordings of its claim, beside the same sentence or another. */
export function reworded(card: CardContent, texts: readonly string[], pageText = card.pageText): CardContent {
  const form = 'paraphrase';
  const wordings = texts.map((text, index) => {
    const place = excluded.wordings[index % excluded.wordings.length];
    if (!place) throw new Error('no place for a wording');
    const comparison = compareWordings({ text: pageText }, { text, form });
    return { ...place, ...comparison, text, form, url: `${place.url}&n=${index}`, alsoIn: [] } as const;
  });
  return { ...card, pageText, wordings, shared: [], cues: [] };
}

const said =
  'Trump has often argued that earlier U.S. backing for Ukraine’s NATO aspirations played a role in triggering the conflict.';

/** Nothing but what can be told apart at a glance. */
export const oneSource = reworded(excluded, [
  '“We have heard from Washington at various levels that Ukraine’s membership in NATO is excluded,” Kremlin spokesman Dmitry Peskov reportedly claimed.',
]);

export const fiveSources = reworded(
  excluded,
  [
    'Trump has previously claimed that past American support for Ukraine joining NATO played a role in sparking the war.',
    'U.S. President Donald Trump has repeatedly echoed Moscow’s narrative that Ukraine’s efforts to join the alliance have been one of the root causes of the full-scale invasion.',
    'Trump has argued that U.S. backing for Ukraine’s NATO aspirations may have played a role in triggering the conflict.',
    'Former President Trump has said that backing for NATO membership did not play a role in triggering the conflict of 2014.',
    said,
  ],
  said,
);

const [first, ...others] = excluded.wordings;

/** A quotation that each outlet gives in its own way. */
export const withLineage: CardContent = {
  ...excluded,
  lineage: {
    stretches: alignVariants(excluded.wordings.slice(0, 3).map(({ source, text }) => ({ source: source.id, text }))),
    outlets: Object.fromEntries(excluded.wordings.slice(0, 3).map(({ source }) => [source.id, source.outlet])),
  },
};

/** The same words in three outlets, and others in a fourth. */
export const folded: CardContent = {
  ...excluded,
  wordings: first ? [{ ...first, alsoIn: others.slice(0, 2) }, ...others.slice(2)] : [],
};

const sentence =
  'The council of the town, which had met behind closed doors for most of the afternoon while the fishermen waited in the square, decided by a narrow majority that the northern harbour would be closed to cruise ships from the first of May.';

export const longWording = reworded(
  { ...excluded, background: [] },
  [
    `${sentence.replace('decided', 'announced')} ${sentence.replace('the first of May', 'the second of June')} ${sentence.replace('narrow ', '')}`,
    sentence.replace(
      ', which had met behind closed doors for most of the afternoon while the fishermen waited in the square,',
      '',
    ),
  ],
  sentence,
);

const hebrew = 'מועצת העיר אישרה ביום שני את הגשר החדש, כך אמר הדובר.';

/** Invented, in a script that runs the other way. */
export const rightToLeft: CardContent = {
  ...reworded(
    { ...opposite, language: 'he', relation: 'agrees' },
    ['מועצת העיר אישרה את הגשר החדש ברוב קטן, כך טען הדובר.', 'מועצת העיר לא אישרה את הגשר החדש.'],
    hebrew,
  ),
  claim: { ...opposite.claim, statement: 'מועצת העיר אישרה את הגשר החדש.' },
};

export const uncertain: CardContent = {
  ...kellogg,
  doubts: ['subject from context', 'other speaker', 'too little in common'],
};

/** One sentence that states a good deal. */
export const manyClaims: readonly CardContent[] = Array.from({ length: 12 }, (_, index) => ({
  ...excluded,
  claim: { ...excluded.claim, id: `claim-${index}` },
}));
