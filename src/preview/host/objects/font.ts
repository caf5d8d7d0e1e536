/** `Word.Font` of a paragraph, as far as an add-in sets it on a paragraph that it inserts. Reading it is not offered: a .docx is not laid out here. */
import type { DocxParagraph } from '../../../docx/types';
import { HostError } from '../errors';
import type { Members } from './model';

/** The members of `Word.Font`. */
export const fontMembers: Members<DocxParagraph> = {
  setters: {
    Bold: (paragraph, value, { looks }) => {
      if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
      looks.check(paragraph);
    },
  },
};
