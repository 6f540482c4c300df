/**
 * The pages' sentences that sheets were opened for, on their way from a card to the library: in `storage.session`, which
 * never reaches a disk, and not in the sheet's address, which the browser's history keeps. A damaged list reads as empty.
 */
import * as v from 'valibot';
import type { PageSentence } from '../engine/match.ts';
import { storage } from './browser.ts';
import { pageSentence } from './message-schemas.ts';

const printedKey = 'printed';

/** Sheets that can be loaded again; the oldest is forgotten first, and shows the wordings alone. */
const maxPrinted = 10;

const printedSchema = v.array(v.tuple([v.string(), pageSentence]));

/** The sentences that are kept, by what `keepPrinted` called them. */
export async function readPrinted(): Promise<ReadonlyMap<string, PageSentence>> {
  const stored = await storage.session.get(printedKey);
  const result = v.safeParse(printedSchema, stored[printedKey]);
  return new Map(result.success ? result.output : []);
}

/** Keeps a sentence and gives the name to ask for it by. Rejects when the browser cannot store it. */
export function keepPrinted(sentence: PageSentence): Promise<string> {
  return navigator.locks.request(printedKey, async () => {
    const name = crypto.randomUUID();
    const printed = [...(await readPrinted()), [name, sentence] as const];
    await storage.session.set({ [printedKey]: printed.slice(-maxPrinted) });
    return name;
  });
}
