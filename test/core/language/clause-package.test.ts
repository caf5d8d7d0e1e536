import { createEngine } from '../../../src/core/engine';
import { companionEdits, withCompanions } from '../../../src/core/language/companion-edits';
import { renumbered, typed } from '../../../src/core/language/write-clause';
import type { ClauseForm, ClauseOptions, ClausePackage, ContractSource } from '../../../src/core/model';
import { readContract } from '../../../src/core/contract/read';
import { namesFor } from '../../../src/core/language/names';
import { contractOf, findingsOf, PREAMBLE } from '../support';

const FORMS: readonly ClauseForm[] = ['full', 'moderate', 'short', 'short-moderate', 'definitions'];
const GRANT = '1. Licence. The Designer grants Agency a licence to use the Deliverables for any purpose.';
const SIGNED = ['IN WITNESS WHEREOF, the parties have signed.', 'AGENCY', 'By: ________', 'DESIGNER', 'By: ________'];
const CONTRACT = [PREAMBLE, GRANT, '2. Fees. Agency pays on delivery.', ...SIGNED];

function written(form: ClauseForm, source: ContractSource, options: ClauseOptions = {}): ClausePackage {
  const engine = createEngine();
  return engine.clause(form, engine.review(source, { side: 'creator' }), { source, ...options });
}

const textOf = ({ paragraphs }: ClausePackage) =>
  typed(paragraphs)
    .map(({ text }) => text)
    .join('\n');

describe.each(FORMS)('the %s clause', (form) => {
  it('is in the names of the contract and promises nothing', () => {
    const text = textOf(written(form, contractOf(...CONTRACT)));
    expect(text).toContain('Agency');
    expect(text).not.toMatch(/[{}[\]]| {2}|\b(?:enforceable|protected)\b/i);
  });

  it('has each placeholder in brackets without a contract, and is then not ready', () => {
    const clause = createEngine().clause(form, null);
    expect(textOf(clause)).toMatch(/\[Client\]/);
    expect(clause).toMatchObject({ ready: false, anchor: null, companions: [] });
  });

  it('reads well with "you" and "we"', () => {
    const text = textOf(
      written(form, contractOf('You grant us a licence to your content. We show your content. You may stop it.')),
    );
    expect(text).not.toMatch(
      /\b(?:you|we) (?:supplies|holds|controls|takes|reserves|uses|owns|knows|turns|declares|objects)\b|\b(?:to|by|for|from|of|with) we\b/i,
    );
  });
});

describe('an addendum that was inserted', () => {
  it.each(['full', 'moderate'] as const)('is read as a restriction that prevails: %s', (form) => {
    const source = contractOf(...CONTRACT);
    const clause = written(form, source);
    const after = [...CONTRACT.slice(0, 3), ...typed(clause.paragraphs).map(({ text }) => text), ...SIGNED];
    const review = createEngine().review(contractOf(...after), { side: 'creator' });
    expect(findingsOf(review, 'missing-ai-restriction')).toEqual([]);
    const purpose = findingsOf(review, 'unlimited-purpose');
    expect(purpose.map(({ severity }) => severity)).toEqual(['medium']);
    expect(purpose[0]?.remedies[0]?.result).toContain('but not for AI Use');
  });
});

describe('ownership that passes', () => {
  const OWNED = '1. Rights. The Designer assigns to Agency all right, title and interest in the Deliverables.';
  const ceiling = (paragraphs: readonly string[]) =>
    createEngine()
      .review(contractOf(PREAMBLE, ...paragraphs), { side: 'creator' })
      .score?.lines.find(({ label }) => label.includes('Ownership passes and AI is not kept back'));

  it.each(['full', 'moderate', 'short'] as const)('has its AI carve-out in a clause that prevails: %s', (form) => {
    const clause = typed(written(form, contractOf(PREAMBLE, OWNED)).paragraphs).map(({ text }) => text);
    expect(ceiling([OWNED])).toBeDefined();
    expect(ceiling([OWNED, ...clause])).toBeUndefined();
  });
});

describe('numbers', () => {
  it('stand apart from the words', () => {
    const { paragraphs } = written('full', contractOf(...CONTRACT));
    const headings = paragraphs.filter(({ level }) => level === 1);
    expect(headings.map(({ number }) => number)).toEqual(headings.map((_, index) => String(index + 1)));
    expect(paragraphs.find(({ text }) => text.startsWith('"AI Use"'))).toMatchObject({ kind: 'body', level: 2 });
    for (const { text } of paragraphs) expect(text).not.toMatch(/^\d/);
  });

  it('inside the text follow those of the paragraphs that they mean', () => {
    const { paragraphs } = written('full', contractOf(...CONTRACT), { law: 'us' });
    const renamed = renumbered(paragraphs, (index) => `X${paragraphs[index]?.number ?? ''}`);
    for (const list of [paragraphs, renamed]) {
      for (const { text, references = [] } of list) {
        for (const { start, end, to } of references) expect(text.slice(start, end)).toBe(list[to]?.number);
      }
    }
    expect(renamed.map(({ text }) => text).join('\n')).toContain('clauses X3 and X4 limit the scope');
  });

  it('of one clause go on where the contract stops', () => {
    expect(textOf(written('short', contractOf(...CONTRACT)))).toMatch(/^3\. No AI use\n/);
    expect(textOf(written('short', contractOf(PREAMBLE, 'Agency pays.')))).toMatch(/^No AI use\n/);
  });
});

