/** mc:AlternateContent: the same thing said twice, of which one saying is read. */
import { attributeOf, MC, W, W14, W15 } from './names';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';

const DRAWING_2010 = 'http://schemas.microsoft.com/office/word/2010/';
const UNDERSTOOD = [W, W14, W15];

/** The branch that Word would take: the first choice whose namespaces it knows, else the fallback. */
export function chosenBranch(alternate: XmlElement): XmlElement | undefined {
  const branches = elements(alternate).filter((e) => e.uri === MC);
  const choice = branches.find((e) => e.local === 'Choice' && isUnderstood(e));
  return choice ?? branches.find((e) => e.local === 'Fallback') ?? branches[0];
}

function isUnderstood(choice: XmlElement): boolean {
  const prefixes = (attributeOf(choice, '', 'Requires') ?? '').split(/\s+/).filter((p) => p !== '');
  return prefixes.every((prefix) => {
    for (let at: XmlElement | null = choice; at; at = at.parent) {
      const uri = at.attributes.find((a) => a.name === `xmlns:${prefix}`)?.value;
      if (uri !== undefined) return UNDERSTOOD.includes(uri) || uri.startsWith(DRAWING_2010);
    }
    return false;
  });
}
