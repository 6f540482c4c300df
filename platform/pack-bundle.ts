/**
 * A pack as the extension carries it: with the index that an engine starts from instead of the lexicon, as one text under a seal.
 * It is checked in full when the extension is built (`wxt.config.ts`). What is asked at each start is whether it is still the
 * same; only where it is not, it is checked again to say what is wrong (`docs/decisions/indexed-when-built.md`).
 */
import { type Pack, readPack } from '../engine/pack.ts';
import { indexPack, type PackIndex } from '../engine/pack-index.ts';

export interface PackBundle {
  /** JSON of a `BundledPack`. */
  readonly text: string;
  /** Of the text; see `sealOf`. */
  readonly seal: number;
}

export interface BundledPack {
  /** Its lexicon is empty: the index holds what is needed of it. */
  readonly pack: Pack;
  readonly index: PackIndex;
}

export type BundleReading =
  | ({ readonly ok: true } & BundledPack)
  /** The problem is one line that names the first offending place, where one can be found. */
  | { readonly ok: false; readonly problem: string };

export function bundlePack(pack: Pack): PackBundle {
  const bundled: BundledPack = { pack: { ...pack, lexicon: [] }, index: indexPack(pack) };
  const text = JSON.stringify(bundled);
  return { text, seal: sealOf(text) };
}

export function openBundle({ text, seal }: PackBundle): BundleReading {
  if (sealOf(text) === seal) return { ok: true, ...(JSON.parse(text) as BundledPack) };
  return { ok: false, problem: findProblem(text) };
}

function findProblem(text: string): string {
  try {
    const reading = readPack((JSON.parse(text) as { pack?: unknown } | null)?.pack);
    return reading.ok ? 'is not as it was built' : reading.problem;
  } catch {
    return 'is no JSON';
  }
}

/**
 * The same for the same text, and hardly ever for another: 32 bits of FNV-1a over the text's bytes, four at a time, and their
 * number. Cost: a millisecond for the pack's 300 kB. Tells damage, not forgery.
 */
function sealOf(text: string): number {
  const bytes = new TextEncoder().encode(`${text}   `);
  const words = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
  let hash = 0x811c9dc5 ^ bytes.length;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
  return hash >>> 0;
}
