/** How inserted paragraphs look: in a style of the document, or formatted directly like the text around them. */
import { childW } from './names';
import type { Paragraph } from './paragraph';
import type { Styles } from './styles';
import type { ParagraphLook } from './types';
import { clone, createElement } from './xml/create';
import type { NewAttribute } from './xml/create';
import { declareMissing } from './xml/edit';
import { appendChild } from './xml/move';
import type { XmlElement } from './xml/node';

/** What a new paragraph is given: its properties, and those of its run; undefined where there are none to give. */
export interface Look {
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

/** In the order in which the schema wants them. */
const RUN_LIKE_NEIGHBOUR = ['rFonts', 'color', 'sz', 'szCs', 'lang'];

/** Chooses the look; `model` is a paragraph of ordinary text nearby. `scope` is where the paragraph will stand. */
export function chooseLook(scope: XmlElement, look: ParagraphLook, styles: Styles, model: Paragraph | undefined): Look {
  const { uri } = scope;
  const make = (name: string, ...attributes: NewAttribute[]): XmlElement => createElement(scope, uri, name, attributes);
  const style = look.styleName === undefined ? undefined : styles.idByName(look.styleName);
  if (style !== undefined) {
    return { paragraph: gather(scope, 'pPr', [make('pStyle', [uri, 'val', style])]), run: undefined };
  }
  const ownStyle = model && !model.isListItem ? model.styleId : '';
  const spacing = model?.properties && childW(model.properties, 'spacing');
  const paragraph = [
    ...(ownStyle === '' ? [] : [make('pStyle', [uri, 'val', ownStyle])]),
    ...(look.emphasis ? [make('keepNext')] : []),
    ...(spacing ? [copy(scope, spacing)] : []),
    ...(look.emphasis === 'title' ? [make('jc', [uri, 'val', 'center'])] : []),
  ];
  const words = model?.pieces.find((p) => p.kind === 'text' && !p.deleted);
  const near = words && childW(words.run, 'rPr');
  const like = RUN_LIKE_NEIGHBOUR.flatMap((name) => (near && childW(near, name)) ?? []).map((e) => copy(scope, e));
  const fonts = like.filter((e) => e.local === 'rFonts');
  const rest = like.filter((e) => e.local !== 'rFonts');
  const bold = look.emphasis ? [make('b'), make('bCs')] : [];
  return { paragraph: gather(scope, 'pPr', paragraph), run: gather(scope, 'rPr', [...fonts, ...bold, ...rest]) };
}

function gather(scope: XmlElement, name: string, children: readonly XmlElement[]): XmlElement | undefined {
  return children.length === 0 ? undefined : createElement(scope, scope.uri, name, [], children);
}

function copy(scope: XmlElement, element: XmlElement): XmlElement {
  const made = clone(element);
  const holder = createElement(scope, scope.uri, 'rPr');
  holder.parent = scope;
  appendChild(holder, made);
  declareMissing(made, element);
  return made;
}
