import type { Grant } from '../../../src/core/contract/grants';
import { grantAt, grantsOf } from '../../../src/core/contract/grants';
import { readContract } from '../../../src/core/contract/read';
import type { Range } from '../../../src/core/contract/sentences';
import { contractOf, PREAMBLE } from '../support';

function sentenceOf(...paragraphs: readonly string[]) {
  const sentence = readContract(contractOf(PREAMBLE, ...paragraphs)).paragraphs.at(-1)?.sentences[0];
  if (!sentence) throw new Error('no sentence');
  return sentence;
}

/** A grant with its ranges as words. */
function told(text: string, { grantor, grantee, object, rights, exclusive, exceptions, ...grant }: Grant) {
  const words = (range: Range | null) => range && text.slice(range.start, range.end);
  return {
    kind: grant.kind,
    who: `${grantor?.name ?? '?'} > ${grantee?.name ?? '?'}`,
    object: `${object.kind}: ${text.slice(object.start, object.end)}`,
    rights: rights.map(({ verb }) => verb),
    purpose: words(grant.purpose),
    media: words(grant.media),
    territory: words(grant.territory),
    term: words(grant.term),
    exclusive: exclusive?.kind ?? null,
    sublicensing: words(grant.sublicensing),
    exceptions: exceptions.map(words),
    reserved: grant.reserved,
  };
}

function grantsIn(...paragraphs: readonly string[]) {
  const sentence = sentenceOf(...paragraphs);
  return grantsOf(sentence).map((grant) => told(sentence.text, grant));
}

describe('a grant', () => {
  it('has its parties, its object, its rights and its reach', () => {
    expect(
      grantsIn(
        'The Designer grants Agency a perpetual, worldwide, exclusive licence to use, copy and adapt the drawings in any media, for the purpose of running the fair, with the right to sublicense, except for the cover, and all other rights are reserved.',
      ),
    ).toEqual([
      {
        kind: 'licence',
        who: 'The Designer > Agency',
        object: 'work: drawings',
        rights: ['use', 'copy', 'adapt'],
        purpose: 'for the purpose of running the fair',
        media: 'in any media',
        territory: 'worldwide',
        term: 'perpetual',
        exclusive: 'exclusive',
        sublicensing: 'with the right to sublicense',
        exceptions: ['except for the cover'],
        reserved: true,
      },
    ]);
  });

  it.each([
    ['The Designer assigns and transfers to Agency all rights in the maps.', ['assignment']],
    ['The Designer waives any moral rights in the maps.', ['waiver']],
    ['The Designer covenants not to assert any rights in the maps.', ['covenant']],
    ['The Designer agrees not to sue Agency over the maps.', ['covenant']],
    ['Agency may print the maps.', ['permission']],
    ['The maps shall become the property of Agency.', ['assignment']],
    ['The Designer retains all rights in the maps, but Agency may sell them.', ['retention', 'permission']],
    ['Agency shall have the right to print the maps.', ['licence']],
    ['Agency will pay for the maps.', []],
  ])('is of a kind: %s', (text, kinds) => {
    expect(grantsIn(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['The Designer grants Agency a licence to use the logos.', 'brand'],
    ['The Designer grants Agency a licence to use the logos and the photographs.', 'work'],
    ['The Designer grants Agency a licence to use the photographs (other than logos).', 'work'],
    ['The Designer grants Agency a licence to use any feedback, ideas or improvements.', 'feedback'],
    ['Agency grants the Designer a licence to use the software.', 'service'],
    ['Agency may use the name and likeness of the Designer.', 'likeness'],
    ['Agency may use the messages that you post through the service.', 'data'],
    ['The Designer waives all claims against Agency.', 'claims'],
    ['The Designer assigns to Agency all royalties.', 'money'],
    ['The Designer grants Agency a licence to use the gadgets.', 'unknown'],
  ])('is about a kind of thing: %s', (text, kind) => {
    expect(grantsOf(sentenceOf(text))[0]?.object.kind).toBe(kind);
  });

  it('is denied by a prohibition', () => {
    const [grant] = grantsOf(sentenceOf('Agency shall not copy the maps.'));
    expect(grant).toMatchObject({ kind: 'permission', negative: true });
  });

  it('is against the one who promises not to enforce a right', () => {
    const [grant] = grantsOf(sentenceOf('The Designer agrees not to assert the moral rights.'));
    expect(grant).toMatchObject({ direction: 'creator', negative: false });
  });

  it('reaches to the items of a list', () => {
    expect(grantsIn('The Designer grants Agency the right to:', '(a) print the maps for any purpose;')).toEqual([
      expect.objectContaining({
        kind: 'licence',
        who: 'The Designer > Agency',
        object: 'work: maps',
        rights: ['print'],
        purpose: 'for any purpose',
      }),
    ]);
  });
});

describe('grantAt', () => {
  it('is the one that words belong to', () => {
    const sentence = sentenceOf('The Designer assigns the maps to Agency, and Agency may sell prints for ever.');
    expect(grantAt(sentence, sentence.text.indexOf('maps'))?.kind).toBe('assignment');
    expect(grantAt(sentence, sentence.text.indexOf('prints'))?.kind).toBe('permission');
    expect(grantAt(sentence, 0)).toBeNull();
  });
});
