/** The names of paragraph styles, Word's and Office.js's. */
import type { DocxParagraph } from '../../../docx/types';

/** The style's name as Word shows it: built-in headings and titles with a capital letter. */
export function styleOf({ styleName }: DocxParagraph): string {
  return styleName.charAt(0).toUpperCase() + styleName.slice(1);
}

/** `Word.Style`: "Heading1" for the first heading, "Other" for a style that is not built in. */
export function styleBuiltIn({ styleName }: DocxParagraph): string {
  return BUILT_IN[styleName.toLowerCase()] ?? 'Other';
}

/** A style's own name for its name in `Word.Style`; undefined where there is none. */
export function styleNameOf(builtIn: string): string | undefined {
  return Object.keys(BUILT_IN).find((name) => BUILT_IN[name] === builtIn);
}

const BUILT_IN: Readonly<Record<string, string>> = {
  normal: 'Normal',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => [`heading ${level}`, `Heading${level}`])),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => [`toc ${level}`, `Toc${level}`])),
  title: 'Title',
  subtitle: 'Subtitle',
  'no spacing': 'NoSpacing',
  'list paragraph': 'ListParagraph',
  quote: 'Quote',
  'intense quote': 'IntenseQuote',
  header: 'Header',
  footer: 'Footer',
  'footnote text': 'FootnoteText',
  'endnote text': 'EndnoteText',
  caption: 'Caption',
};
