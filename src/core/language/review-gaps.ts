import { remembered } from '../remembered';
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

/** What the wording of some findings leaves to the person: what to ask, and where the answers go. */
export type ReviewQuestions = (findings: readonly Finding[]) => {
  readonly gaps: readonly Gap[];
  readonly toConfirm: readonly FactQuestion[];
};

/** Asks about findings that are worded with these names and texts. Of a finding that it has seen it knows the answer. */
export function reviewQuestions(
  names: Names,
  known: KnownFacts,
  textsOf: (rule: RuleId) => RemedyTexts,
): ReviewQuestions {
  const leftBy = remembered((finding: Finding) => {
    const texts = textsOf(finding.rule);
    return {
      unfilled: unfilledOf(finding, names, texts),
      couldState: finding.remedies.flatMap(({ kind }) => (kind === 'minimal' ? [] : texts[kind].couldState)),
    };
  });
  return (findings) => ({
    gaps: gapsIn(findings.map((finding) => [finding.id, leftBy(finding).unfilled])),
    toConfirm: questionsAbout(
      findings.map((finding) => [finding.id, leftBy(finding).couldState]),
      known,
    ),
  });
}
