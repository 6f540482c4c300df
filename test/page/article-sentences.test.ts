import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { article } from './article-page.ts';
import { inBrowsers } from './in-browsers.ts';

/** The page's sentences, and the document's own words at the places that each maps back to. */
function readBoth(page: Page): Promise<{ text: string; places: string }[]> {
  return page.evaluate(() =>
    sidelight.readSentences().map((sentence) => ({
      text: sentence.text,
      places: sidelight.rangesOf(sentence.block, sentence).map(String).join(''),
    })),
  );
}

/** White space apart, which the page may have more of, a sentence is what stands at its places. */
const squeeze = (text: string) => text.replace(/[ \t\n]+/g, '');

inBrowsers('the sentences of an article', (openPage) => {
  const read: [what: string, html: string, sentences: string[]][] = [
    [
      'a sentence runs through inline elements and links',
      '<p>The <b>Kremlin</b> <a href="/x">said <i>on</i></a> Monday, <span>“no”</span>.</p>',
      ['The Kremlin said on Monday, “no”.'],
    ],
    ['a sentence runs over one line break', '<p>It is<br>excluded.</p>', ['It is excluded.']],
    ['two line breaks end a paragraph', '<p>No stop here<br> <br>Next one</p>', ['No stop here', 'Next one']],
    [
      'white space of the source is read as one space',
      '<p>\n    It  is\n    <b> excluded </b>\t now.\n  </p>',
      ['It is excluded now.'],
    ],
    [
      'no-break spaces and soft hyphens stay as the page has them',
      '<p>In&nbsp;2008 the al&shy;li&shy;ance agreed.</p>',
      ['In\u00a02008 the al\u00adli\u00adance agreed.'],
    ],
    ['a floated drop cap belongs to its word', '<p><span style="float:left">T</span>he end.</p>', ['The end.']],
    [
      'an inline element shown as a block stands alone',
      '<div><span style="display:block">One</span>Two</div>',
      ['One', 'Two'],
    ],
    ['an element without a box of its own is read', '<div style="display:contents"><p>Seen.</p></div>', ['Seen.']],
    [
      'a visible child of an invisible element is read',
      '<p style="visibility:hidden">No.<b style="visibility:visible">Yes.</b></p>',
      ['Yes.'],
    ],
    [
      'an open disclosure is read',
      '<details open><summary>More.</summary><p>Unfolded.</p></details>',
      ['More.', 'Unfolded.'],
    ],
    [
      'list items and cells stand alone',
      '<ul><li>One</li><li>Two</li></ul><table><tr><td>Three</td><td>Four</td></tr></table>',
      ['One', 'Two', 'Three', 'Four'],
    ],
    [
      'a note hidden within a sentence is passed over',
      '<p>It is <span hidden>not</span>excluded.</p>',
      ['It is excluded.'],
    ],
    [
      'text right in a division is read, before and after a paragraph',
      '<div>One<p>Two</p>Three</div>',
      ['One', 'Two', 'Three'],
    ],
    [
      'a drop cap that is kept from screen readers is read once',
      `<p><span aria-hidden="true" style="float:left">T</span>
        <span style="position:absolute;width:1px;height:1px;overflow:hidden">T</span>he end.</p>`.replace(
        />\s+</g,
        '><',
      ),
      ['The end.'],
    ],
    [
      'the number of a footnote is passed over',
      '<p>It is so.<sup><a href="#n1">1</a></sup> It was on the 20<sup>th</sup> of May.</p>',
      ['It is so.', 'It was on the 20th of May.'],
    ],
    [
      'what floats beside a sentence does not cut it',
      '<p>It is <span style="float:right">A pulled quotation</span>excluded.</p>',
      ['It is excluded.', 'A pulled quotation'],
    ],
    [
      'line breaks that the page keeps are line breaks',
      '<div style="white-space:pre-line">It is\nexcluded.\n\nNext one</div>',
      ['It is excluded.', 'Next one'],
    ],
    ['a phrase in another language belongs to its sentence', '<p>A <i lang="fr">détente</i>.</p>', ['A détente.']],
    [
      'a passage in the article’s language within one in another is read',
      '<div lang="de"><p>Nein.</p><p lang="en">It is excluded.</p></div>',
      ['It is excluded.'],
    ],
    [
      'a linked headline, a link in a sentence and a link to a place below are read',
      '<h1><a href="/self">Headline.</a></h1><p>So <a href="/x">it is</a>.</p><h2><a href="#p">Post.</a></h2>',
      ['Headline.', 'So it is.', 'Post.'],
    ],
    ['the summary of a closed disclosure is read', '<details><summary>More.</summary>No.</details>', ['More.']],
    [
      'what fades in later is read, for its place is kept',
      '<p style="opacity:0">It is excluded.</p>',
      ['It is excluded.'],
    ],
    [
      'a part called like furniture is read where the headline stands in it',
      '<div class="sidebar"><h1>Headline.</h1><p>It is so.</p></div>',
      ['Headline.', 'It is so.'],
    ],
    [
      'quotations and headings are read',
      '<h2>Reaction</h2><blockquote>“It is so.”</blockquote>',
      ['Reaction', '“It is so.”'],
    ],
  ];
  test.each(read)('%s', async (_, html, sentences) => {
    const found = await readBoth(await openPage(article(html)));
    expect(found.map(({ text }) => text)).toEqual(['Before it.', ...sentences]);
    for (const { text, places } of found) expect(squeeze(places)).toBe(squeeze(text));
  });

  test('every word of a page of generated mark-up maps back to itself', async () => {
    const page = await openPage(article('<div id="generated"></div>'));
    const strays = await page.evaluate(() => {
      // A small generator with a fixed seed (Lehmer, 1951), so that a failure can be run again.
      let seed = 20250421;
      const draw = (count: number) => {
        seed = (seed * 48271) % 2147483647;
        return seed % count;
      };
      const words = [
        'Ukraine',
        'NATO.',
        '“no”',
        'd’accord',
        '𝕏',
        'e\u0301t\u00e9',
        '\u00a0',
        'al\u00adli',
        '?!',
        '  ',
        '\n',
        '3.5',
      ];
      const names = ['b', 'a', 'span', 'em', 'br', 'p', 'div', 'li', 'aside', 'button', 'sup'];
      const grow = (parent: Element, depth: number) => {
        for (let i = draw(5) + 1; i > 0; i--) {
          parent.append(`${words[draw(words.length)]} `);
          const child = document.createElement(names[draw(names.length)] ?? 'b');
          if (draw(12) === 0) child.hidden = true;
          parent.append(child);
          if (depth > 0 && child.localName !== 'br') grow(child, depth - 1);
        }
      };
      const root = document.querySelector('#generated');
      for (let i = 0; i < 40; i++) if (root) grow(root, 4);
      const squeeze = (text: string) => text.replace(/[ \t\n]+/g, '');
      const found = sidelight.readSentences();
      const wrong = found.filter(
        (sentence) =>
          squeeze(sidelight.rangesOf(sentence.block, sentence).map(String).join('')) !== squeeze(sentence.text) ||
          sentence.block.text.slice(sentence.start, sentence.end) !== sentence.text,
      );
      return { found: found.length, wrong: wrong.map(({ text }) => text) };
    });
    expect(strays.found).toBeGreaterThan(500);
    expect(strays.wrong).toEqual([]);
  });
});
