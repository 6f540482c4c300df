/** Which elements hold no article text, by what they are called: the rules of `engine/`, applied to elements. */
import { skippedElements, skippedRoles } from '../engine/article-structure.ts';
import { isFurnitureName } from '../engine/furniture.ts';

/** Whether an element's text is never the article's. A form is not asked about: one may hold the whole page. */
export function isNotArticle(element: Element): boolean {
  const { localName } = element;
  return (
    (skippedElements.has(localName) && localName !== 'form') ||
    skippedRoles.has(element.role ?? '') ||
    (localName === 'header' && !element.closest('article, main, [role="main"]')) ||
    isFurniture(element) ||
    isNoteReference(element)
  );
}

/** What holds the headline is the article, whatever it is called, and so is the page itself. */
function isFurniture(element: Element): boolean {
  const { id, classList, ariaLabel, localName } = element;
  const isNamed =
    (id !== '' && isFurnitureName(id)) ||
    (ariaLabel !== null && isFurnitureName(ariaLabel)) ||
    [...classList].some(isFurnitureClass);
  return isNamed && localName !== 'body' && !element.querySelector('h1');
}

/** Pages have thousands of elements and few classes. */
const classes = new Map<string, boolean>();

function isFurnitureClass(name: string): boolean {
  const known = classes.get(name);
  if (known !== undefined) return known;
  const isFurniture = isFurnitureName(name);
  classes.set(name, isFurniture);
  return isFurniture;
}

/** A footnote's number, which stands between a full stop and the next sentence. */
function isNoteReference({ localName, parentElement }: Element): boolean {
  const isWithin = (outer: string) => parentElement?.localName === outer;
  if (localName === 'a') return isWithin('sup');
  return localName === 'sup' && isWithin('a');
}
