/** An agency's agreement with a freelance designer: British, formal, and silent about AI but for one hidden sentence. */
import { field, numbering, pack, paragraph, part, run, runs, settings, styles, table, text } from './word.mjs';

const note = '{{<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/></w:r>}}';
/** A defined term as Word keeps it after some editing: bold, in several runs. */
const term = (...pieces) => `{{${pieces.map((piece) => run(piece, '<w:b/><w:bCs/>')).join('')}}}`;

const heading = (words) => text('Heading1', words);
const clause = (words) => text('Clause', words);
const sub = (words) => text('Subclause', words);

const body = [
  text('Title', 'Freelance Design Agreement'),
  text(
    '',
    `This agreement is made on 14 September 2026 between **Northlight Studio Ltd**, a company registered in England and Wales whose registered office is at 8 Tallow Yard, Bristol (“${term('the ', 'Agency')}”), and **Mara Quill**, of 23 Fennel Row, Bath (“${term('the De', 'signer')}”).`,
  ),
  text(
    '',
    `The Agency produces brand campaigns for its customers and wishes to engage the Designer to create artwork and copy for the autumn campaign of Harrow & Wren Teas (“${term('the ', 'Project')}”).`,
  ),

  heading('Services and Deliverables'),
  clause(
    `The Designer will supply the illustrations, packaging layouts and short texts listed in Schedule 1 (“${term('the ', 'Deliver', 'ables')}”) with reasonable skill and care.`,
  ),
  clause(
    'The Agency will give the Designer a written brief, the brand guidelines and timely answers to reasonable questions. Each Deliverable may be revised twice within the fee; further rounds are charged at the hourly rate in Schedule 1.',
  ),
  clause(
    'The Designer works as an independent contractor and decides how, where and when the services are performed, subject to the delivery dates in Schedule 1.',
  ),

  clause(
    'The Agency will tell the Designer within ten working days of delivery whether it accepts a Deliverable, and, where it does not, what must change to meet the brief. A Deliverable that is published or passed on to the Agency’s customer counts as accepted.',
  ),

  heading('Fees and Payment'),
  clause(
    `The Agency will pay the fees in Schedule 1 within thirty days of a valid invoice.${note} Interest runs on late sums at four per cent a year above the Bank of England base rate.`,
  ),
  clause(
    'If the Agency cancels the Project after work has begun, it will pay for the work done up to the date of cancellation and for expenses that cannot be recovered.',
  ),

  heading('Rights in the Deliverables'),
  clause(
    'The Designer grants the Agency an exclusive, perpetual, irrevocable, worldwide and royalty-free licence to use, reproduce, adapt and publish the Deliverables for any purpose, in all media now known or hereafter devised.',
  ),
  clause(
    'The Agency may sublicense the rights granted in this section to third parties, including its affiliates, customers and suppliers, without further payment or notice to the Designer.',
  ),
  clause(
    'The Agency may modify the Deliverables and create derivative works from them, and will own all rights in such derivative works from the moment of their creation.',
  ),
  clause(
    'To help the Agency maintain the quality of its service, the Designer agrees that the Deliverables, working files and correspondence may be stored, analysed and used to develop, train and improve the tools, systems and automated features of the Agency and its technology partners.',
  ),
  clause('To the fullest extent permitted by law, the Designer waives all moral rights in the Deliverables.'),

  heading('The Agency’s Materials'),
  clause(
    `The Agency grants the Designer a non-exclusive, royalty-free licence to use the brand guidelines, photographs and texts that it supplies (“${term('Agency ', 'Materials')}”) for the purpose of performing the services.`,
  ),
  clause(
    'The Designer shall not use the Agency Materials for any purpose other than the Project, may not sublicense them, and will return or delete them when the Project ends.',
  ),
  clause(
    'The Designer may show the published Deliverables in a portfolio, on the Designer’s own website and in applications for awards.',
  ),

  heading('Confidentiality and Personal Data'),
  clause(
    'Each party will keep the other’s confidential information secret and use it only to perform this agreement. This does not cover information that:',
  ),
  sub('is or becomes public other than by breach of this agreement;'),
  sub('the receiving party already knew, or developed on its own; or'),
  sub('must be disclosed by law, and then only so far as the law requires.'),
  clause('Each party will handle the other’s personal data only as the UK GDPR allows, and will not sell it.'),

  heading('Warranties and Liability'),
  clause(
    'The Designer warrants that the Deliverables will be the Designer’s own original work and, as far as the Designer is aware, will not infringe the rights of any other person.',
  ),
  clause(
    'The Designer will indemnify the Agency against all losses arising from any use of the Deliverables by the Agency, its sublicensees or their respective technology providers.',
  ),
  clause(
    'Neither party excludes liability for death or personal injury caused by negligence, for fraud, or for anything else that cannot lawfully be excluded. The Agency’s total liability is limited to the fees paid.',
  ),

  heading('Term and Ending'),
  clause(
    'This agreement begins on the date above and continues until the Deliverables have been accepted and paid for. Either party may end it on fourteen days’ written notice, or at once if the other commits a serious breach and does not put it right within ten days of being asked to.',
  ),
  clause('Sections 3, 5 and 6 continue after this agreement ends.'),

  heading('General'),
  clause(
    'A notice under this agreement is to be in writing and may be sent by e-mail to the addresses the parties have given each other. This agreement is the whole agreement between the parties about the Project, and can be changed only in writing signed by both.',
  ),
  clause(
    'Neither party is in breach for a delay caused by events beyond its reasonable control, as long as it tells the other promptly and does what it reasonably can to limit the delay. If the delay lasts longer than sixty days, either party may end this agreement by notice.',
  ),
  clause(
    'Neither party may assign this agreement without the other’s written consent, which is not to be unreasonably withheld. Nobody other than the parties may enforce its terms, and a failure to insist on a right is not a waiver of it.',
  ),
  clause(
    'This agreement is governed by the law of England and Wales, and the courts of England and Wales have exclusive jurisdiction.',
  ),

  text('', '**Schedule 1: Deliverables, dates and fees**', '<w:keepNext/>'),
  table(
    [4300, 2300, 2400],
    [
      ['Deliverable', 'Due', 'Fee'],
      ['Six illustrations for packaging, with layered source files', '5 October 2026', '£3,600'],
      ['Packaging layouts for three sizes', '19 October 2026', '£2,150'],
      ['Twelve short texts for labels and cards', '26 October 2026', '£900'],
      ['Additional rounds of revision', 'As agreed', '£65 an hour'],
    ],
  ),
  text('', 'Signed by the parties or their authorised representatives:', '<w:keepNext/><w:spacing w:before="360"/>'),
  table(
    [4500, 4500],
    [
      [
        'For **Northlight Studio Ltd**\n\n______________________________\nName: Tobias Renn\nTitle: Managing Director\nDate:',
        '**Mara Quill**\n\n______________________________\nDate:',
      ],
    ],
    { borders: false, heading: false },
  ),
  paragraph('', ''),
];

const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>';

const separator = (id, type, mark) =>
  `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${mark}/></w:r></w:p></w:footnote>`;
const noteMark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
const notes = [
  separator(-1, 'separator', 'separator'),
  separator(0, 'continuationSeparator', 'continuationSeparator'),
  `<w:footnote w:id="1">${paragraph('FootnoteText', noteMark + runs(' An invoice is valid when it names the Project and the purchase order number that the Agency gives on signature.'))}</w:footnote>`,
];

/** The bytes of the sample. */
export const designAgreement = () =>
  pack('Freelance Design Agreement', 'Northlight Studio Ltd', {
    document: part('document', `<w:body>${body.join('')}${section}</w:body>`),
    styles: styles('en-GB', 'Calibri', true),
    numbering: numbering(),
    settings: settings(),
    header1: part('hdr', text('Header', 'Northlight Studio Ltd – Freelance Design Agreement')),
    footer1: part(
      'ftr',
      paragraph('Footer', `${run('Page ')}${field('PAGE', '1')}${run(' of ')}${field('NUMPAGES', '3')}`),
    ),
    footnotes: part('footnotes', notes.join('')),
  });
