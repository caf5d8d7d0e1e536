/** Pending insertions of other people, cut in two where words of ours come between theirs. */
import type { Ids } from './ids';
import { isW } from './names';
import { cloneTag } from './xml/create';
import { setAttribute } from './xml/edit';
import { appendChild, insertAfter } from './xml/move';
import { ancestors, descendants } from './xml/node';
import type { XmlElement } from './xml/node';

/**
 * Cuts the insertions that hold an element directly, right after it; gives what new words must stand after so as to be
 * outside of them all. Words that stood inside would go when the insertion around them is rejected (ECMA-376 part 1,
 * 17.13.5.18), and be taken for its author's by programs that ask the outer record alone. Word cuts as well: each half
 * keeps author and date. A link or a content control in between is not cut: it goes as a whole, with what it holds.
 */
export function cutInsertionsAfter(element: XmlElement, ids: Ids): XmlElement {
  let place = element;
  for (const around of ancestors(element)) {
    if (!isW(around, 'ins') && !isW(around, 'moveTo')) break;
    cut(around, place, ids);
    place = around;
  }
  return place;
}

function cut(insertion: XmlElement, last: XmlElement, ids: Ids): void {
  const rest = insertion.children.slice(insertion.children.indexOf(last) + 1);
  const holdsRuns = rest.some((node) => node.kind === 'element' && [...descendants(node)].some((e) => isW(e, 'r')));
  if (!holdsRuns) return;
  const half = cloneTag(insertion);
  const uri = half.attributes.find(({ local }) => local === 'id')?.uri ?? half.uri;
  setAttribute(half, [uri, 'id', ids.annotation()]);
  insertAfter(insertion, half);
  for (const node of rest) appendChild(half, node);
}
