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

const article = (body: string) => `<!doctype html><html lang="en-GB"><article><p>Before it.</p>${body}</article>`;

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
    ['text at a size of nothing', '<p style="font-size: 0">Never seen.</p>'],
    ['blurred text', '<p style="filter: blur(4px)">For subscribers.</p>'],
    ['text far off the screen', '<p><span style="position:absolute;left:-9999px">Opens.</span></p>'],
    ['a transparent layer', '<div style="position:absolute;opacity:0"><p>Opens.</p></div>'],
    ['bare text of a closed disclosure', '<details><summary></summary>Folded away.</details>'],
    [
      'what a teaser cuts off',
      `<div style="max-height:20px;overflow:hidden"><p>\u00a0</p>${'<p>Below the cut.</p>'.repeat(9)}</div>`,
    ],
    ['comments', '<section id="comments"><p>I disagree.</p></section>'],
    ['related stories by their label', '<section aria-label="Related stories"><p>Kremlin pleased.</p></section>'],
    ['a paragraph that is a link elsewhere', '<p><a href="/other"><b>Kremlin pleased.</b></a></p>'],
    ['a paragraph that points elsewhere', '<p>Read also: <a href="/other">Kremlin pleased.</a></p>'],
    ['a list of links', '<ul><li><a href="/1">One is here.</a></li><li><a href="/2">Two.</a></li></ul>'],
    ['a passage in another language', '<blockquote lang="uk"><p>Так, це так.</p></blockquote>'],
    ['a chat or another live region', '<div role="log"><p>Hello.</p></div>'],
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

  test('text in open shadow roots is read where it is drawn', async () => {
    const page = await openPage(
      `<!doctype html><form><p>Sign up.</p></form><news-story><p slot="lead">The lead.</p><p>The text.</p></news-story>`,
    );
    const texts = await page.evaluate(() => {
      const root = document.querySelector('news-story')?.attachShadow({ mode: 'open' });
      root?.setHTMLUnsafe('<main><h1>Headline.</h1><slot name="lead"></slot><b>Bold</b> words.<slot></slot></main>');
      return sidelight.readSentences().map(({ text }) => text);
    });
    expect(texts).toEqual(['Headline.', 'The lead.', 'Bold words.', 'The text.']);
  });

  test('the next article at the end of the page is read, and not what stands between', async () => {
    const long = (name: string) => `<article><h1>${name}.</h1>${`<p>${name} goes on and on.</p>`.repeat(40)}</article>`;
    const page = await openPage(`<!doctype html>${long('One')}<div><p>Keep reading.</p></div>${long('Two')}`);
    expect(new Set(await readTexts(page))).toEqual(
      new Set(['One.', 'One goes on and on.', 'Two.', 'Two goes on and on.']),
    );
  });

  test('comments that outweigh the article do not hide it', async () => {
    const comment = `<li class="comment"><article><p>${'I disagree. '.repeat(99)}</p></article></li>`;
    const page = await openPage(`<!doctype html><main><article><h1>Headline.</h1><p>It is so.</p></article>
      <ol class="comment-list">${comment.repeat(9)}</ol></main><div><p>Up.</p></div>`);
    expect(await readTexts(page)).toEqual(['Headline.', 'It is so.']);
  });

  test('a hidden article is not taken for the page’s', async () => {
    const page = await openPage(`<!doctype html><article><p>It is so.</p></article>
      <article style="display:none"><p>${'Another one. '.repeat(99)}</p></article>`);
    expect(await readTexts(page)).toEqual(['It is so.']);
  });

  test('the article is read while the page around it is kept from screen readers, as behind a dialog', async () => {
    const page = await openPage(`<!doctype html><body style="overflow:hidden;height:100vh"><div aria-hidden="true">
      <article>${'<p>It is so.</p>'.repeat(200)}</article></div><dialog open><p>Cookies.</p></dialog>`);
    expect(await readTexts(page)).toHaveLength(200);
  });

  test('a document that is an editor is the reader’s own', async () => {
    const page = await openPage('<!doctype html><body contenteditable>My draft.<p>It is mine.</p></body>');
    expect(await readTexts(page)).toEqual([]);
  });

  const languages: [says: string, html: string, language: string | undefined][] = [
    ['nothing', '<!doctype html><article><p>One.</p></article>', undefined],
    ['its root’s language', '<!doctype html><html lang="de"><article><p>One.</p></article>', 'de'],
    ['the article’s own', '<!doctype html><html lang="uk"><article lang="en"><p>One.</p></article>', 'en'],
  ];
  test.each(languages)('a page says of its language %s', async (_, html, language) => {
    const page = await openPage(html);
    expect(await page.evaluate(() => sidelight.articleLanguage(document))).toBe(language);
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
