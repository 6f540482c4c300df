/**
 * Adds a page to the corpus, or looks at one anew: `npm run add-page -- SLUG [FILE.html]`. Writes down what Sidelight marks
 * on it today, in Chromium and by the command; whoever adds a page reads that and corrects what is wrong.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOfHtml } from '../cli/read-article.ts';
import { recordArticle } from '../cli/records.ts';
import { createEngine } from '../engine/engine.ts';
import {
  corpusFiles,
  corpusFolder,
  expectationFile,
  type PageExpectation,
  pageFile,
  pathOfPage,
} from '../test/fixtures/page-corpus.ts';
import { bundlePageCode } from '../test/page/bundle-page-code.ts';
import { readCorpusPage } from '../test/page/read-corpus-page.ts';
import { ownPack } from '../test/unit/own-pack.ts';
import { launchBrowser } from './browsers.ts';
import { articlePages } from './news-pages.ts';
import { servePages } from './page-server.ts';

const engine = createEngine(ownPack);

const [slug = '', file] = process.argv.slice(2);
const folder = join(corpusFolder, slug);
if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(slug) || (!file && !existsSync(join(folder, pageFile)))) {
  console.error('add-page: name a new folder in lower case and the file of its page, or a folder that is there');
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  if (file) copyFileSync(file, join(folder, pageFile));
  const expected = await expectationOf(slug);
  writeFileSync(join(folder, expectationFile), `${JSON.stringify(expected, undefined, 2)}\n`);
  console.log(`${join(folder, expectationFile)}: read it and correct what a reader would not expect\n`);
  console.log(JSON.stringify(expected, undefined, 2));
}

async function expectationOf(slug: string): Promise<PageExpectation> {
  const known = join(folder, expectationFile);
  const before: Partial<PageExpectation> = existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')) : {};
  const { gate, marks } = await readInChromium(slug);
  const byCommand = readByCommand(slug);
  return {
    about: before.about ?? 'what this page has that others have not',
    gate,
    marks,
    ...(byCommand.join('\n') !== marks.join('\n') && {
      command: { why: before.command?.why ?? 'why the file reads otherwise', marks: byCommand },
    }),
  };
}

async function readInChromium(slug: string): Promise<{ readonly gate: boolean; readonly marks: string[] }> {
  const server = await servePages([...corpusFiles(), ...articlePages()]);
  const running = await launchBrowser('chromium');
  try {
    const page = await running.browser.newPage();
    await page.goto(server.origin + pathOfPage(slug));
    const { gate, marks } = await readCorpusPage(page, await bundlePageCode(), ownPack, engine);
    return { gate, marks: marks.map(({ text }) => text) };
  } finally {
    await running.close();
    await server.close();
  }
}

function readByCommand(slug: string): string[] {
  const article = articleOfHtml(readFileSync(join(folder, pageFile), 'utf8'));
  const matches = article ? recordArticle(slug, article, ownPack, engine).matches : [];
  const strong = matches.filter(({ strength }) => strength === 'strong');
  return [...new Set(strong.map(({ quote }) => quote.exact))];
}
