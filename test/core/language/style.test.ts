import { bound, quoted, spelled, styleOf } from '../../../src/core/language/style';

const BRITISH = styleOf({});
const AMERICAN = styleOf({
  spelling: 'license',
  style: { verbs: 'ize', nouns: 'or', quotes: 'straight', duty: 'will' },
});

describe('spelling', () => {
  it.each([
    ['a licence to license', 'a license to license'],
    ['each organisation is authorised', 'each organization is authorized'],
    ['in favour of the catalogue', 'in favor of the catalog'],
    ['to analyse the defence', 'to analyze the defense'],
    ['a data licence and a sublicence', 'a data license and a sublicense'],
    ['all further licences', 'all further licenses'],
  ])('turns both ways: %s', (british, american) => {
    expect(spelled(british, AMERICAN)).toBe(american);
    expect(spelled(american, BRITISH)).toBe(british);
  });

  it.each(['the promise to exercise it', 'analyses of size', 'a prize otherwise', 'they license the work'])(
    'must not touch what is spelled alike: %s',
    (text) => {
      expect(spelled(text, AMERICAN)).toBe(text);
      expect(spelled(text, BRITISH)).toBe(text);
    },
  );
});

it('keeps capitals', () => {
  expect(spelled('AI DATA LICENCE', AMERICAN)).toBe('AI DATA LICENSE');
});

describe('quotation marks', () => {
  const curly = { ...BRITISH, quotes: 'curly' } as const;

  it('open after a space or a bracket and close elsewhere', () => {
    expect(quoted(`"Work" (the "Agents' files") isn't 'new'.`, curly)).toBe(
      '\u201cWork\u201d (the \u201cAgents\u2019 files\u201d) isn\u2019t \u2018new\u2019.',
    );
  });

  it('are straight again in a contract that has straight ones', () => {
    expect(quoted('\u201cWork\u201d isn\u2019t new', BRITISH)).toBe('"Work" isn\'t new');
  });
});

describe('duties', () => {
  it('are "shall" where the contract says so, and no last will', () => {
    const shall = { ...BRITISH, duty: 'shall' } as const;
    expect(bound('Agency will not use it, and ends it at will.', shall)).toBe(
      'Agency shall not use it, and ends it at will.',
    );
    expect(bound('Agency will not use it.', BRITISH)).toBe('Agency will not use it.');
  });
});
