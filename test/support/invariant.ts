/**
 * The promise that taking an author's changes back gives the original document: the same parts, and in them the same
 * XML once neighbouring runs with equal properties are joined (a tracked edit splits runs), and neighbouring insertions
 * of one author and moment (an edit within one splits it).
 */
import { unzipSync } from 'fflate';
import { openDocx } from '../../src/docx/open';
import { elements } from '../../src/docx/xml/node';
import type { XmlElement, XmlNode } from '../../src/docx/xml/node';
import { decodeXml } from '../../src/docx/xml/encoding';
import { parseXml } from '../../src/docx/xml/parse';

/** The document with all changes of this author rejected and all their comments deleted. */
export function takeBack(bytes: Uint8Array, author: string): Uint8Array {
  const document = openDocx(bytes);
  for (const revision of document.revisions) if (revision.author === author) document.reject(revision);
  for (const comment of document.comments) if (comment.author === author) document.deleteComment(comment.id);
  return document.save();
}

/** Parts that only name others: more may have been added to them. */
const LISTS = /(\.rels|\[Content_Types\]\.xml|\/people\.xml)$/;
/** Parts made for comments, which stay behind empty. */
const LEFT_BEHIND = /\/(comments\w*|people)\.xml$/;

/**
 * What a document has lost or changed against its original, by part; empty when nothing. Parts made for comments may
 * remain, as long as no comment is in them.
 */
export function differences(other: Uint8Array, original: Uint8Array): string[] {
  const [a, b] = [unzipSync(original), unzipSync(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
    const [x, y] = [a[name], b[name]];
    if (!y) return [`${name}: lost`];
    if (!x) return isLeftBehind(name, y) ? [] : [`${name}: added`];
    if (x.length === y.length && x.every((byte, i) => byte === y[i])) return [];
    if (!/\.(xml|rels)$/.test(name)) return [`${name}: other bytes`];
    if (LISTS.test(name)) return lost(x, y).map((entry) => `${name}: lost ${entry}`);
    const [left, right] = [canonical(x), canonical(y)];
    return left === right ? [] : [`${name}: ${firstDifference(left, right)}`];
  });
}

function isLeftBehind(name: string, bytes: Uint8Array): boolean {
  return LEFT_BEHIND.test(name) && (name.endsWith('/people.xml') || entries(bytes).length === 0);
}

function lost(original: Uint8Array, other: Uint8Array): string[] {
  const kept = new Set(entries(other));
  return entries(original).filter((entry) => !kept.has(entry));
}

function entries(bytes: Uint8Array): string[] {
  return elements(parseXml(decodeXml(bytes).text).root).map(write);
}

function firstDifference(a: string, b: string): string {
  let i = 0;
  while (a[i] === b[i]) i++;
  return `“${a.slice(Math.max(0, i - 60), i + 60)}” and “${b.slice(Math.max(0, i - 60), i + 60)}”`;
}

/** Written on every save, or saying nothing. */
const IGNORED_ATTRIBUTES = /^(rsid.*|paraId|textId|space)$/;
const IGNORED_ELEMENTS = new Set(['proofErr', 'lastRenderedPageBreak']);
const DROPPED_WHEN_EMPTY = new Set(['rPr', 'pPr', 'r']);
const HOLDS_TEXT = new Set(['t', 'delText', 'instrText', 'delInstrText']);

function canonical(bytes: Uint8Array): string {
  return write(parseXml(decodeXml(bytes).text).root);
}

function write(element: XmlElement): string {
  const parts: string[] = [];
  let lastRun: { readonly properties: string } | undefined;
  for (const child of joinInsertions(element.children.filter((each) => !isIgnored(each)))) {
    if (child.kind === 'text' && (HOLDS_TEXT.has(element.local) || child.value.trim() !== '')) {
      parts.push(child.value);
    }
    if (child.kind !== 'element') continue;
    const text = write(child);
    if (text === '') continue;
    const properties = child.local === 'r' ? propertiesOf(child) : undefined;
    if (properties !== undefined && lastRun?.properties === properties) {
      const inner = text.slice(`<${name(child)}>`.length + properties.length);
      parts.push((parts.pop() ?? '').replace(/<\/[^>]*>$/, '') + inner);
    } else parts.push(text);
    lastRun = properties === undefined ? undefined : { properties };
  }
  const inner = joinTexts(parts.join(''));
  if (inner === '' && DROPPED_WHEN_EMPTY.has(element.local) && element.attributes.length === 0) return '';
  if (element.local === 'r' && inner === propertiesOf(element)) return '';
  return `<${name(element)}>${inner}</${name(element)}>`;
}

function isIgnored(node: XmlNode): boolean {
  return node.kind === 'element' && IGNORED_ELEMENTS.has(node.local);
}

function joinInsertions(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const joined: XmlNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.kind === 'element' && node.kind === 'element' && isSameInsertion(last, node)) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
    } else joined.push(node);
  }
  return joined;
}

function isSameInsertion(a: XmlElement, b: XmlElement): boolean {
  const said = ({ name: tag, attributes }: XmlElement): string =>
    JSON.stringify([tag, ...attributes.filter(({ local }) => local !== 'id').map((each) => [each.local, each.value])]);
  return (a.local === 'ins' || a.local === 'moveTo') && said(a) === said(b);
}

/** Two texts side by side in one run are one text. */
function joinTexts(inner: string): string {
  return inner.replace(/<\/(\{[^}]*\}t)><\1>/g, '');
}

function propertiesOf(run: XmlElement): string {
  return elements(run)
    .filter((e) => e.local === 'rPr')
    .map(write)
    .join('');
}

function name(element: XmlElement): string {
  const attributes = element.attributes
    .filter((a) => !a.name.startsWith('xmlns') && !IGNORED_ATTRIBUTES.test(a.local))
    .map((a) => ` {${a.uri}}${a.local}=${JSON.stringify(a.value)}`);
  return `{${element.uri}}${element.local}${element.local === 'r' ? '' : attributes.sort().join('')}`;
}
