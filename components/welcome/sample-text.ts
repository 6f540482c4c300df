/**
 * The article that readers try Sidelight on: written for this, from what the five articles of the pack report, in words of
 * our own. In the pack's language, whichever the reader's is.
 */
export const sampleText = {
  language: 'en',
  headline: 'Moscow satisfied as Washington rules out a place in NATO for Ukraine',
  paragraphs: [
    'The Kremlin is satisfied that the United States rules out NATO membership for Ukraine, its spokesman Dmitry Peskov told reporters on 21 April 2025.',
    'Moscow has heard from Washington at various levels that membership is excluded, he said. The American position coincides with that of Russia, he added.',
    'For Ukraine, membership of NATO was off the table, the American envoy Keith Kellogg had said in an interview a day before.',
    'This paragraph was put in to show a sentence without a mark: nobody else has it.',
    'Peskov did not want to speak about the time frame of a deal. A settlement should be worked out discreetly, he said, and not in public.',
  ],
} as const;
