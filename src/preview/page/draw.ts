/** Draws a .docx off the screen, with docx-preview. */
import { defaultOptions, parseAsync, renderDocument } from 'docx-preview';
import type { HElement } from 'docx-preview';
import { OBJECT_ATTRIBUTE } from './paragraph-words';
import { MARK, rendition } from './rendition';

/** A document as drawn, not yet on the screen. */
export interface Drawing {
  readonly nodes: readonly Node[];
  readonly styles: readonly CSSStyleSheet[];
  /** Elements by the paragraph's index in the counting order; several where a page break divides it or a header repeats. */
  readonly paragraphs: ReadonlyMap<number, readonly HTMLElement[]>;
}

/** Of docx-preview's parsed document, what is needed to hand each paragraph's mark on to its elements. */
interface Parsed {
  readonly parts: readonly {
    readonly body?: ParsedNode;
    readonly rootElement?: ParsedNode;
    readonly notes?: ParsedNode[];
  }[];
}
interface ParsedNode {
  readonly children?: readonly ParsedNode[];
  readonly name?: string;
  className?: string;
}

/** The renderer copies the class when it divides a paragraph, but not the bookmark. */
function handMarksOn(node: ParsedNode): void {
  const mark = node.children?.find((child) => child.name?.startsWith(MARK))?.name;
  if (mark !== undefined) node.className = mark;
  node.children?.forEach(handMarksOn);
}

/**
 * Makes one element. Nothing drawn can be followed as a link, be found by an id of the document's choosing (which could
 * be the page's own), or bring a style attribute, which the policy refuses.
 */
function create(part: HElement | Node | string): Node {
  if (typeof part === 'string' || part instanceof Node) return defaultOptions.h(part);
  const { style, ...rest } = part;
  const inert = { ...rest, id: undefined, href: undefined };
  const node = defaultOptions.h(typeof style === 'object' ? { ...inert, style } : inert);
  if (!(node instanceof HTMLElement || node instanceof SVGElement)) return node;
  if (typeof style === 'string') node.style.cssText = style;
  if (node instanceof HTMLImageElement) node.alt = 'Picture in the document';
  const isNoteMark = part.tagName === 'sup' && part.children?.every((child) => typeof child === 'string');
  if (isNoteMark === true) node.setAttribute(OBJECT_ATTRIBUTE, '');
  return node;
}

function styleSheet(element: Node): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(element.textContent ?? '');
  return sheet;
}

function collect(nodes: readonly Node[]): Map<number, HTMLElement[]> {
  const paragraphs = new Map<number, HTMLElement[]>();
  for (const root of nodes) {
    if (!(root instanceof HTMLElement)) continue;
    for (const element of root.querySelectorAll<HTMLElement>(`p[class*="${MARK}"]`)) {
      const name = [...element.classList].find((one) => one.startsWith(MARK)) ?? '';
      const index = Number(name.slice(MARK.length));
      paragraphs.set(index, [...(paragraphs.get(index) ?? []), element]);
    }
  }
  return paragraphs;
}

/** Draws the file's bytes. Rejects when the renderer cannot read them. */
export async function draw(docx: Uint8Array): Promise<Drawing> {
  const options = { renderChanges: true, renderAltChunks: false, useBase64URL: true, h: create };
  const parsed = (await parseAsync(rendition(docx), options)) as Parsed;
  for (const { body, rootElement, notes } of parsed.parts) {
    [body, rootElement, ...(notes ?? [])].forEach((node) => node && handMarksOn(node));
  }
  const rendered = await renderDocument(parsed, options);
  const isStyle = (node: Node): boolean => node.nodeName === 'STYLE';
  const nodes = rendered.filter((node) => node instanceof HTMLElement && !isStyle(node));
  return { nodes, styles: rendered.filter(isStyle).map(styleSheet), paragraphs: collect(nodes) };
}
