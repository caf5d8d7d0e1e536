import type { AiRestriction } from './contract/ai-restriction';
import type { Finding, Route, RouteStep, RuleId } from './model';

interface StepPlan {
  readonly label: string;
  /** What opens the step; none where it follows from the one before. */
  readonly rules: readonly RuleId[];
}

interface RoutePlan {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly StepPlan[];
  /** Which AI restriction closes the route. */
  readonly closedBy: 'prevailing' | 'binding-others' | 'nothing';
}

const BROAD: readonly RuleId[] = ['unlimited-purpose', 'future-media', 'derivative-works'];
const OWNED: readonly RuleId[] = ['ip-assignment', 'work-for-hire', 'all-rights-buyout'];

/** The last step of every route follows from those before it. */
const TRAINING: StepPlan = { label: 'AI training', rules: [] };

/** The gravest first: where the words themselves name training, improvement or outputs; then use, passing on, change. */
const PLANS: readonly RoutePlan[] = [
  {
    id: 'permission',
    title: 'They may train AI in so many words',
    steps: [{ label: 'Permission to train', rules: ['ai-training-grant'] }, TRAINING],
    closedBy: 'nothing',
  },
  {
    id: 'improvement',
    title: 'They may use it to improve what they make',
    steps: [
      { label: 'Improving products', rules: ['product-improvement'] },
      { label: 'Their own models', rules: [] },
      TRAINING,
    ],
    closedBy: 'nothing',
  },
  {
    id: 'replica',
    title: 'They may imitate your voice or likeness',
    steps: [
      { label: 'Voice or likeness', rules: ['likeness-voice'] },
      { label: 'A model of you', rules: [] },
    ],
    closedBy: 'prevailing',
  },
  {
    id: 'outputs',
    title: 'They keep what AI makes of it',
    steps: [{ label: 'AI outputs are theirs', rules: ['ai-output-ownership'] }, TRAINING],
    closedBy: 'prevailing',
  },
  {
    id: 'use',
    title: 'They may use it for anything',
    steps: [{ label: 'Broad use', rules: BROAD }, { label: 'Their own AI systems', rules: [] }, TRAINING],
    closedBy: 'prevailing',
  },
  {
    id: 'ownership',
    title: 'It becomes theirs',
    steps: [{ label: 'Ownership', rules: OWNED }, { label: 'The owner decides', rules: [] }, TRAINING],
    closedBy: 'prevailing',
  },
  {
    id: 'sublicence',
    title: 'They may license it on',
    steps: [{ label: 'Sublicence', rules: ['sublicensing'] }, { label: 'An AI company', rules: [] }, TRAINING],
    closedBy: 'binding-others',
  },
  {
    id: 'sharing',
    title: 'They may hand it to others',
    steps: [
      { label: 'Sharing or transfer', rules: ['third-party-sharing'] },
      { label: 'Affiliates, suppliers, buyers', rules: [] },
      TRAINING,
    ],
    closedBy: 'binding-others',
  },
  {
    id: 'tools',
    title: 'Their tools may take it in',
    steps: [{ label: 'AI tools', rules: ['vendor-ai-tools'] }, { label: "The tool's maker", rules: [] }, TRAINING],
    closedBy: 'binding-others',
  },
  {
    id: 'side-clause',
    title: 'A side clause lets it through',
    steps: [{ label: 'Side clause', rules: ['portfolio-feedback-residuals'] }, TRAINING],
    closedBy: 'prevailing',
  },
  {
    id: 'change',
    title: 'They may change the terms later',
    steps: [{ label: 'New terms', rules: ['unilateral-changes'] }, { label: 'Any of the above', rules: [] }, TRAINING],
    closedBy: 'nothing',
  },
];

/** Findings less certain than this open no route. */
const OPENS_FROM = 0.5;

/**
 * The ways by which the work could come to train AI under a contract, in a fixed order. A route is there only where a
 * finding opens it; it is closed where an AI restriction prevails over the words, and for those who receive the work
 * from the other side only where it binds them too.
 */
export function routesOf(findings: readonly Finding[], restriction: AiRestriction): readonly Route[] {
  const byRule = new Map<RuleId, Finding[]>();
  for (const finding of findings.filter(({ confidence }) => confidence >= OPENS_FROM)) {
    const own = byRule.get(finding.rule);
    if (own) own.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return PLANS.flatMap(({ id, title, steps, closedBy }) => {
    const read = steps.map((step) => readStep(step, byRule));
    if (steps.some(({ rules }, index) => rules.length > 0 && read[index]?.findings.length === 0)) return [];
    const closed = isClosed(closedBy, restriction);
    return [{ id, title, steps: read, open: !closed, because: closed ? CLOSED : whyOpen(closedBy, restriction) }];
  });
}

function readStep({ label, rules }: StepPlan, byRule: ReadonlyMap<RuleId, readonly Finding[]>): RouteStep {
  const own = rules.flatMap((rule) => byRule.get(rule) ?? []);
  return { label, findings: own.map(({ id }) => id) };
}

const CLOSED = 'The contract keeps the work out of AI, and says that this prevails.';

function isClosed(by: RoutePlan['closedBy'], { state, prevails, bindsOthers }: AiRestriction): boolean {
  if (by === 'nothing' || state !== 'effective' || !prevails) return false;
  return by === 'prevailing' || bindsOthers;
}

function whyOpen(by: RoutePlan['closedBy'], { state, prevails }: AiRestriction): string {
  if (state === 'none') return 'Nothing in the contract stands in the way.';
  if (by === 'nothing') return 'Words against AI elsewhere do not undo this; change these words themselves.';
  if (state === 'weak') return 'The words against AI leave a gap.';
  return prevails
    ? 'The words against AI do not bind those who receive the work from them.'
    : 'The contract does not say that the words against AI prevail over this.';
}
