/** New words as runs. */
import { isW } from './names';
import { setText } from './cut';
import { clone, createElement } from './xml/create';
import { declareMissing, rename } from './xml/edit';
import { appendChild, detach } from './xml/move';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';
import { legalXml } from './xml/escape';

/** The text as it can be written: no illegal characters, no stand-ins for objects, line feeds alone for breaks. */
export function writable(text: string): string {
  return legalXml(text)
    .replace(/\ufffc/g, '')
    .replace(/\r\n?/g, '\n');
}

/** A run with these words; a tab and a line feed become Word's own elements. `properties` is copied. */
export function createRun(scope: XmlElement, text: string, properties: XmlElement | undefined): XmlElement {
  const uri = scope.uri;
  const run = createElement(scope, uri, 'r');
  if (properties) {
    const copy = runProperties(properties);
    appendChild(run, copy);
    run.parent = scope;
    declareMissing(copy, properties);
    run.parent = null;
  }
  for (const part of text.split(/([\t\n])/)) {
    if (part === '') continue;
    const name = part === '\t' ? 'tab' : part === '\n' ? 'br' : 't';
    const leaf = createElement(scope, uri, name);
    if (name === 't') setText(leaf, part);
    appendChild(run, leaf);
  }
  return run;
}

/** A copy fit for a run: without the pending changes that the properties of a run or a paragraph mark may record. */
function runProperties(properties: XmlElement): XmlElement {
  const copy = clone(properties);
  const pending = ['rPrChange', 'ins', 'del', 'moveFrom', 'moveTo'];
  elements(copy)
    .filter((e) => pending.includes(e.local) && isW(e, e.local))
    .forEach(detach);
  return copy;
}

/** Turns the text of a run into deleted text, or back. */
export function setDeleted(run: XmlElement, deleted: boolean): void {
  for (const leaf of elements(run)) {
    if (deleted && isW(leaf, 't')) rename(leaf, 'delText');
    else if (!deleted && isW(leaf, 'delText')) rename(leaf, 't');
  }
}
