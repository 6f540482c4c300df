/** Compares for sorting; what is not known (null) comes last, whichever way the known values go. */
export function knownFirst(a: string | null, b: string | null, compare: (a: string, b: string) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}
