/** The one element of ours in the document, by which our own events and changes are told from the page's. */

/** Name of the element. Has a hyphen, as the names of no standard element have, so that a page's rules seldom fit it. */
export const ownHostName = 'sidelight-card';

/** Whether an event comes from our card: the closed shadow root shows only the host as its target. */
export function isOwnEvent({ target }: Event): boolean {
  return target instanceof Element && target.localName === ownHostName;
}

/** Whether the document was changed by us: the host comes and goes as a child of the root element. */
export function isOwnChange({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === ownHostName);
}
