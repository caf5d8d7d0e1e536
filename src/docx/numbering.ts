/** numbering.xml: the numbers that Word would show before paragraphs. */
import { attributeW, childW, isOn, isW, valueOfChild } from './names';
import { formatNumber } from './number-format';
import type { NumberingReference, Styles } from './styles';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';

/** One level of a list, as a numbering uses it. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** With `%1` to `%9` for the numbers of the levels. */
  readonly text: string;
  readonly isLegal: boolean;
  /** Restarts after a number of this level or above; 0 for never. */
  readonly restart: number;
  readonly styleId: string | undefined;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this numbering starts anew at its first use. */
  readonly overrides: ReadonlyMap<number, number>;
}

export class Numbering {
  private readonly lists = new Map<string, List>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    if (!root) return;
    const abstracts = new Map<string, XmlElement>();
    for (const element of elements(root)) {
      if (isW(element, 'abstractNum')) abstracts.set(attributeW(element, 'abstractNumId') ?? '', element);
    }
    for (const num of elements(root)) {
      const abstractId = valueOfChild(num, 'abstractNumId') ?? '';
      const abstract = linked(abstracts.get(abstractId), root, abstracts, styles);
      if (isW(num, 'num') && abstract)
        this.lists.set(attributeW(num, 'numId') ?? '', readList(num, abstractId, abstract));
    }
  }

  /** The label of each paragraph that has one; `paragraphs` in document order. */
  labels(paragraphs: readonly XmlElement[], styles: Styles): Map<XmlElement, string> {
    const labels = new Map<XmlElement, string>();
    const counters = new Map<string, (number | undefined)[]>();
    const begun = new Set<string>();
    for (const paragraph of paragraphs) {
      const reference = styles.numberingOf(paragraph);
      const list = reference && this.lists.get(reference.numId);
      if (!list) continue;
      const at = levelOf(list, reference, styles.idOf(paragraph));
      const level = list.levels.get(at);
      if (!level) continue;
      const counts = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counts);
      const override = list.overrides.get(at);
      if (override !== undefined && !begun.has(`${reference.numId}/${at}`)) counts[at] = override - 1;
      begun.add(`${reference.numId}/${at}`);
      advance(counts, list, at, level);
      const label = labelOf(level, at, counts, list);
      if (label !== undefined) labels.set(paragraph, label);
    }
    return labels;
  }
}

/** The labels of a document, computed when first asked for and again after changes of structure. */
export class NumberingLabels {
  private readonly compute: () => Map<XmlElement, string>;
  private known: Map<XmlElement, string> | undefined;

  constructor(compute: () => Map<XmlElement, string>) {
    this.compute = compute;
  }

  of(paragraph: XmlElement): string | undefined {
    this.known ??= this.compute();
    return this.known.get(paragraph);
  }

  changed(): void {
    this.known = undefined;
  }
}

/** A list may be defined by a numbering style: then that style's own numbering holds the levels. */
function linked(
  abstract: XmlElement | undefined,
  root: XmlElement,
  abstracts: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): XmlElement | undefined {
  const styleId = valueOfChild(abstract, 'numStyleLink');
  if (styleId === undefined) return abstract;
  const numId = styles.numberingOfStyle(styleId);
  const num = elements(root).find((e) => isW(e, 'num') && attributeW(e, 'numId') === numId);
  return (num && abstracts.get(valueOfChild(num, 'abstractNumId') ?? '')) ?? abstract;
}

/** A style's numbering leaves the level to the list: the level that names the style. */
function levelOf(list: List, reference: NumberingReference, styleId: string): number {
  if (styleId === '' || reference.level > 0) return reference.level;
  for (const [index, level] of list.levels) if (level.styleId === styleId) return index;
  return reference.level;
}

function advance(counts: (number | undefined)[], list: List, at: number, level: Level): void {
  for (let above = 0; above < at; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
  const last = counts[at];
  counts[at] = last === undefined ? level.start : last + 1;
  for (let below = at + 1; below < 9; below++) {
    const restart = list.levels.get(below)?.restart ?? below;
    if (restart > at) counts[below] = undefined;
  }
}

function labelOf(level: Level, at: number, counts: readonly (number | undefined)[], list: List): string | undefined {
  if (level.format === 'bullet') return '•';
  if (level.format === 'none' && level.text === '') return undefined;
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = index === at ? level.format : (list.levels.get(index)?.format ?? 'decimal');
    return formatNumber(counts[index] ?? 1, level.isLegal ? 'decimal' : format);
  });
  return label === '' ? undefined : label;
}

function readList(num: XmlElement, abstractId: string, abstract: XmlElement): List {
  const levels = new Map<number, Level>();
  const overrides = new Map<number, number>();
  const read = (element: XmlElement): void => {
    const at = Number(attributeW(element, 'ilvl'));
    levels.set(at, readLevel(element, at));
  };
  elements(abstract)
    .filter((e) => isW(e, 'lvl'))
    .forEach(read);
  for (const override of elements(num).filter((e) => isW(e, 'lvlOverride'))) {
    const level = childW(override, 'lvl');
    if (level) read(level);
    const start = valueOfChild(override, 'startOverride');
    if (start !== undefined) overrides.set(Number(attributeW(override, 'ilvl')), Number(start));
  }
  return { abstractId, levels, overrides };
}

function readLevel(element: XmlElement, at: number): Level {
  return {
    start: Number(valueOfChild(element, 'start') ?? 1),
    format: valueOfChild(element, 'numFmt') ?? 'decimal',
    text: valueOfChild(element, 'lvlText') ?? '',
    isLegal: isOn(childW(element, 'isLgl')),
    restart: Number(valueOfChild(element, 'lvlRestart') ?? at),
    styleId: valueOfChild(element, 'pStyle'),
  };
}
