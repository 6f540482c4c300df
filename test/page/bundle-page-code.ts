/** The page code as a browser runs it. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** One classic script that leaves `globalThis.sidelight` behind, or that does what another entry of this folder does. */
export async function bundlePageCode(entry = 'page-code.ts'): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'pageCode' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = output[0]?.output[0];
  if (!chunk) throw new Error('the page code was not bundled');
  return chunk.code;
}
