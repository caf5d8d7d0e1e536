import type { FactQuestion, Finding, Gap, Placeholder, RuleId } from '../model';
import type { KnownFacts } from './facts';
import { questionsAbout } from './facts';
import type { Unfilled } from './gaps';
import { gapsIn } from './gaps';
import type { Names } from './names';
import type { RemedyTexts } from './remedy-texts';
import { quoted } from './style';

/** What smallest edits insert, the wider words first: one default may contain another. */
const IN_EDITS: readonly (readonly [Placeholder, 'permittedUse' | 'channels' | 'term' | 'project'])[] = [
  ['Permitted Use', 'permittedUse'],
  ['Channels', 'channels'],
  ['Term', 'term'],
  ['Project', 'project'],
];

/** The defaults that stand in words already filled. */
function defaultsIn(inserted: string, names: Names): Unfilled['defaults'] {
  let rest = inserted;
  const found: { placeholder: Placeholder; text: string }[] = [];
  for (const [placeholder, thing] of IN_EDITS) {
    const text = quoted(names[thing], names.style);
    if (!names.isDefault[thing] || !rest.includes(text)) continue;
    rest = rest.replaceAll(text, '');
    found.push({ placeholder, text: names[thing] });
  }
  return found;
}

function unfilledOf({ remedies }: Finding, names: Names, texts: RemedyTexts): Unfilled {
  const offered = remedies.flatMap(({ kind, edits }): readonly Unfilled[] =>
    kind === 'minimal'
      ? [{ defaults: defaultsIn(edits.map(({ insert }) => insert).join('\n'), names), open: [] }]
      : [texts[kind]],
  );
  const nobody = remedies.length > 0 && names.client === null ? ['Client'] : [];
  return {
    defaults: offered.flatMap(({ defaults }) => defaults),
    open: [...nobody, ...offered.flatMap(({ open }) => open)],
  };
}

/** What the wording of a review leaves to the person: what to ask, and where the answers go. */
export function reviewQuestions(
  findings: readonly Finding[],
  names: Names,
  known: KnownFacts,
  textsOf: (rule: RuleId) => RemedyTexts,
): { readonly gaps: readonly Gap[]; readonly toConfirm: readonly FactQuestion[] } {
  const offered = findings.map((finding) => ({ finding, texts: textsOf(finding.rule) }));
  return {
    gaps: gapsIn(offered.map(({ finding, texts }) => [finding.id, unfilledOf(finding, names, texts)])),
    toConfirm: questionsAbout(
      offered.map(({ finding: { id, remedies }, texts }) => [
        id,
        remedies.flatMap(({ kind }) => (kind === 'minimal' ? [] : texts[kind].couldState)),
      ]),
      known,
    ),
  };
}
