#!/usr/bin/env node
// Starts the command under a Node that runs TypeScript. `npx` puts the checkout's own Node first on the path; who calls
// this file directly may come with an older one, and is handed over. Plain JavaScript, so that any Node can read it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const ownNode = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));

if (!existsSync(ownNode)) {
  console.error(`sidelight: its packages are not installed; run \`npm ci\` in ${checkout}`);
  process.exitCode = 2;
} else if (process.features.typescript) {
  await import('./main.ts');
} else {
  const { status } = spawnSync(ownNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
