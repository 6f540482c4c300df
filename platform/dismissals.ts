/**
 * What the reader said of a sentence: "this is not the same claim". Kept on this device alone (`storage.local`), apart from
 * the settings, because it names pages that were read. A damaged list reads as empty and is left until the next change.
 */
import * as v from 'valibot';
import { isExtensionAlive, storage } from './browser.ts';

const dismissalsKey = 'dismissals';

/** A dismissal as it is stored. */
export const dismissalSchema = v.object({
  claim: v.string(),
  sentence: v.string(),
  page: v.string(),
});

/** One sentence that is not to be taken for one claim, on whatever page it stands. */
export interface Dismissal {
  /** Id of the claim. */
  readonly claim: string;
  /** The sentence as it stood on the page. */
  readonly sentence: string;
  /** Address of the page where the reader said so. */
  readonly page: string;
}

/** Kept at most; the oldest is forgotten first. */
export const maxDismissals = 1000;

/** Newest first. */
export async function readDismissals(): Promise<readonly Dismissal[]> {
  const stored = await storage.local.get(dismissalsKey);
  const result = v.safeParse(v.array(dismissalSchema), stored[dismissalsKey]);
  return result.success ? result.output : [];
}

/** Rejects when the browser cannot store it. */
export function dismiss(dismissal: Dismissal): Promise<void> {
  return change((known) => [dismissal, ...without(known, dismissal)].slice(0, maxDismissals));
}

/** Takes a dismissal back. Rejects when the browser cannot store it. */
export function restore(dismissal: Pick<Dismissal, 'claim' | 'sentence'>): Promise<void> {
  return change((known) => without(known, dismissal));
}

/** Keeps these, newest first, and no others. Rejects when the browser cannot store it. */
export function replaceDismissals(dismissals: readonly Dismissal[]): Promise<void> {
  return change(() => dismissals.slice(0, maxDismissals));
}

/** Whether the reader said of this sentence that it does not state this claim. */
export function isDismissed(known: readonly Dismissal[], claim: string, sentence: string): boolean {
  return known.some((dismissal) => dismissal.claim === claim && dismissal.sentence === sentence);
}

/** Calls back after every change, until the signal aborts if there is one. */
export function watchDismissals(onChange: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (dismissalsKey in changes) onChange();
  };
  storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (isExtensionAlive()) storage.local.onChanged.removeListener(listener);
  });
}

function without(known: readonly Dismissal[], { claim, sentence }: Pick<Dismissal, 'claim' | 'sentence'>): Dismissal[] {
  return known.filter((dismissal) => dismissal.claim !== claim || dismissal.sentence !== sentence);
}

/** One change at a time, in whichever page of the extension. */
function change(next: (known: readonly Dismissal[]) => Dismissal[]): Promise<void> {
  return navigator.locks.request(dismissalsKey, async () => {
    await storage.local.set({ [dismissalsKey]: next(await readDismissals()) });
  });
}
