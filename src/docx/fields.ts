/** Complex fields of one story: begin, instruction, separator, result, end, over as many paragraphs as it takes. */
import { attributeW, isW } from './names';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';

/** A field whose end was found; what never ends is no field to a reader. */
export interface Field {
  readonly begin: XmlElement;
  separate: XmlElement | null;
  end: XmlElement | null;
}

/** A field that has begun and not ended at some place, with the side of the separator that the place is on. */
export interface OpenField {
  readonly field: Field;
  readonly inResult: boolean;
}

/** The fields of a story, by the marks they are made of, and those open where a paragraph starts. */
export interface StoryFields {
  readonly byMark: ReadonlyMap<XmlElement, Field>;
  readonly atStart: ReadonlyMap<XmlElement, readonly OpenField[]>;
}

/** Finds the fields below `root`; text boxes are stories of their own and are passed over. */
export function findFields(root: XmlElement): StoryFields {
  const byMark = new Map<XmlElement, Field>();
  const atStart = new Map<XmlElement, readonly OpenField[]>();
  let open: OpenField[] = [];

  const mark = (element: XmlElement): void => {
    const kind = attributeW(element, 'fldCharType');
    if (kind === 'begin') {
      const field: Field = { begin: element, separate: null, end: null };
      byMark.set(element, field);
      open.push({ field, inResult: false });
      return;
    }
    const innermost = open.at(-1);
    if (!innermost) return;
    byMark.set(element, innermost.field);
    open.pop();
    if (kind === 'separate') {
      innermost.field.separate = element;
      open.push({ field: innermost.field, inResult: true });
    } else innermost.field.end = element;
  };
  const walk = (element: XmlElement): void => {
    for (const child of elements(element)) {
      if (isW(child, 'fldChar')) mark(child);
      else if (!isW(child, 'txbxContent')) {
        if (isW(child, 'p') && open.length > 0) atStart.set(child, [...open]);
        walk(child);
      }
    }
  };
  walk(root);
  open = [];
  return { byMark, atStart };
}
