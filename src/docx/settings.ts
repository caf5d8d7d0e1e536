/** settings.xml: whether changes are tracked, and what the document is protected against. */
import { attributeW, childW, isOn, isW } from './names';
import type { Package } from './package';
import type { DocxDocument } from './types';
import { createElement } from './xml/create';
import { setAttribute } from './xml/edit';
import { detach, insertAt } from './xml/move';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';
import type { XmlPart } from './xml-part';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml';
const PROTECTIONS: Readonly<Record<string, DocxDocument['protection']>> = {
  readOnly: 'read-only',
  comments: 'comments',
  trackedChanges: 'tracked-changes',
  forms: 'forms',
};
/** What the schema puts before `w:trackRevisions`. */
const BEFORE_TRACKING = new Set([
  'writeProtection',
  'view',
  'zoom',
  'removePersonalInformation',
  'removeDateAndTime',
  'doNotDisplayPageBoundaries',
  'displayBackgroundShape',
  'printPostScriptOverText',
  'printFractionalCharacterWidth',
  'printFormsData',
  'embedTrueTypeFonts',
  'embedSystemFonts',
  'saveSubsetFonts',
  'saveFormsData',
  'mirrorMargins',
  'alignBordersAndEdges',
  'bordersDoNotSurroundHeader',
  'bordersDoNotSurroundFooter',
  'gutterAtTop',
  'hideSpellingErrors',
  'hideGrammaticalErrors',
  'activeWritingStyle',
  'proofState',
  'formsDesign',
  'attachedTemplate',
  'linkStyles',
  'stylePaneFormatFilter',
  'stylePaneSortMethod',
  'documentType',
  'mailMerge',
  'revisionView',
]);

/** What Word would enforce; a protection that is only noted down counts as none. */
export function protectionOf(settings: XmlElement | undefined): DocxDocument['protection'] {
  const protection = settings && childW(settings, 'documentProtection');
  if (!protection) return 'none';
  const isEnforced = ['1', 'true', 'on'].includes(attributeW(protection, 'enforcement') ?? '');
  return (isEnforced && PROTECTIONS[attributeW(protection, 'edit') ?? '']) || 'none';
}

export function tracksRevisions(settings: XmlElement | undefined): boolean {
  return settings !== undefined && isOn(childW(settings, 'trackRevisions'));
}

/** Turns tracking on or off; makes settings.xml where there is none. */
export function setTracking(pack: Package, main: XmlPart, on: boolean): void {
  const part = pack.related(main.name, 'settings');
  if (tracksRevisions(part?.root) === on) return;
  const root = part?.root ?? addSettings(pack, main);
  const old = childW(root, 'trackRevisions');
  if (old && !on) detach(old);
  else if (old) setAttribute(old, [root.uri, 'val', '1']);
  else insertInOrder(root, createElement(root, root.uri, 'trackRevisions'));
}

function insertInOrder(root: XmlElement, element: XmlElement): void {
  const earlier = elements(root).filter((e) => isW(e, e.local) && BEFORE_TRACKING.has(e.local));
  const last = earlier.at(-1);
  insertAt(root, last ? root.children.indexOf(last) + 1 : 0, element);
}

function addSettings(pack: Package, main: XmlPart): XmlElement {
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="${main.root.uri}"/>`;
  return pack.add(main, 'settings', text, 'settings', CONTENT_TYPE).root;
}
