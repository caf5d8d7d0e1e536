import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const STYLES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';

/** The document with styles for headings of two levels, Heading1 and Heading2. */
export function withHeadingStyles(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const headings = [1, 2].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  );
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(
      types.replace('</Types>', `<Override PartName="/word/styles.xml" ContentType="${TYPE}"/></Types>`),
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${STYLES}" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${headings.join('')}</w:styles>`,
    ),
  });
}
