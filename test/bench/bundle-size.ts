/** The bytes that a page or worker would load for a module: minified, with all that it imports. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

export interface BundleSize {
  readonly bytes: number;
  readonly bytesGzipped: number;
}

const root = join(import.meta.dirname, '../..');

/** @param module a package, or a file from the project's root */
export async function measureBundle(module: string): Promise<BundleSize> {
  const code = await bundleCode(module, 'es');
  return { bytes: Buffer.byteLength(code), bytesGzipped: gzipSync(code).length };
}

/** The code itself, as a module or as a script that runs where it is put. */
export async function bundleCode(module: string, format: 'es' | 'iife'): Promise<string> {
  const entry = module.endsWith('.ts') ? join(root, module) : fileURLToPath(import.meta.resolve(module));
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: [format], fileName: 'bundle', name: 'bundle' } },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error(`${module} was not bundled`);
  return bundle.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}
