import { detectLanguage, isForeign } from '../../../src/core/contract/english';

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
