/**
 * A rule for the shadow roots of our elements in pages: the sheet that the background inserts shows them. Where the browser
 * has taken it away with the extension, nothing of ours could take an element away any more, and it is gone without us.
 * https://drafts.csswg.org/css-cascade-5/#cascade-origin
 */
export const hiddenWithoutUs = ':host { display: none !important }';
