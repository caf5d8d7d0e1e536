/** What a document holds beside its paragraphs, and what is therefore not read: the person must be told. */
import { chosenBranch } from './alternate';
import { isW, MC } from './names';
import type { Story } from './paragraph';
import { isMath } from './pieces';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';

/** Each kind once in the singular and once in the plural, in the order in which they are told. */
const KINDS = {
  box: ['text box was', 'text boxes were'],
  equation: ['equation was', 'equations were'],
  embedded: ['embedded document was', 'embedded documents were'],
  object: ['embedded object was', 'embedded objects were'],
  diagram: ['diagram was', 'diagrams were'],
  chart: ['chart was', 'charts were'],
  picture: ['picture was', 'pictures were'],
} as const;
type Kind = keyof typeof KINDS;

const DRAWING_KINDS: Readonly<Record<string, Kind>> = {
  'diagram relIds': 'diagram',
  'chart chart': 'chart',
  'chartex chart': 'chart',
  'picture pic': 'picture',
  'vml imagedata': 'picture',
};

/** What stands in the stories and has no paragraph of its own here, each a plain sentence. */
export function findUnread(stories: readonly Story[]): string[] {
  const counts = new Map<Kind, number>();
  const walk = (element: XmlElement): void => {
    for (const child of elements(element)) {
      const kind = kindOf(child);
      if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      else if (child.uri === MC && child.local === 'AlternateContent') {
        const branch = chosenBranch(child);
        if (branch) walk(branch);
      } else walk(child);
    }
  };
  stories.forEach((s) => walk(s.root));
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) => sentence(kind, counts.get(kind) ?? 0));
}

function kindOf(element: XmlElement): Kind | undefined {
  if (isW(element, 'txbxContent')) return 'box';
  if (isW(element, 'altChunk') || isW(element, 'subDoc')) return 'embedded';
  // The picture in it is only how the object looks.
  if (isW(element, 'object')) return 'object';
  if (isMath(element)) return 'equation';
  // The last word of a drawing's namespace is the same in strict and transitional documents.
  return DRAWING_KINDS[`${element.uri.split(/[/:]/).at(-1) ?? ''} ${element.local}`];
}

function sentence(kind: Kind, count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${KINDS[kind][0]} not read.` : `${count} ${KINDS[kind][1]} not read.`];
}
