/** Reads bytes as UTF-8 text under a limit. Everything that can go wrong with a file the reader named is a value here. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Far above any article. Of nothing but sentences about the topic, the dearest there is, this much keeps the engine busy
 * for about half a minute; longer than that, nobody would know whether the command still works.
 */
const maxInputMegabytes = 5;
const maxInputBytes = maxInputMegabytes * 1_000_000;
const chunkBytes = 65_536;

export interface Refusal {
  readonly ok: false;
  readonly problem: string;
  readonly remedy: string;
}

export type TextReading = { readonly ok: true; readonly text: string } | Refusal;

/**
 * The text of a file. A byte order mark stays, so that offsets in the text are offsets in the file's own text.
 * `insteadOfFolder` says what to do where a folder is found, which depends on what the file is for.
 */
export function readTextFile(path: string, insteadOfFolder: string): TextReading {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    return refuseUnreadable(error);
  }
  try {
    if (fstatSync(descriptor).isDirectory()) return refuse('is a folder', insteadOfFolder);
    return readDescriptor(descriptor);
  } catch (error) {
    return refuseUnreadable(error);
  } finally {
    closeSync(descriptor);
  }
}

/** The text of a stream, such as what is piped in. Reading it waits for a slow writer, as a read of its file would not. */
export async function readTextStream(stream: AsyncIterable<Buffer>): Promise<TextReading> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxInputBytes) return refuseLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    return refuseUnreadable(error);
  }
  return decode(Buffer.concat(chunks));
}

function readDescriptor(descriptor: number): TextReading {
  // Pipes and devices tell no size, so the limit is kept while reading.
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const read = readSync(descriptor, chunk);
    if (read === 0) return decode(Buffer.concat(chunks));
    size += read;
    if (size > maxInputBytes) return refuseLarge();
    chunks.push(chunk.subarray(0, read));
  }
}

function refuseLarge(): Refusal {
  return refuse(`is larger than ${maxInputMegabytes} MB`, 'cut it to the part you mean');
}

function decode(bytes: Buffer): TextReading {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refuse('is not UTF-8', 'save it as UTF-8');
  }
}

function refuseUnreadable(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('does not exist', 'check the path');
  if (code === 'EACCES') return refuse('may not be read', 'check its permissions');
  return refuse(`cannot be read (${code})`, 'check the path');
}

function refuse(problem: string, remedy: string): Refusal {
  return { ok: false, problem, remedy };
}
