/** Draws `components/icon.svg` in the sizes that browsers and stores ask for, into `public/icon/`. Run it after editing the SVG. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const sizesPx = [16, 32, 48, 96, 128];
const folder = new URL('../public/icon/', import.meta.url);
const svg = readFileSync(new URL('../components/icon.svg', import.meta.url), 'utf8');

mkdirSync(folder, { recursive: true });
for (const size of sizesPx) {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
  writeFileSync(new URL(`${size}.png`, folder), drawing.render().asPng());
}
