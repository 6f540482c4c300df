/**
 * The elements of ours that there may be in the document, by which our own events and changes are told from the page's: one
 * while a card is open, and one for readers who chose dots for marks.
 */

/** Names of the elements. With a hyphen, as the names of no standard element have, so that a page's rules seldom fit them. */
export const ownHostName = 'sidelight-card';
export const dotsHostName = 'sidelight-dots';

const ownNames: readonly string[] = [ownHostName, dotsHostName];

/** Takes away what another life has left: Firefox stops our scripts with the extension, whatever they show. */
export function removeOwnHosts(page: Document): void {
  for (const left of page.querySelectorAll(ownNames.join())) left.remove();
}

/** Whether an event comes from our card or our dots: a closed shadow root shows only its host as the target. */
export function isOwnEvent({ target }: Event): boolean {
  return target instanceof Element && ownNames.includes(target.localName);
}

/** Whether the document was changed by us: our hosts come and go as children of the root element. */
export function isOwnChange({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => ownNames.includes(node.nodeName.toLowerCase()));
}
