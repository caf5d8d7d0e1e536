/** A studio's release for a voice actor: American, "you" and "we", already under negotiation by someone else. */
import { pack, part, run, runs, settings, styles, text } from './word.mjs';

const REVIEWER = 'w:author="Dana Whitlock" w:date="2026-10-02T15:20:00Z"';

const inserted = (id, words) => `{{<w:ins w:id="${id}" ${REVIEWER}>${run(words)}</w:ins>}}`;
const deleted = (id, words) =>
  `{{<w:del w:id="${id}" ${REVIEWER}>${run(words).replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')}</w:del>}}`;
const commentStart = '{{<w:commentRangeStart w:id="0"/>}}';
const commentEnd = '{{<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>}}';

const heading = (words) => text('Heading1', words);
const plain = (words) => text('Clause', words);

const body = [
  text('Title', 'Voice Recording Release'),
  plain(
    'This release is between Cedar Lantern Audio LLC, an Oregon company ("we" or "us"), and the performer who signs below ("you"). It covers the narration that you record for our museum audio guide, "Rooms of the River" (the "Recordings").',
  ),
  heading('Session and pay'),
  plain(
    `We will pay you $1,850 for two recording sessions of up to four hours each, within ${deleted(1, 'forty-five')}${inserted(2, 'thirty')} days after the second session. If we ask for more sessions, we will pay you the same rate for each.`,
  ),
  heading('What you allow'),
  plain(
    'You grant us the perpetual, irrevocable right, throughout the universe, to record, edit, reproduce, distribute and perform the Recordings and your name, voice and likeness in any and all media, whether now known or later developed, for any lawful purpose.',
  ),
  plain(
    'We may use the Recordings to create synthetic or digital versions of your voice, and to improve our products and those of our licensees.',
  ),
  plain(
    'We may assign or sublicense these rights to anyone. You agree that the Recordings are a "work made for hire" and that you will not seek an injunction against any use of them.',
  ),
  heading('What we promise'),
  plain(
    `We will not use the Recordings in a way that is defamatory or that suggests you endorse a political candidate. ${commentStart}We will credit you by name in the printed guide.${commentEnd}`,
  ),
  plain(
    'You may use up to sixty seconds of the published Recordings in your demo reel. We license our script to you only so that you can perform it.',
  ),
  heading('Other terms'),
  plain(
    'You are at least eighteen years old and free to sign this release. It is the entire agreement between us about the Recordings and is governed by the laws of the State of Oregon.',
  ),
  text('', 'Performer: ____________________________    Date: ______________'),
  text('', 'Cedar Lantern Audio LLC: ______________________    Date: ______________'),
];

const section =
  '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/><w:cols w:space="720"/></w:sectPr>';

const comment = `<w:comment w:id="0" ${REVIEWER} w:initials="DW"><w:p>${runs('Can we also list the credit on the web page? The museum asked for it last year.')}</w:p></w:comment>`;

/** The bytes of the sample. */
export const voiceRelease = () =>
  pack('Voice Recording Release', 'Cedar Lantern Audio LLC', {
    document: part('document', `<w:body>${body.join('')}${section}</w:body>`),
    styles: styles('en-US', 'Georgia', false),
    settings: settings(),
    comments: part('comments', comment),
  });
