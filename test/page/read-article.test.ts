import { expect, test } from 'vitest';
import { article, readTexts } from './article-page.ts';
import { inBrowsers } from './in-browsers.ts';

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
