/** Finds and reads the compiled pack that a command works with. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Pack, readPack } from '../engine/pack.ts';
import { type Refusal, readTextFile } from './text-file.ts';

const ownPack = fileURLToPath(new URL('../data/ukraine-nato.pack.json', import.meta.url));

export type PackLoading = { readonly ok: true; readonly pack: Pack } | (Refusal & { readonly file: string });

/** The pack in a file, or the one that comes with Sidelight, which stands beside the code wherever one works. */
export function loadPack(file: string = relative('', ownPack)): PackLoading {
  const reading = readTextFile(file, compiledPack);
  if (!reading.ok) return { ...reading, file };
  const value = parseJson(reading.text);
  if (value === undefined) return refuse(file, 'is not JSON');
  const pack = readPack(value);
  return pack.ok ? pack : refuse(file, pack.problem);
}

const compiledPack = "name a file that this version's `sidelight pack build` wrote";

function refuse(file: string, problem: string): PackLoading {
  return { ok: false, file, problem, remedy: compiledPack };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
