/** Tree to source text. */
import type { XmlNode, XmlTree } from './node';

/** Writes a tree; an untouched one gives the characters that it was read from. */
export function serializeXml(tree: XmlTree): string {
  const out: string[] = [tree.before];
  write(tree.root, out);
  out.push(tree.after);
  return out.join('');
}

function write(node: XmlNode, out: string[]): void {
  if (node.kind !== 'element') {
    out.push(node.source);
    return;
  }
  out.push(node.open);
  for (const child of node.children) write(child, out);
  out.push(node.close);
}
