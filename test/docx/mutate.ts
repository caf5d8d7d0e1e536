/** Documents with odd structure: a rich sample whose elements are taken out, doubled, moved and renamed at random. */
import fc from 'fast-check';
import { elements } from '../../src/docx/xml/node';
import type { XmlElement } from '../../src/docx/xml/node';
import { clone } from '../../src/docx/xml/create';
import { rename } from '../../src/docx/xml/edit';
import { detach, insertAfter, insertAt } from '../../src/docx/xml/move';
import { parseXml } from '../../src/docx/xml/parse';
import { serializeXml } from '../../src/docx/xml/serialize';

/** One change of a tree; the numbers choose among what is there. */
export interface Mutation {
  readonly kind: 'remove' | 'double' | 'move' | 'rename' | 'unwrap' | 'strip';
  readonly at: number;
  readonly to: number;
}

export const mutations = fc.array(
  fc.record<Mutation>({
    kind: fc.constantFrom('remove', 'double', 'move', 'rename', 'unwrap', 'strip'),
    at: fc.nat(),
    to: fc.nat(),
  }),
  { minLength: 1, maxLength: 8 },
);

const NAMES =
  'p r t tab br tbl tr tc sdt sdtContent sdtPr hyperlink ins del moveFrom moveTo fldSimple fldChar instrText delText pPr rPr numPr sectPr drawing pict txbxContent bookmarkStart commentRangeStart commentReference footnoteReference ruby smartTag customXml bdo sym body'.split(
    ' ',
  );

/** The XML with the mutations made, well-formed still. */
export function mutate(xml: string, plan: readonly Mutation[]): string {
  const tree = parseXml(xml);
  for (const mutation of plan) {
    const all = below(tree.root);
    const target = all[mutation.at % Math.max(1, all.length)];
    if (target) apply(mutation, target, [tree.root, ...all]);
  }
  return serializeXml(tree);
}

function apply({ kind, to }: Mutation, target: XmlElement, all: readonly XmlElement[]): void {
  const other = all[to % all.length];
  switch (kind) {
    case 'remove':
      detach(target);
      break;
    case 'double':
      insertAfter(target, clone(target));
      break;
    case 'move':
      if (other && !below(target).includes(other) && other !== target)
        insertAt(other, to % (other.children.length + 1), target);
      break;
    case 'rename':
      rename(target, NAMES[to % NAMES.length] ?? 'p');
      break;
    case 'unwrap':
      for (const child of [...target.children].reverse()) insertAfter(target, child);
      detach(target);
      break;
    case 'strip':
      target.attributes = [];
      target.open = target.open.replace(/^<([^\s/>]+)[^]*?(\/?>)$/, '<$1$2');
  }
}

function below(root: XmlElement): XmlElement[] {
  return elements(root).flatMap((child) => [child, ...below(child)]);
}
