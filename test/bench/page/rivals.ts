/**
 * What a reader would use instead, on the same article: mark.js (https://markjs.io) drawing the same marks, and the client of
 * Hypothesis (https://github.com/hypothesis/client) as its authors publish it for other people's pages. Its sidebar is an
 * empty page here and brings it no annotations, so that it draws nothing: the least that it costs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ServedPage } from '../../../scripts/page-server.ts';
import { type BenchPage, withMore } from './bench-pages.ts';

export interface Rival {
  readonly name: string;
  /** The article with the rival in it. */
  readonly page: BenchPage;
  /** What that page loads, gzipped. */
  readonly bytesGzipped: number;
}

/** Folder of all that is the rivals' among the served pages. */
export const rivalsFolder = '/rivals/';

const modules = join(import.meta.dirname, '../../../node_modules');

/** @param sentences what Sidelight marks in the article */
export function createRivals(
  article: BenchPage,
  sentences: readonly string[],
): { readonly rivals: readonly Rival[]; readonly files: readonly ServedPage[] } {
  const markJs = [script('mark.js', readModule('mark.js/dist/mark.min.js')), script('draw.js', drawMarks(sentences))];
  const hypothesis = hypothesisFiles();
  const loaded = hypothesis.filter(({ path }) =>
    /\/(boot|annotator\.bundle)\.js$|\/(annotator|highlights)\.css$/.test(path),
  );
  return {
    files: [
      ...markJs,
      ...hypothesis,
      { path: `${rivalsFolder}sidebar.html`, html: '<!doctype html><title>Sidebar</title>' },
    ],
    rivals: [
      {
        name: 'mark.js',
        page: withMore(article, 'mark-js', markJs.map(tagOf).join('')),
        bytesGzipped: gzipped(markJs),
      },
      {
        name: 'Hypothesis client',
        page: withMore(article, 'hypothesis', hypothesisTags),
        bytesGzipped: gzipped(loaded),
      },
    ],
  };
}

function drawMarks(sentences: readonly string[]): string {
  const options = { separateWordSearch: false, acrossElements: true, diacritics: false };
  return `new Mark(document.querySelector('article')).mark(${JSON.stringify(sentences)}, ${JSON.stringify(options)});`;
}

const hypothesisRoot = `${rivalsFolder}hypothesis/`;

/** Configured as https://h.readthedocs.io/projects/client/en/latest/publishers/config.html has it. */
const hypothesisConfig = {
  assetRoot: hypothesisRoot,
  sidebarAppUrl: `${rivalsFolder}sidebar.html`,
  notebookAppUrl: `${rivalsFolder}sidebar.html`,
  profileAppUrl: `${rivalsFolder}sidebar.html`,
};

const hypothesisTags = `<script type="application/json" class="js-hypothesis-config">${JSON.stringify(hypothesisConfig)}</script><script src="${hypothesisRoot}build/boot.js"></script>`;

function hypothesisFiles(): readonly ServedPage[] {
  const folder = join(modules, 'hypothesis');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => ({
      path: hypothesisRoot + file.replaceAll('\\', '/'),
      html: readFileSync(join(folder, file), 'utf8'),
      type: file.endsWith('.css') ? 'text/css' : 'text/javascript',
    }));
}

function readModule(file: string): string {
  return readFileSync(join(modules, file), 'utf8');
}

function script(name: string, code: string): ServedPage {
  return { path: rivalsFolder + name, html: code, type: 'text/javascript' };
}

function tagOf({ path }: ServedPage): string {
  return `<script src="${path}"></script>`;
}

function gzipped(files: readonly ServedPage[]): number {
  return files.reduce((sum, { html }) => sum + gzipSync(html).length, 0);
}