describe('the place', () => {
  const anchorOf = (...texts: readonly string[]) => written('full', contractOf(...texts)).anchor;

  it.each([
    [SIGNED],
    [['Signed by the parties:', 'Name: ____', 'Date: ____']],
    [['The parties have executed this Agreement on the date above.', '', 'By:', 'Name:', 'Title:']],
    [['BRIGHTLEAF AGENCY LTD', 'By: ____', 'Name: ____', 'Date: ____', 'Exhibit A', 'Fees']],
  ])('is before the signatures: %j', (block) => {
    expect(anchorOf(PREAMBLE, GRANT, ...block)).toEqual({ paragraph: 2, where: 'before', beforeSignatures: true });
  });

  it('is not on the title page', () => {
    const title = ['Name: Brightleaf', 'Date: ____', 'Name: Jane Roe'];
    const clauses = Array.from({ length: 9 }, (_, index) => `${index + 1}. Clause of this Agreement.`);
    expect(anchorOf('Agreement', ...title, ...clauses)).toMatchObject({ paragraph: 12, where: 'after' });
  });

  it('is the end where nothing is signed', () => {
    expect(anchorOf(PREAMBLE, GRANT)).toEqual({ paragraph: 1, where: 'after', beforeSignatures: false });
    expect(anchorOf(PREAMBLE, GRANT, 'Name the person who signed the order by date.')).toMatchObject({
      paragraph: 2,
      where: 'after',
    });
  });

  it('is not inside of a table, nor in a footer', () => {
    const at = (text: string, place: 'body' | 'table' | 'footer') => ({ text, place });
    const source: ContractSource = {
      paragraphs: [
        at(PREAMBLE, 'body'),
        at(GRANT, 'body'),
        at('Signed by Agency', 'table'),
        at('Name: ____', 'table'),
        at('Date: ____', 'table'),
        at('Page 1', 'footer'),
      ],
      notRead: [],
    };
    expect(written('full', source).anchor).toEqual({ paragraph: 1, where: 'after', beforeSignatures: true });
    expect(
      createEngine().clause('full', null, { source: { paragraphs: [at('x', 'table')], notRead: [] } }).anchor,
    ).toBeNull();
  });

  it('is after the signatures, with lines to sign, where the contract is signed', () => {
    const clause = written('full', contractOf(...CONTRACT), { facts: { 'contract-unsigned': false } });
    expect(clause.anchor).toMatchObject({ paragraph: CONTRACT.length - 1, where: 'after' });
    expect(textOf(clause)).toContain('12. Duration');
    expect(clause.paragraphs.filter(({ text }) => text.startsWith('Signed for Agency'))).toHaveLength(2);
  });

  it('needs no lines of its own only where the contract is known to be unsigned', () => {
    const own = ({ paragraphs }: ClausePackage) =>
      paragraphs.filter(({ text }) => text.startsWith('Signed for Agency')).length;
    const open = written('moderate', contractOf(...CONTRACT));
    expect(own(open)).toBe(1);
    expect(open.toConfirm.map(({ fact }) => fact)).toEqual(['contract-unsigned']);
    expect(own(written('moderate', contractOf(...CONTRACT), { facts: { 'contract-unsigned': true } }))).toBe(0);
  });
});

