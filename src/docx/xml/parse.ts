/** Source text to tree. saxes judges well-formedness and namespaces; its positions cut the source into slices. */
import { SaxesParser } from 'saxes';
import { malformed, tooLarge } from '../errors';
import { DocxError } from '../types';
import type { XmlElement, XmlNode, XmlTree } from './node';

/** Word's own writers stay below 100; the limit keeps recursion over the tree safe. */
const MAX_DEPTH = 1000;
/** A node takes half a kilobyte; contracts of two hundred pages have a sixth of this. */
export const MAX_NODES = 1_000_000;

/** How many elements, attributes and texts may still be read. */
export interface NodeBudget {
  nodes: number;
}

/**
 * Parses a whole file, spending the budget. Throws `DocxError` for XML that is not well-formed, too deep, too large, or
 * has a document type.
 */
export function parseXml(source: string, budget: NodeBudget = { nodes: MAX_NODES }): XmlTree {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let root: XmlElement | undefined;
  let current: XmlElement | null = null;
  let depth = 0;
  let last = 0;
  let rootStart = 0;
  let rootEnd = 0;

  const take = (end: number): string => {
    const slice = source.slice(last, end);
    last = end;
    return slice;
  };
  const spend = (): void => {
    if (--budget.nodes < 0) throw tooLarge();
  };
  const append = (node: XmlNode): void => {
    spend();
    current?.children.push(node);
  };

  parser.on('error', () => {
    throw malformed('is not well-formed XML');
  });
  parser.on('doctype', () => {
    throw new DocxError('unsafe', 'The document holds a document type declaration, which Word files never do.');
  });
  parser.on('attribute', spend);
  parser.on('opentag', (tag) => {
    if (!current) {
      // What precedes the root is prolog: its end is where the root's tag begins.
      rootStart = source.lastIndexOf('<', parser.position - 1);
      last = rootStart;
    }
    if (++depth > MAX_DEPTH) throw new DocxError('too-large', 'The document is nested too deeply to be read safely.');
    const element: XmlElement = {
      kind: 'element',
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.values(tag.attributes).map(({ name, local, uri, value }) => ({ name, local, uri, value })),
      parent: current,
      children: [],
      open: take(parser.position),
      close: '',
    };
    append(element);
    root ??= element;
    current = element;
  });
  parser.on('closetag', () => {
    depth--;
    if (!current) return;
    current.close = take(parser.position);
    current = current.parent;
    if (!current) rootEnd = parser.position;
  });
  parser.on('text', (value) => {
    // The event comes once the next tag's "<" has been read.
    if (current) append({ kind: 'text', parent: current, source: take(parser.position - 1), value });
  });
  parser.on('cdata', (value) => {
    append({ kind: 'text', parent: current, source: take(parser.position), value });
  });
  const other = (): void => {
    if (current) append({ kind: 'other', parent: current, source: take(parser.position) });
  };
  parser.on('comment', other);
  parser.on('processinginstruction', other);

  parser.write(source).close();
  if (!root) throw malformed('is empty');
  return { before: source.slice(0, rootStart), root, after: source.slice(rootEnd) };
}
