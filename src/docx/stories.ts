/** Which parts hold paragraphs, in the order in which the command line counts them. */
import type { Place } from '../core/model';
import { chosenBranch } from './alternate';
import { findFields } from './fields';
import { attributeW, isW, MC } from './names';
import type { Package } from './package';
import type { Story } from './paragraph';
import { descendants, elements } from './xml/node';
import type { XmlElement } from './xml/node';
import type { XmlPart } from './xml-part';

/** A paragraph found in a story, and how many tables it stands in. */
export interface FoundParagraph {
  readonly element: XmlElement;
  readonly tableDepth: number;
}

/** The body, then headers and footers in section order, each part once, then footnotes and endnotes. */
export function findStories(pack: Package, main: XmlPart, body: XmlElement): Story[] {
  const stories = [story(main, 'body', body)];
  const relationships = new Map(pack.relationships(main.name).map((r) => [r.id, r]));
  const seen = new Set<XmlPart>();
  for (const reference of descendants(body)) {
    const place = isW(reference, 'headerReference') ? 'header' : isW(reference, 'footerReference') ? 'footer' : null;
    if (!place) continue;
    const id = reference.attributes.find((a) => a.local === 'id')?.value ?? '';
    const relationship = relationships.get(id);
    const part = relationship?.type === place ? pack.part(relationship.target) : undefined;
    if (!part || seen.has(part)) continue;
    seen.add(part);
    stories.push(story(part, place, part.root));
  }
  return [...stories, ...notes(pack, main, 'footnote'), ...notes(pack, main, 'endnote')];
}

function story(part: XmlPart, place: Place, root: XmlElement): Story {
  return { part, place, root, fields: findFields(root) };
}

/** Notes proper; the separators that stand among them are drawn, not written. */
function notes(pack: Package, main: XmlPart, place: 'footnote' | 'endnote'): Story[] {
  const part = pack.related(main.name, `${place}s`);
  if (!part) return [];
  const proper = elements(part.root).filter(
    (e) => isW(e, place) && [undefined, 'normal'].includes(attributeW(e, 'type')),
  );
  return proper.map((note) => story(part, place, note));
}

/** The paragraphs of a story in document order, those of text boxes left out. */
export function findParagraphs(root: XmlElement): FoundParagraph[] {
  const found: FoundParagraph[] = [];
  const walk = (element: XmlElement, tableDepth: number): void => {
    for (const child of elements(element)) {
      if (isW(child, 'p')) found.push({ element: child, tableDepth });
      else if (isW(child, 'tbl')) walk(child, tableDepth + 1);
      else if (child.uri === MC && child.local === 'AlternateContent') {
        const branch = chosenBranch(child);
        if (branch) walk(branch, tableDepth);
      } else if (!isW(child, 'txbxContent')) walk(child, tableDepth);
    }
  };
  walk(root, 0);
  return found;
}
