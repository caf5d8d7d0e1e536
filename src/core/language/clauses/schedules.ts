import type { ClauseTemplate, TemplateParagraph } from './template';
import { body, schedule, SIGNATURES, title } from './template';

/** What tells machines that the work is not to be mined; the names and values are those of the standards. */
export const SCHEDULE_A: readonly TemplateParagraph[] = [
  schedule('Schedule A: notices that machines read'),
  body(
    'Visible line: "No AI training or text and data mining. Rights reserved under Art. 4(3) Directive (EU) 2019/790."',
  ),
  body(
    'Pages: rules for AI crawlers in robots.txt, and tdm-reservation set to 1 (TDM Reservation Protocol, as an HTTP header or in /.well-known/tdmrep.json).',
  ),
  body(
    'Files: IPTC property plus:DataMining set to DMI-PROHIBITED, and a C2PA training-and-mining assertion where the format supports one.',
  ),
];

const line = '____________________';

/** What a permission has to say. The fee is always blank: nobody but the parties proposes one. */
const FIELDS: readonly string[] = [
  `System, version and operator: ${line}`,
  `Permitted act (testing, fine-tuning, retrieval or other): ${line}`,
  `Part of the material that may be used: ${line}`,
  `Outputs allowed: ${line}`,
  `Imitation of style, or a computer-generated copy of a person: no, unless stated here: ${line}`,
  `Period, from and to: ${line}`,
  `Territory: ${line}`,
  `Passing on to others: no, unless stated here: ${line}`,
  `Fee, currency and date of payment: ${line}`,
  `Fee for renewal or wider use: ${line}`,
  `Reports of use: ${line}`,
  `Deletion at the end: yes, with written confirmation, unless stated here: ${line}`,
  `Credit: ${line}`,
];

/** The separate permission of the addendum. */
export const SCHEDULE_B: readonly TemplateParagraph[] = [
  schedule('Schedule B: separate AI permission (blank by default)'),
  body(
    'This Schedule permits {AI Use} only when it is completed and both parties have signed it separately. A field left blank permits nothing.',
  ),
  ...FIELDS.map(body),
  ...SIGNATURES,
];

/** The same by itself, for a contract without the addendum: what to offer where AI use is not dropped, so that it is priced. */
export const dataLicence: ClauseTemplate = () => [
  title('AI DATA LICENCE SCHEDULE'),
  body(
    'This Schedule belongs to {Agreement} between {Client} and {Contractor}. It permits the use of the {Deliverables} with AI systems only as stated below, and only when it is completed and both parties have signed it. A field left blank permits nothing.',
  ),
  ...FIELDS.map(body),
  body(
    'The permission is not exclusive, ends with the period, and ends at once if the {Deliverables} are used with an AI system in another way. Payment for past use does not permit more. Everything else in {Agreement} stays as it is.',
  ),
  ...SIGNATURES,
];
