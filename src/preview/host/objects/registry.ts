/** The classes that this host knows. */
import { bodyMembers } from './body';
import { commentCollectionMembers, commentMembers } from './comment';
import { documentMembers } from './document';
import { fontMembers } from './font';
import type { Registry } from './model';
import { paragraphCollectionMembers, paragraphMembers } from './paragraph';
import { rangeCollectionMembers, rangeMembers } from './range';
import { searchOptionsMembers } from './search-options';
import { addinServiceMembers } from './addin-service';
import { trackedChangeCollectionMembers, trackedChangeMembers } from './tracked-change';

/** The members of each class, by its name in Office.js. */
export const REGISTRY: Registry = {
  AddinInternalService: addinServiceMembers,
  Body: bodyMembers,
  Comment: commentMembers,
  CommentCollection: commentCollectionMembers,
  Document: documentMembers,
  Font: fontMembers,
  Paragraph: paragraphMembers,
  ParagraphCollection: paragraphCollectionMembers,
  Range: rangeMembers,
  RangeCollection: rangeCollectionMembers,
  SearchOptions: searchOptionsMembers,
  TrackedChange: trackedChangeMembers,
  TrackedChangeCollection: trackedChangeCollectionMembers,
};