describe('clauses that would defeat it', () => {
  const GENERAL =
    '3. General. If there is a conflict, this Agreement prevails over any schedule. This is the entire agreement of the parties. Sections 1 and 2 survive its end.';

  it('get a sentence each, as a change of their own', () => {
    const { companions } = written('full', contractOf(PREAMBLE, GRANT, GENERAL));
    expect(companions).toHaveLength(1);
    const [companion] = companions;
    expect(companion?.kinds).toEqual(['precedence', 'entire-agreement', 'survival']);
    expect(companion?.redline).toMatchObject({ paragraph: 2, before: GENERAL });
    expect(withCompanions([], companions)[0]?.result).toBe(
      '3. General. If there is a conflict, this Agreement prevails over any schedule. On the use of the Deliverables with AI systems, the No-AI Training Addendum prevails. This is the entire agreement of the parties. The No-AI Training Addendum is part of this Agreement. Sections 1 and 2 survive its end. The No-AI Training Addendum survives as well.',
    );
  });

  it('are those alone that a clause within the contract needs', () => {
    const { companions } = written('short', contractOf(PREAMBLE, GRANT, GENERAL));
    expect(companions.map(({ kinds }) => kinds)).toEqual([['survival']]);
  });

  it.each([
    'If there is a conflict, an addendum prevails over this Agreement.',
    'This Agreement, together with its schedules, is the entire agreement of the parties.',
    'Terms that by their nature outlast this Agreement survive its end.',
    'The Designer survived the winter.',
    'This Section 4 survives the termination of this Agreement.',
    'Entire Agreement.',
    'The law of Ohio governs this Agreement, whatever its conflict of laws provisions say.',
    'If the English version conflicts with another version of this Agreement, the English version prevails.',
  ])('must not be taken for others: %s', (text) => {
    expect(written('full', contractOf(PREAMBLE, GRANT, text)).companions).toEqual([]);
  });

  it('are named where nothing can be added to them', () => {
    const { companions, unpatched } = written(
      'full',
      contractOf(PREAMBLE, GRANT, 'Sections 1 and 2 survive its end, and so do:'),
    );
    expect(companions).toEqual([]);
    expect(unpatched).toEqual(['A clause lists what outlasts the contract, and no sentence could be added to it.']);
  });

  it('are changed in one plan with what a review changes there', () => {
    const text =
      'The Designer grants Agency a licence to use the Deliverables for any purpose. Sections 1 and 2 survive its end.';
    const source = contractOf(PREAMBLE, text);
    const engine = createEngine();
    const review = engine.review(source, { side: 'creator' });
    const { companions } = engine.clause('full', review, { source });
    const [plan] = withCompanions(review.redlines, companions);
    expect(plan?.result).toMatch(
      /but not to train.*\. Sections 1 and 2 survive its end\. The No-AI Training Addendum survives/,
    );
    expect(plan?.findings).toEqual(review.redlines[0]?.findings);
  });

  it('stay as they are for the definitions alone', () => {
    const contract = readContract(contractOf(PREAMBLE, GRANT, GENERAL));
    const names = namesFor(contract.parties, contract.words);
    expect(companionEdits(contract, 'definitions', names)).toEqual({ companions: [], unpatched: [] });
  });
});

describe('the clause for a law', () => {
  const governed = (law: string) => contractOf(PREAMBLE, GRANT, `This Agreement is governed by the laws of ${law}.`);

  it('is that of the contract, unless the person chooses another', () => {
    const own = written('full', governed('England and Wales'));
    expect(own.rider).toMatchObject({ law: 'uk', unverified: [expect.stringContaining('sections 77 and 80')] });
    expect(textOf(own)).toContain('13. Law\nNo permission is given for any restricted act');
    expect(textOf(written('moderate', governed('Germany'), { law: 'fr' }))).toContain('article L131-6 CPI');
    expect(written('full', governed('Germany'), { law: 'none' }).rider.law).toBeNull();
  });

  it('is not guessed', () => {
    expect(written('full', governed('Japan')).rider).toMatchObject({ law: null });
    expect(written('full', contractOf(PREAMBLE, GRANT)).rider.because).toContain('names no governing law');
  });

  it('names the clause that grants the rights by its own number', () => {
    expect(textOf(written('full', governed('Germany')))).toContain(
      'the types of use listed in Section 1 (section 31(5)',
    );
  });
});

describe('terms of the addendum', () => {
  it('give way to those that the contract has for other things', () => {
    const source = contractOf(
      PREAMBLE,
      'Ida Vance ("Model") sits for the pictures (the "Work").',
      'The Designer grants Agency a licence to the Work.',
    );
    const text = textOf(written('full', source));
    expect(text).toContain('"Supplied Material" means the Work and the other material');
    expect(text).toContain('"AI Model" means a system');
    expect(text).toContain('improve an AI Model;');
  });
});

describe('parts', () => {
  it('are left out with what refers to them', () => {
    const text = textOf(written('full', contractOf(...CONTRACT), { scheduleA: false, scheduleB: false }));
    expect(text).not.toMatch(/Schedule/);
    expect(text).toContain('AI Use is permitted only by Written Consent.');
  });

  it('have a blank for the fee, whatever is answered', () => {
    const text = textOf(written('full', contractOf(...CONTRACT), { answers: { Fee: 'EUR 900' } }));
    expect(text).toMatch(/Fee, currency and date of payment: _{12,}/);
    expect(text).not.toContain('900');
  });
});

describe('letters', () => {
  it('name the job and the contract, and ask what they take to be so', () => {
    const engine = createEngine();
    const review = engine.review(contractOf(...CONTRACT), { side: 'creator' });
    const [before, after] = engine.emails(review, { answers: { Project: 'the herb garden map' } });
    expect(before?.text).toContain('my work for the herb garden map, including drafts');
    expect(before).toMatchObject({
      ready: false,
      gaps: [],
      toConfirm: [expect.objectContaining({ fact: 'contract-unsigned' })],
    });
    expect(after).toMatchObject({ ready: true, gaps: [] });
    const confirmed = engine.emails(review, { facts: { 'contract-unsigned': true } });
    expect(confirmed.every(({ ready }) => ready)).toBe(true);
  });
});
