/** The words of a list with white space between them: how the engine's word lists are written. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
