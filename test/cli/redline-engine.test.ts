import { readFileSync } from 'node:fs';
import { engine } from '../../src/core/engine';
import { openDocx } from '../../src/docx/open';
import { docx, p, r } from '../docx/build';
import { differences, takeBack } from '../support/invariant';
import { parse, run, useFolder } from './support';

const GRANT = 'The Designer grants the Agency a licence to use the Deliverables for any purpose.';
const JOB =
  'The Designer draws the plates for the autumn catalogue. The Agency pays within thirty days of each invoice and ' +
  'names the Designer wherever the plates appear. Either party may end this Agreement by thirty days of notice. ' +
  'Work that was finished before the end is paid for in full. Questions of taste are settled in good faith.';
const HEADERS =
  '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr></w:pPr></w:p>';

const folder = useFolder();
const input = folder.file(
  'contract.docx',
  docx(
    p(r('This Agreement is made between Harrow Lane Studio Ltd (the "Agency") and Ines Calder (the "Designer").')) +
      p(
        r('The Designer grants the Agency a licence to use the '),
        r('Deliverables', '<w:b/>'),
        r(' for any purpose.'),
      ) +
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc>${p(r(GRANT))}</w:tc></w:tr></w:tbl>` +
      p(r(JOB)) +
      p(r(JOB)) +
      HEADERS,
    { header1: p(r(GRANT)), footer1: p(r(GRANT)) },
  ),
);

async function redline(name: string) {
  const output = folder.path(name);
  const { code, out, err } = await run(['review', input, '--redline', output, '--format', 'json'], {
    engine,
    openDocx,
  });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  return { out, bytes: readFileSync(output) };
}

describe('a contract redlined by the engine', () => {
  it('counts the body, cells included, then headers and footers', async () => {
    const { findings } = parse((await redline('counted.docx')).out);
    const places = findings.filter(({ rule }) => rule === 'unlimited-purpose').map(({ paragraph }) => paragraph);
    expect(places).toEqual([1, 2, 6, 7]);
  });

  it('has a comment for each finding or a reason why not, and nothing beside', async () => {
    const { out, bytes } = await redline('commented.docx');
    const { findings, leftOut } = parse(out);
    const because = (id: string) => leftOut.flatMap((entry) => (entry.id === id ? [entry.because] : [])).join(' ');
    const uncommented = findings.filter(({ id }) => because(id) !== '');
    expect(uncommented.map(({ paragraph, id }) => [paragraph, because(id)])).toEqual([
      [6, expect.stringContaining('headers')],
      [7, expect.stringContaining('footers')],
      [null, expect.stringContaining('whole contract')],
    ]);
    expect(openDocx(bytes).comments).toHaveLength(findings.length - uncommented.length);
  });

  it('changes what the answer says and nothing else, and can be taken back', async () => {
    const { out, bytes } = await redline('changed.docx');
    const { redlines } = parse(out);
    const [before, after] = [readFileSync(input), bytes].map((each) =>
      openDocx(each).paragraphs.map((paragraph) => paragraph.text('current')),
    );
    expect(redlines.map(({ paragraph }) => paragraph)).toEqual([1, 2, 6, 7]);
    for (const redline of redlines) expect(before?.[redline.paragraph]).toBe(redline.before);
    expect(after).toEqual(
      before?.map((text, index) => redlines.find(({ paragraph }) => paragraph === index)?.result ?? text),
    );
    expect(differences(takeBack(bytes, 'NoTrain'), readFileSync(input))).toEqual([]);
  });

  it('gives the same bytes twice, as the answer does', async () => {
    const [first, second] = [await redline('first.docx'), await redline('second.docx')];
    expect(second.out).toBe(first.out);
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });
});
