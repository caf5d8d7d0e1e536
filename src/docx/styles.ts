/** styles.xml: names, outline levels and numbering that paragraphs take from their styles. */
import { attributeW, childW, isW, valueOfChild } from './names';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';

/** A paragraph's place in a list: which numbering, which level (0 to 8). */
export interface NumberingReference {
  readonly numId: string;
  readonly level: number;
}

/** Styles may be based on each other in a ring, in a damaged file. */
const MAX_CHAIN = 20;

export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly defaultStyle: XmlElement | undefined;

  constructor(root: XmlElement | undefined) {
    for (const style of root ? elements(root) : []) {
      if (!isW(style, 'style')) continue;
      const id = attributeW(style, 'styleId') ?? '';
      if (!this.byId.has(id)) this.byId.set(id, style);
      const isDefault = ['1', 'true', 'on'].includes(attributeW(style, 'default') ?? '');
      if (isDefault && attributeW(style, 'type') === 'paragraph') this.defaultStyle ??= style;
    }
  }

  /** The id of a paragraph style of this English name, undefined where the document has none. */
  idByName(name: string): string | undefined {
    for (const [id, style] of this.byId) {
      const isParagraphStyle = (attributeW(style, 'type') ?? 'paragraph') === 'paragraph';
      if (isParagraphStyle && valueOfChild(style, 'name')?.toLowerCase() === name.toLowerCase()) return id;
    }
    return undefined;
  }

  /** Empty for the default style. */
  idOf(paragraph: XmlElement): string {
    const id = valueOfChild(childW(paragraph, 'pPr'), 'pStyle') ?? '';
    return this.byId.has(id) && this.byId.get(id) !== this.defaultStyle ? id : '';
  }

  nameOf(paragraph: XmlElement): string {
    const id = this.idOf(paragraph);
    return valueOfChild(id === '' ? this.defaultStyle : this.byId.get(id), 'name') ?? 'Normal';
  }

  headingLevelOf(paragraph: XmlElement): number | undefined {
    for (const properties of this.propertiesOf(paragraph)) {
      const level = Number(valueOfChild(properties, 'outlineLvl') ?? NaN);
      if (level >= 0 && level <= 8) return level + 1;
      if (level === 9) return undefined;
    }
    for (const style of this.chainOf(paragraph)) {
      const named = /^heading ([1-9])$/i.exec(valueOfChild(style, 'name') ?? '')?.[1];
      if (named !== undefined) return Number(named);
    }
    return undefined;
  }

  /** Undefined where the paragraph is in no list; the number 0 takes it out of its style's list. */
  numberingOf(paragraph: XmlElement): NumberingReference | undefined {
    let level: number | undefined;
    for (const properties of this.propertiesOf(paragraph)) {
      const numbering = childW(properties, 'numPr');
      if (!numbering) continue;
      level ??= toLevel(valueOfChild(numbering, 'ilvl'));
      const numId = valueOfChild(numbering, 'numId');
      if (numId !== undefined) return numId === '0' ? undefined : { numId, level: level ?? 0 };
    }
    return undefined;
  }

  /** The number that a numbering style gives. */
  numberingOfStyle(styleId: string): string | undefined {
    const style = this.byId.get(styleId);
    const properties = style && childW(style, 'pPr');
    return valueOfChild(properties && childW(properties, 'numPr'), 'numId');
  }

  /** The paragraph's own properties, then those of its style and of the styles that this one is based on. */
  private *propertiesOf(paragraph: XmlElement): Generator<XmlElement, void, undefined> {
    const own = childW(paragraph, 'pPr');
    if (own) yield own;
    for (const style of this.chainOf(paragraph)) {
      const properties = childW(style, 'pPr');
      if (properties) yield properties;
    }
  }

  private *chainOf(paragraph: XmlElement): Generator<XmlElement, void, undefined> {
    const id = this.idOf(paragraph);
    let style = id === '' ? this.defaultStyle : this.byId.get(id);
    for (let n = 0; style && n < MAX_CHAIN; n++) {
      yield style;
      const base: string | undefined = valueOfChild(style, 'basedOn');
      style = base === undefined ? undefined : this.byId.get(base);
    }
  }
}

function toLevel(value: string | undefined): number | undefined {
  const level = Number(value ?? NaN);
  return level >= 0 && level <= 8 ? level : undefined;
}
