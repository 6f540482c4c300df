/** What the wordings of a claim are compared with: the sentence on the page, or the quote that the reader looked up. */
export type ComparedText = 'OnPage' | 'InQuote';
