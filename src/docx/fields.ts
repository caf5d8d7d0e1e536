/** Complex fields of one story: begin, instruction, separator, result, end, over as many paragraphs as it takes. */
import { attributeW, isW } from './names';
import { DocxError } from './types';
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

/** Word nests twenty. All open fields are noted at each paragraph, so that their number must have a limit. */
const MAX_NESTED = 200;

/**
 * Finds the fields below `root`; text boxes are stories of their own and are passed over. Throws `DocxError` where
 * fields are nested too deeply.
 */
export function findFields(root: XmlElement): StoryFields {
  const places = marksAndParagraphs(root);
  const byMark = pairMarks(places);
  return { byMark, atStart: openAtParagraphs(places, byMark) };
}

/** The marks of fields, and the paragraphs, in document order. */
function marksAndParagraphs(root: XmlElement): XmlElement[] {
  const places: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of elements(element)) {
      if (isW(child, 'fldChar')) places.push(child);
      else if (!isW(child, 'txbxContent')) {
        if (isW(child, 'p')) places.push(child);
        walk(child);
      }
    }
  };
  walk(root);
  return places;
}

/** Each separator and end belongs to the field that began last and has not ended. */
function pairMarks(places: readonly XmlElement[]): Map<XmlElement, Field> {
  const byMark = new Map<XmlElement, Field>();
  const open: Field[] = [];
  for (const mark of places) {
    if (!isW(mark, 'fldChar')) continue;
    const kind = attributeW(mark, 'fldCharType');
    if (kind === 'begin') open.push({ begin: mark, separate: null, end: null });
    const field = open.at(-1);
    if (!field) continue;
    byMark.set(mark, field);
    if (kind === 'begin') continue;
    if (kind === 'separate') field.separate = mark;
    else {
      field.end = mark;
      open.pop();
    }
  }
  return byMark;
}

function openAtParagraphs(
  places: readonly XmlElement[],
  byMark: ReadonlyMap<XmlElement, Field>,
): Map<XmlElement, readonly OpenField[]> {
  const atStart = new Map<XmlElement, readonly OpenField[]>();
  const open: OpenField[] = [];
  for (const place of places) {
    const field = byMark.get(place);
    if (isW(place, 'p')) {
      if (open.length > 0) atStart.set(place, [...open]);
    } else if (field?.end) {
      if (place !== field.begin) open.pop();
      if (place !== field.end) open.push({ field, inResult: place !== field.begin });
      if (open.length > MAX_NESTED)
        throw new DocxError('too-large', 'The document holds too many fields in one another.');
    }
  }
  return atStart;
}
