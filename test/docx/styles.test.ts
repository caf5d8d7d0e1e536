import { at, open, p, r } from './build';

const style = (id: string, name: string, inner = '', attributes = ''): string =>
  `<w:style w:type="paragraph" ${attributes} w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const styled = (id: string, inner = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/>${inner}</w:pPr>${r('x')}</w:p>`;
const numbered = (level: number, numId = 1): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr>${r('x')}</w:p>`;
const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const labels = (body: string, numbering: string, styles = ''): (string | undefined)[] =>
  open(body, { numbering, styles }).paragraphs.map((each) => each.listLabel);

test('names, ids and heading levels come from the styles, through those they are based on', () => {
  const styles =
    style('N', 'Normal', '', 'w:default="1"') +
    style('H', 'heading 2') +
    style('Mine', 'My Heading', '<w:basedOn w:val="H"/>') +
    style('Ring', 'Ring', '<w:basedOn w:val="Ring"/>');
  const document = open(
    p(r('x')) +
      styled('H') +
      styled('Mine') +
      styled('Ring') +
      styled('None') +
      styled('N', '<w:outlineLvl w:val="0"/>'),
    { styles },
  );
  expect(document.paragraphs.map((each) => [each.styleId, each.styleName, each.headingLevel])).toEqual([
    ['', 'Normal', undefined],
    ['H', 'heading 2', 2],
    ['Mine', 'My Heading', 2],
    ['Ring', 'Ring', undefined],
    ['', 'Normal', undefined],
    ['', 'Normal', 1],
  ]);
});

describe('list labels', () => {
  const clauses =
    list(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '(%3)')) + num(1, 0);

  test('count each level, and begin anew below a higher one', () => {
    const body = [0, 1, 1, 2, 2, 1, 0, 1, 2].map((each) => numbered(each)).join('');
    expect(labels(body, clauses)).toEqual(['1.', '1.1', '1.2', '(a)', '(b)', '1.3', '2.', '2.1', '(a)']);
  });

  test.each([
    ['lowerRoman', 'iv'],
    ['upperRoman', 'IV'],
    ['upperLetter', 'D'],
    ['decimalZero', '04'],
    ['ordinal', '4th'],
  ])('are written in %s', (format, fourth) => {
    expect(labels(numbered(0).repeat(4), list(0, level(0, format, '%1')) + num(1, 0))[3]).toBe(fourth);
  });

  test('show the legal form of higher levels in digits', () => {
    const legal = list(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0);
    expect(labels(numbered(0) + numbered(1), legal)).toEqual(['I.', '1.1']);
  });

  test('begin where a numbering overrides the start', () => {
    const restarted = clauses + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    expect(labels(numbered(0) + numbered(0) + numbered(0, 2), restarted)).toEqual(['1.', '2.', '1.']);
  });

  test('come through a style, at the level that names it; number 0 takes a paragraph out', () => {
    const numbering =
      list(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="C"/>')) + num(1, 0);
    const styles = style('C', 'Clause', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const out = styled('C', '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(labels(numbered(0) + styled('C') + out + styled('C'), numbering, styles)).toEqual([
      '1.',
      '1.1',
      undefined,
      '1.2',
    ]);
  });

  test('come through a numbering style that another list holds', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const link = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>';
    expect(labels(numbered(0), link + list(1, level(0, 'decimal', '§%1')) + num(1, 0) + num(2, 1), styles)).toEqual([
      '§1',
    ]);
  });

  test('of bullets are a bullet, whatever sign a symbol font makes of it', () => {
    const document = open(numbered(0), { numbering: list(0, level(0, 'bullet', '\uf0b7')) + num(1, 0) });
    expect(at(document, 0).listLabel).toBe('•');
    expect(at(document, 0).isListItem).toBe(true);
  });
});
