/** The page code as a browser runs it. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const bundles = new Map<string, Promise<string>>();

/**
 * One classic script that leaves `globalThis.sidelight` behind, or that does what another entry of this folder does. Each is
 * bundled once in a worker.
 */
export function bundlePageCode(entry = 'page-code.ts'): Promise<string> {
  const code = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, code);
  return code;
}

async function bundle(entry: string): Promise<string> {
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
