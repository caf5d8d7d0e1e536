import { fill, fillInline } from '../../../src/core/language/fill';
import { namesFor } from '../../../src/core/language/names';
import type { ContractWords, Party } from '../../../src/core/model';

const WORDS: ContractWords = {
  work: 'the Deliverables',
  workIsSingular: false,
  agreement: 'this Agreement',
  project: null,
  permittedUse: null,
  channels: null,
  job: 'project',
  isServiceTerms: false,
};
const NAMED: readonly Party[] = [
  { name: 'the Agency', role: 'client' },
  { name: 'the Designer', role: 'creator' },
];
const PRONOUNS: readonly Party[] = [
  { name: 'we', role: 'client' },
  { name: 'you', role: 'creator' },
];

describe('fill', () => {
  it('uses the names, with a capital where a sentence begins', () => {
    expect(fill('{Client} pays {Contractor}. {Client} may use the {Deliverables}.', namesFor(NAMED, WORDS)).text).toBe(
      'The Agency pays the Designer. The Agency may use the Deliverables.',
    );
  });

  it('says "your style" and "between us and you", and begins a numbered clause with a capital', () => {
    const names = namesFor(PRONOUNS, WORDS);
    expect(
      fill(
        '5.1 {Client} may not imitate the style of {Contractor}. It stands between {Client} and {Contractor} and limits {Client}: act on what {Client} lawfully has.',
        names,
      ).text,
    ).toBe(
      '5.1 We may not imitate your style. It stands between us and you and limits us: act on what we lawfully have.',
    );
    expect(fill('It imitates the style of {Contractor}.', namesFor(NAMED, WORDS)).text).toBe(
      'It imitates the style of the Designer.',
    );
  });

  it('uses the right form of a pronoun, and of the verb after it', () => {
    const names = namesFor(PRONOUNS, { ...WORDS, work: 'your content', workIsSingular: true });
    expect(
      fill(
        '{Client} may act for {Contractor}. What {Contractor} supplies stays with {Contractor}. It binds {Client}.',
        names,
      ).text,
    ).toBe('We may act for you. What you supply stays with you. It binds us.');
    expect(fill('{Client} will not use the {Deliverables}, or let others use {them}.', names).text).toBe(
      'We will not use your content, or let others use it.',
    );
  });

  it('uses the object after a verb that gives, and what belongs to a party', () => {
    expect(
      fill(
        'No term gives {Client} rights. It acts on behalf of {Client}, without the knowledge of {Client}.',
        namesFor(PRONOUNS, WORDS),
      ).text,
    ).toBe('No term gives us rights. It acts on our behalf, without our knowledge.');
    expect(fill('It acts on behalf of {Client}.', namesFor(NAMED, WORDS)).text).toBe(
      'It acts on behalf of the Agency.',
    );
  });

  it('puts the verb of terms in the plural, and no other verb', () => {
    const terms = namesFor(PRONOUNS, { ...WORDS, agreement: 'these Terms' });
    const template = 'As {Agreement} allows, until {Agreement} ends. Nothing in {Agreement} gives more.';
    expect(fill(template, terms).text).toBe(
      'As these Terms allow, until these Terms end. Nothing in these Terms gives more.',
    );
    expect(fill(template, namesFor(NAMED, WORDS)).text).toContain('As this Agreement allows');
  });

  it('keeps the placeholder of an unknown party in brackets and says so', () => {
    const filled = fill('{Client} will pay {Contractor}.', namesFor([], WORDS));
    expect(filled.text).toBe('[Client] will pay [Contractor].');
    expect(filled.open).toEqual(['Client', 'Contractor']);
  });

  it('must not choose one of two clients', () => {
    const names = namesFor([...NAMED, { name: 'Publisher', role: 'client' }], WORDS);
    expect(fill('{Client} pays.', names).text).toBe('[Client] pays.');
  });

  it('reports the defaults that it used', () => {
    const filled = fill('for {Permitted Use}', namesFor(NAMED, WORDS));
    expect(filled.defaults).toEqual([
      { placeholder: 'Permitted Use', text: 'the purposes of the project described in this Agreement' },
    ]);
  });

  it('takes the contract\u2019s own purpose before a default', () => {
    const filled = fill('for {Permitted Use}', namesFor(NAMED, { ...WORDS, permittedUse: 'the Permitted Purpose' }));
    expect(filled).toMatchObject({ text: 'For the Permitted Purpose', defaults: [] });
    expect(fillInline(' for {Permitted Use}', namesFor(NAMED, WORDS))).toBe(
      ' for the purposes of the project described in this Agreement',
    );
  });
});
