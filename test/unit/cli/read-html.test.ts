import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../cli/read-html.ts';

const blocksOf = (html: string) => readHtml(html)?.blocks;

describe('what is no article text is left out', () => {
  test.each([
    ['navigation', '<nav><p>World</p></nav>'],
    ['an aside', '<aside><h2>Most read</h2></aside>'],
    ['a footer', '<footer><p>All rights reserved.</p></footer>'],
    ["the page's own header", '<header><p>The Example</p></header>'],
    ['a caption', '<figure><img src="x.png"><figcaption>A bridge.</figcaption></figure>'],
    ['a script', '<script>let a = "<p>text</p>";</script>'],
    ['a style sheet', '<style>p::after { content: "x" }</style>'],
    ['a form', '<form><p>Your address</p><input value="x"><textarea>text</textarea></form>'],
    ['a button', '<button>Share</button>'],
    ['what the reader may write', '<div contenteditable><p>Your comment</p></div>'],
    ['a template', '<template><p>Later</p></template>'],
    ['what is hidden', '<p hidden>Secret</p>'],
    ['what is hidden by style', '<p style="color: red; display:none">Secret</p>'],
    ['what is hidden from screen readers', '<p aria-hidden="true">Secret</p>'],
    ['a banner by its role', '<div role="banner">The Example</div>'],
    ['a comment', '<!-- <p>Later</p> -->'],
    ["a picture's title", '<svg><title>Logo</title><text>Logo</text></svg>'],
  ])('%s', (_, furniture) => {
    expect(blocksOf(`<body>${furniture}<p>One.</p>${furniture}<p>Two.</p></body>`)).toEqual(['One.', 'Two.']);
  });
});

test('a form around the whole page is read as the page', () => {
  expect(blocksOf('<body><form><p>One.</p><input value="x"><p>Two.</p></form></body>')).toEqual(['One.', 'Two.']);
});

test("an article's own header is read, for it holds the headline", () => {
  expect(blocksOf('<article><header><h1>Bridge opens</h1></header><p>One.</p></article>')).toEqual([
    'Bridge opens',
    'One.',
  ]);
});

test('teasers beside the article are left out, even those in articles of their own', () => {
  const teaser = '<article><h2>Other news</h2><p>Short.</p></article>';
  const article = '<article><h1>Bridge opens</h1><p>A long paragraph about the bridge.</p></article>';
  expect(blocksOf(`<main>${teaser}${article}${teaser}</main>`)).toEqual([
    'Bridge opens',
    'A long paragraph about the bridge.',
  ]);
});

test('a page without article or main is read whole', () => {
  expect(blocksOf('<div><p>One.</p></div><p>Two.</p>')).toEqual(['One.', 'Two.']);
});

test('no sentence runs over the edge of a block', () => {
  expect(blocksOf('<div>One<p>Two<p>Three<ul><li>Four<li>Five</ul>Six</div>')).toEqual([
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
  ]);
});

test('inline elements and a line break run through, two line breaks end a block', () => {
  expect(blocksOf('<p>The <a href="#">bri<b>dge</b></a> is<br>open.<br> <br/>Next.</p>')).toEqual([
    'The bridge is open.',
    'Next.',
  ]);
});

test('white space is collapsed as on the screen, no-break spaces and soft hyphens stay', () => {
  expect(blocksOf('<p>\n  The\tbridge  is <i> open</i>\u00a0\u00a0now,&shy; it\nsaid. </p>')).toEqual([
    'The bridge is open\u00a0\u00a0now,\u00ad it said.',
  ]);
});

test('entities are decoded once', () => {
  expect(blocksOf('<p>Q&amp;A &ldquo;now&rdquo; &#8217;25 &amp;lt; &nbsp;x</p>')).toEqual([
    'Q&A “now” ’25 &lt; \u00a0x',
  ]);
});

test("the title is the document's, else the first headline, else there is none", () => {
  expect(readHtml('<head><title> Bridge \n opens </title></head><h1>Other</h1>')?.title).toBe('Bridge opens');
  expect(readHtml('<p>Text.</p><h1>Bridge <i>opens</i></h1><h1>Other</h1>')?.title).toBe('Bridge opens');
  expect(readHtml('<p>Text.</p>')?.title).toBeUndefined();
});

test('tags that are never closed, or never opened, do no harm', () => {
  expect(blocksOf('</p></div><p>One <b>two</p><p>three</i>')).toEqual(['One two', 'three']);
});

test('elements nested without end are refused, and soon', () => {
  expect(readHtml('<div>'.repeat(1_000_000))).toBeUndefined();
});
