/** Which elements hold no article text, by what they are called: the rules of `engine/`, applied to elements. */
import { skippedElements, skippedRoles } from '../engine/article-structure.ts';
import { isFurnitureName } from '../engine/furniture.ts';

/** Whether an element's text is never the article's. A form is not asked about: one may hold the whole page. */
export function isNotArticle(element: Element): boolean {
  const { localName } = element;
  return (
    (skippedElements.has(localName) && localName !== 'form') ||
    (element.hasAttributes() && (skippedRoles.has(element.role ?? '') || isFurniture(element))) ||
    (localName === 'header' && !element.closest('article, main, [role="main"]')) ||
    isNoteReference(element, localName)
  );
}

/** What holds the headline is the article, whatever it is called, and so is the page itself. */
function isFurniture(element: Element): boolean {
  const { id, ariaLabel, localName } = element;
  const isNamed =
    (id !== '' && isFurnitureName(id)) ||
    (ariaLabel !== null && isFurnitureName(ariaLabel)) ||
    isFurnitureClass(element.getAttribute('class') ?? '');
  return isNamed && localName !== 'body' && !element.querySelector('h1');
}

/** By the whole attribute: pages have thousands of elements and few classes. */
const classes = new Map([['', false]]);

function isFurnitureClass(names: string): boolean {
  const known = classes.get(names);
  if (known !== undefined) return known;
  const isFurniture = names.split(/\s+/).some(isFurnitureName);
  classes.set(names, isFurniture);
  return isFurniture;
}

/** A footnote's number, which stands between a full stop and the next sentence. */
function isNoteReference(element: Element, name: string): boolean {
  if (name === 'a') return element.parentElement?.localName === 'sup';
  return name === 'sup' && element.parentElement?.localName === 'a';
}
