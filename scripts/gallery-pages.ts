/** The gallery as `npm run gallery` shows it, built into memory: for pictures and tests of every surface in every state. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { ServedPage } from './page-server.ts';

export async function galleryPages(): Promise<ServedPage[]> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../components/gallery', import.meta.url)),
    // Styles as they are written: made for older browsers, `:dir()` would become a list of languages.
    build: { write: false, minify: false, cssTarget: 'esnext' },
  })) as Rolldown.RolldownOutput;
  return output.map((file) => ({
    path: `/${file.fileName}`,
    html: file.type === 'chunk' ? file.code : file.source.toString(),
    type: file.fileName.endsWith('.js') ? 'text/javascript' : 'text/html',
  }));
}
