/** The page's tree as it is rendered: open shadow roots in the place of their hosts' own children, and slots filled. */

/** What is drawn in an element, in order; of a closed disclosure the summary alone. */
export function renderedChildren(element: Element): Iterable<ChildNode> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const { localName } = element;
  if (localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    return assigned.length > 0 ? (assigned as ChildNode[]) : element.childNodes;
  }
  if (localName === 'details' && !(element as HTMLDetailsElement).open) {
    const summary = element.querySelector(':scope > summary');
    return summary ? [summary] : [];
  }
  return element.childNodes;
}

/** The element that an element is drawn in; null for the outermost. */
export function renderedParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

/** The elements of a kind in document order, those in open shadow roots after those around them. Walks the whole page. */
export function findEverywhere<Name extends keyof HTMLElementTagNameMap>(
  root: Document | ShadowRoot,
  name: Name,
): HTMLElementTagNameMap[Name][] {
  const found = [...root.querySelectorAll(name)];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...findEverywhere(element.shadowRoot, name));
  }
  return found;
}

/** The language that an element or what it stands in says to be in; absent when nothing says so. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = renderedParent(at)) {
    const language = at.getAttribute('lang');
    if (language !== null) return language;
  }
  return undefined;
}
