import type { Contract } from '../../contract/contract';
import { grantsOf } from '../../contract/grants';
import type { Section } from '../../contract/sections';
import { referencesIn, resolveReference, sectionsOf } from '../../contract/sections';
import type { Hit } from '../common/scan';
import { scan } from '../common/scan';

/** "Sections 3 and 8 survive the end of this Agreement". */
const SURVIVES =
  /\b(?<words>(?:shall |will )?survives?)\b(?=[^.;]{0,60}\b(?:terminat\w+|expir\w+|end of)\b)(?![^.;]{0,90}\b(?:period|years?|months?)\b)/gi;

/** What a section that grants is called. */
const GRANTING = /\b(?:licen[cs]es?|grants?|usage|rights (?:granted|of use))\b/i;

/** True where a section licenses work to the other side. */
function licensesWork({ paragraphs }: Contract, { first, last }: Section): boolean {
  return paragraphs
    .slice(first, last + 1)
    .flatMap(({ sentences }) => sentences)
    .some((sentence) =>
      grantsOf(sentence).some(
        ({ kind, negative, direction, object }) =>
          kind === 'licence' &&
          !negative &&
          direction === 'creator' &&
          (object.kind === 'work' || object.kind === 'likeness' || object.kind === 'data'),
      ),
    );
}

/** Survival clauses that keep a licence of the creator's alive, with the numbers of the sections that grant it. */
export function survivingLicences(
  contract: Contract,
): readonly { readonly hit: Hit; readonly sections: readonly string[] }[] {
  let sections: readonly Section[] | null = null;
  return [...scan(contract, SURVIVES)].flatMap((hit) => {
    const references = referencesIn(hit.sentence.text);
    if (references.length === 0 || hit.governing.negative) return [];
    sections ??= sectionsOf(contract.paragraphs);
    const granting = new Set<string>();
    for (const reference of references) {
      const section = resolveReference(sections, reference);
      if (section && GRANTING.test(section.title) && licensesWork(contract, section)) granting.add(section.number);
    }
    if (granting.size === 0) return [];
    // The verb of the clause says nothing of who gave what: the sections do.
    const governing = { ...hit.governing, frame: null, direction: 'creator' as const };
    return [{ hit: { ...hit, governing }, sections: [...granting] }];
  });
}
