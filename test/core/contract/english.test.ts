import { countLanguage, detectLanguage, isForeign, isForeignParagraph } from '../../../src/core/contract/english';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The Designer grants to Agency the right to use the work for the project.'],
    [
      'de',
      'Der Auftragnehmer räumt dem Auftraggeber das Recht ein, die Werke für das Projekt zu nutzen und zu ändern.',
    ],
    [
      'fr',
      'Le créateur accorde au client le droit de reproduire les œuvres pour la durée du contrat et sur tous les supports.',
    ],
    ['es', 'El autor concede al cliente el derecho de usar la obra para el proyecto y en los medios que se acuerden.'],
    ['ja', '著作者は、本契約に基づき、作品の利用を許諾するものとする。'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('must not judge a few words', () => {
    expect(detectLanguage('Annex 1')).toBe('und');
    expect(isForeign('und')).toBe(false);
  });
});

describe('isForeignParagraph', () => {
  it.each([
    'Der Auftragnehmer überträgt dem Auftraggeber das Recht, die Werke zu nutzen und auch zu ändern.',
    'El autor concede al cliente el derecho de usar la obra para el proyecto y en los medios que se acuerden.',
    '著作者は、本契約に基づき、作品の利用を許諾するものとする。',
  ])('knows another language: %s', (text) => {
    expect(isForeignParagraph(countLanguage(text))).toBe(true);
  });

  it.each([
    'Casa Verde S. de R.L. de C.V., Calle 12 no. 4, Piso 3, Los Olivos, attention Ana de la Torre, e-mail ana@verde.test',
    'Plan no. 12, map no. 14, sheet no. 15, item no. 16, plate no. 17, figure no. 18',
    'The clause "das Recht der Werke zu nutzen" is the law of the place where the work is used.',
  ])('must not take names and quotations for one: %s', (text) => {
    expect(isForeignParagraph(countLanguage(text))).toBe(false);
  });
});
