import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
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

async function readTexts(page: Page): Promise<string[]> {
  return (await readBoth(page)).map(({ text }) => text);
}

/** White space apart, which the page may have more of, a sentence is what stands at its places. */
const squeeze = (text: string) => text.replace(/[ \t\n]+/g, '');

const article = (body: string) => `<!doctype html><html lang="en"><article><p>Before it.</p>${body}</article>`;

inBrowsers('reading an article', (openPage) => {
  const notRead: [what: string, html: string][] = [
    ['navigation', '<nav><p>Home and away.</p></nav>'],
    ['an aside', '<aside><p>Related news.</p></aside>'],
    ['a footer', '<footer><p>All rights reserved.</p></footer>'],
    ['a caption', '<figure><figcaption>A man speaks.</figcaption></figure>'],
    ['a script, a style and a template', '<script>"One."</script><style>/* Two. */</style><template>Three.</template>'],
    ['a form with its fields', '<form><p>Subscribe now.</p><textarea>My words.</textarea></form>'],
    ['a button', '<p><button>Share this.</button></p>'],
    ['what the reader is writing', '<div contenteditable><p>My comment.</p></div>'],
    ['an element that is not displayed', '<p style="display: none">Never seen.</p>'],
    ['an element with the attribute hidden', '<div hidden><p>Never seen.</p></div>'],
    ['an invisible element', '<p style="visibility: hidden">Never seen.</p>'],
    ['an element out of the accessibility tree', '<p aria-hidden="true">Decoration.</p>'],
    [
      'text clipped to nothing',
      '<p><span style="position:absolute;width:1px;height:1px;overflow:hidden">Opens.</span></p>',
    ],
    ['text clipped by a path', '<p><span style="position:absolute;clip-path:inset(50%)">Opens.</span></p>'],
    ['text clipped by a rectangle', '<p><span style="position:absolute;clip:rect(0 0 0 0)">Opens.</span></p>'],
    ['a closed disclosure', '<details><summary></summary><p>Folded away.</p></details>'],
    ['a landmark made by its role', '<div role="complementary"><p>Most read.</p></div>'],
    ['white space', '<p> \n\t </p><p></p><p>&#32;<br></p>'],
  ];
  test.each(notRead)('%s is not read', async (_, html) => {
    expect(await readTexts(await openPage(article(html)))).toEqual(['Before it.']);
  });

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

  test('the article is told from teasers that are articles too', async () => {
    const teasers = '<article><h3>Other news.</h3><p>Read on.</p></article>'.repeat(3);
    const page = await openPage(
      `<!doctype html><header><p>The Daily.</p></header><main><article><header><h1>The headline.</h1></header>
       <p>${'A long first paragraph. '.repeat(9)}</p></article></main>${teasers}<div><p>Cookies.</p></div>`,
    );
    expect(new Set(await readTexts(page))).toEqual(new Set(['The headline.', 'A long first paragraph.']));
  });

  test('a form around the whole page is read as the page', async () => {
    const page = await openPage(
      '<!doctype html><form><p>One.</p><p>Two.</p><textarea>Mine.</textarea></form><p>3.</p>',
    );
    expect(await readTexts(page)).toEqual(['One.', 'Two.']);
  });

  test('a page without article or main is read without its banner', async () => {
    const page = await openPage('<!doctype html><header><p>The Daily.</p></header><p>One.</p><div><p>Two.</p></div>');
    expect(await readTexts(page)).toEqual(['One.', 'Two.']);
  });

  test('a headline beside the article is read with it', async () => {
    const page = await openPage('<!doctype html><main><h1>Headline</h1><article><p>Text of it.</p></article></main>');
    expect(await readTexts(page)).toEqual(['Headline', 'Text of it.']);
  });

  test('a document without a body gives nothing', async () => {
    const page = await openPage('<!doctype html><p>One.</p>');
    expect(
      await page.evaluate(() => {
        document.body.remove();
        return sidelight.readSentences().length;
      }),
    ).toBe(0);
  });
});
