/** Says in the console what a click asked for: the gallery has nobody to ask. */
export function said(action: string) {
  return (...args: readonly unknown[]) => console.info(action, ...args);
}
