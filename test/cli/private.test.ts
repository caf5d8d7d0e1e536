import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { createEngine } from '../../src/core/engine';
import { typed } from '../../src/core/language/write-clause';
import type { ClauseForm, Review, RuleId } from '../../src/core/model';
import { RULE_IDS, SEVERITIES } from '../../src/core/model';
import type { Playbook } from '../../src/core/playbook/playbook';
import { EXAMPLES } from '../../src/core/rules/examples';
import { openDocx } from '../../src/docx/open';
import { files, p, r, STAMP } from '../docx/build';
import { run, useFolder } from './support';

const MARK = 'Zwischenruf-7731';
const CORE = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`;
const CUSTOM = '<notes xmlns="urn:example:notes">Kept by somebody else</notes>';

/** What is for the person alone, marked, in every field that there is for it. */
const PLAYBOOK: Playbook = {
  format: 'notrain-playbook',
  version: 1,
  name: `House rules ${MARK}`,
  description: `Ours ${MARK}`,
  rules: Object.fromEntries(
    RULE_IDS.map((id) => [
      id,
      { privateNote: `${MARK} note on ${id}`, walkAway: `${MARK} end of ${id}`, comment: `Could we talk about ${id}?` },
    ]),
  ),
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const EXAMPLES_OF_ALL = RULE_IDS.flatMap((id) => EXAMPLES[id].flags.slice(0, 2).map(({ text }) => text));
const TEXTS = [
  'This Agreement is between Brightleaf Agency Ltd ("Agency") and Jane Roe, an illustrator ("the Designer").',
  ...EXAMPLES_OF_ALL,
  'If there is a conflict, this Agreement prevails over any schedule. Sections 1 and 2 survive its end.',
  'Signed by the parties:',
  'Name: ____',
  'Date: ____',
];
const BODY = TEXTS.map((text) => p(r(escaped(text)))).join('');

const folder = useFolder();
const input = folder.file(
  'contract.docx',
  zipSync({ ...files(BODY), 'docProps/core.xml': strToU8(CORE), 'customXml/item1.xml': strToU8(CUSTOM) }),
);
const playbook = folder.file('playbook.json', JSON.stringify(PLAYBOOK));
const engine = createEngine({ playbook: PLAYBOOK });

/** A document with all that it says: each part as it lies, and the words of it without their tags. */
function everyByte(docx: Uint8Array): readonly { readonly name: string; readonly content: string }[] {
  return Object.entries(unzipSync(docx)).flatMap(([name, bytes]) => {
    const utf8 = Buffer.from(bytes).toString('utf8');
    const utf16 = Buffer.from(bytes).toString('utf16le');
    const words = utf8
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    return [utf8, utf16, words, name].map((content) => ({ name, content }));
  });
}

/** Whatever a review and an engine know that is for the person alone. */
function secretsOf(review: Review): readonly string[] {
  const built = createEngine();
  return [
    MARK,
    ...review.findings.flatMap(({ because, noEdit }) => [because, noEdit ?? '']),
    ...(review.score?.lines ?? []).map(({ label }) => label).filter((label) => label.length > 12),
    ...review.routes.flatMap(({ title, because }) => [title, because]),
    ...(review.score ? [`${review.score.value} of 100`, 'do-not-sign', 'high-risk'] : []),
    ...built.rules.flatMap((id) => {
      const { summary, privateNote } = built.describe(id);
      return [summary, ...sentencesOf(privateNote), ...endsOf(id)];
    }),
  ].filter((secret) => secret !== '');
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?:]) /).filter((sentence) => sentence.length > 24);
const endsOf = (id: RuleId) =>
  createEngine()
    .ladder(id, null)
    .flatMap((step) => (step.step === 'walk-away' ? sentencesOf(step.privateNote) : []));

function expectNothingPrivate(docx: Uint8Array, review: Review): void {
  const parts = everyByte(docx);
  expect(parts.length).toBeGreaterThan(8);
  for (const secret of secretsOf(review)) {
    // A secret that the contract itself says is none.
    if (TEXTS.some((text) => text.includes(secret))) continue;
    expect(parts.filter(({ content }) => content.includes(secret)).map(({ name }) => `${name}: ${secret}`)).toEqual([]);
  }
  const own = parts.map(({ content }) => content).join('\n');
  for (const severity of SEVERITIES) expect(own).not.toMatch(new RegExp(`\\b${severity}[ -](?:risk|severity)\\b`, 'i'));
  expect(own).not.toMatch(/walk[- ]?away|privateNote|\bseverity\b|\bscore\b/i);
}

const reviewed = () => {
  const { paragraphs, notRead } = openDocx(readFileSync(input));
  const source = {
    paragraphs: paragraphs.map((paragraph) => ({ text: paragraph.text('current'), place: paragraph.place })),
    notRead,
  };
  return { source, review: engine.review(source, { side: 'creator' }) };
};

describe('what is for the person alone', () => {
  it('is found by most rules here, so that there is something to keep', () => {
    const { review } = reviewed();
    expect(new Set(review.findings.map(({ rule }) => rule)).size).toBeGreaterThan(15);
    expect(engine.describe('sublicensing').privateNote).toContain(MARK);
    expect(secretsOf(review).length).toBeGreaterThan(100);
  });

  it('is in no byte of a document that the command line writes', async () => {
    const output = folder.path('redlined.docx');
    const { code } = await run(['review', input, '--redline', output, '--playbook', playbook, '--format', 'json'], {
      openDocx,
      engineFor: (given) => createEngine({ playbook: given }),
    });
    expect(code).toBe(1);
    const bytes = readFileSync(output);
    expect(openDocx(bytes).comments.length).toBeGreaterThan(15);
    expectNothingPrivate(bytes, reviewed().review);
    const parts = unzipSync(bytes);
    expect(Buffer.from(parts['docProps/core.xml'] ?? []).toString()).toBe(CORE);
    expect(Buffer.from(parts['customXml/item1.xml'] ?? []).toString()).toBe(CUSTOM);
    expect(Object.keys(parts).filter((name) => /^(?:customXml|docProps)\//.test(name))).toHaveLength(2);
  });

  it.each<ClauseForm>(['full', 'moderate', 'short', 'short-moderate', 'definitions'])(
    'is in no byte of a document that a clause is inserted into: %s',
    (form) => {
      const { source, review } = reviewed();
      const clause = engine.clause(form, review, { source, law: 'us' });
      const document = openDocx(readFileSync(input));
      const { anchor } = clause;
      const near = anchor === null ? undefined : document.paragraphs[anchor.paragraph];
      if (anchor === null || near === undefined) throw new Error('The contract has no place for a clause.');
      for (const { redline } of clause.companions) {
        const paragraph = document.paragraphs[redline.paragraph];
        for (const { start, end, insert } of [...redline.edits].reverse())
          if (paragraph) document.replace(paragraph.range(start, end, 'current'), insert, STAMP);
      }
      let last = near;
      const paragraphs = typed([...clause.paragraphs, ...engine.dataLicence(review).paragraphs]);
      for (const { text } of anchor.where === 'after' ? paragraphs : [...paragraphs].reverse()) {
        const made = document.insertParagraph(last, anchor.where, text, {}, STAMP);
        if ('because' in made) throw new Error(made.because);
        last = made;
      }
      const bytes = document.save();
      expect(openDocx(bytes).revisions.length).toBeGreaterThan(paragraphs.length);
      expectNothingPrivate(bytes, review);
    },
  );
});
