/**
 * What in an HTML document can be article text: pure data, read by the page's walker and by the command's HTML reader,
 * so that both see the same sentences. All names are lower case.
 */

/**
 * Elements whose text is never the article's. `header` is not here: an article's own header holds its headline;
 * who reads a page leaves a `header` out when it stands outside the article. `form` is, unless it wraps the article.
 */
export const skippedElements: ReadonlySet<string> = new Set(
  `amp-ad amp-consent amp-sidebar aside audio button canvas code datalist dialog embed figcaption footer form head iframe
  input kbd map math menu meter nav noframes noscript object option output picture pre progress rp rt samp script select style svg
  template textarea video`.split(/\s+/),
);

/** Elements that begin and end a stretch of text: no sentence runs across their edges. One `br` is a space, two end it. */
export const blockElements: ReadonlySet<string> = new Set(
  `address article blockquote body caption center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hgroup
  hr html legend li main ol p search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** ARIA roles whose text is never the article's (WAI-ARIA 1.2 landmarks, widgets and live regions; DPUB-ARIA 1.1). */
export const skippedRoles: ReadonlySet<string> = new Set(
  `alert alertdialog banner button combobox comment complementary contentinfo dialog form img listbox log marquee math menu menubar
  navigation option progressbar radiogroup search slider spinbutton status switch tab tablist textbox timer toolbar
  tooltip tree doc-credit doc-endnotes doc-noteref doc-toc`.split(/\s+/),
);
