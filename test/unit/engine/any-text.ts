/** Text as hostile as pages are: any code unit, and the characters that news text trips over. */
import * as fc from 'fast-check';

const awkward =
  `a b A é e\u0301 U.S. isn’t Kyiv's “ ” ‘ ’ " ' . ! ? … \u00a0 \u00ad \u200b \ufeff \n \r\n \t - – — ﬁ İ ß Σ ς 한국 각 가\u11a8 नमस्ते שָׁלוֹם 😀 👩‍👩‍👧 \ud800 \udc00 ﷺ ½ ℀ ™ 2,000 3.5 2022 not cannot`.split(
    ' ',
  );

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...awkward, ' ', ' '), fc.string({ unit: 'binary', maxLength: 2 })), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
);
