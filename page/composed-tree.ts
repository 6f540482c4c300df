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
  const inTree = element.assignedSlot ?? element.parentElement;
  if (inTree) return inTree;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** Whether a node is drawn in an element, or would be: also in the open shadow roots in it. */
export function isWithin(outer: Element, node: Node): boolean {
  for (let at: Node | undefined = node; at; at = hostOf(at.getRootNode())) if (outer.contains(at)) return true;
  return false;
}

/** The element that a shadow root belongs to; absent for any other node. */
export function hostOf(node: Node): Element | undefined {
  return node instanceof ShadowRoot ? node.host : undefined;
}

/** The innermost element on top at a point of the viewport, in whatever open shadow root; null where there is none. */
export function elementAt(page: Document, x: number, y: number): Element | null {
  let found = page.elementFromPoint(x, y);
  for (let root = found?.shadowRoot; root; root = found?.shadowRoot) {
    const inner: Element | null = root.elementFromPoint(x, y);
    // A root with nothing of its own there answers with its host, or what that is in.
    if (!inner || !root.contains(inner)) break;
    found = inner;
  }
  return found;
}

/**
 * The elements of some kinds in document order, those in open shadow roots after those around them. Walks the whole page,
 * tells of the roots on the way, and gives way between its steps.
 */
export function* findEverywhere(
  root: Document | ShadowRoot,
  kinds: string,
  onShadowRoot: (found: ShadowRoot) => void = () => {},
): Generator<undefined, Element[]> {
  const found: Element[] = [];
  for (const [at, element] of root.querySelectorAll(kinds).entries()) {
    if (at % maxAtOnce === 0) yield;
    found.push(element);
  }
  const possibleHosts = [...found, ...root.querySelectorAll(`:not(${kinds},${shadowless})`)];
  for (const [at, { shadowRoot }] of possibleHosts.entries()) {
    if (at % maxAtOnce === 0) yield;
    if (!shadowRoot) continue;
    onShadowRoot(shadowRoot);
    found.push(...(yield* findEverywhere(shadowRoot, kinds, onShadowRoot)));
  }
  return found;
}

/** Elements that are looked at between two steps. */
const maxAtOnce = 500;

/**
 * The many elements that can have no shadow root, the commonest first: to look at all of a page's is what takes time.
 * https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
const shadowless =
  'a,em,strong,li,br,td,img,script,abbr,b,button,cite,code,figcaption,figure,hr,i,input,label,link,meta,ol,option,path,pre,s,small,style,sub,sup,svg,table,tbody,th,time,tr,u,ul';

/** The language that an element or what it stands in says to be in; absent when nothing says so. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = renderedParent(at)) {
    const language = at.getAttribute('lang');
    if (language !== null) return language;
  }
  return undefined;
}
