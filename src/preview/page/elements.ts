/** Finds the elements that preview.html promises. */

/** The element with this id. Throws when the page lacks it or it is of another kind. */
export function elementById<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} with the id "${id}".`);
  return element;
}
