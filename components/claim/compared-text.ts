/**
 * What the wordings of a claim are compared with: the sentence on the page, the quote that the reader looked up, or one
 * outlet's wording that stands above the others.
 */
export type ComparedText = 'OnPage' | 'InQuote' | 'InWording';
