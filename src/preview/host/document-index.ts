/** What the document holds, read once until it changes: a document counts its revisions and comments anew at each asking. */
import type { DocxComment, DocxDocument, DocxParagraph, DocxRevision } from '../../docx/types';
import { HostError } from './errors';

/** Everything here throws ItemNotFound for what is no longer in the document. */
export class DocumentIndex {
  private readonly document: DocxDocument;
  private known: Partial<Contents> = {};

  constructor(document: DocxDocument) {
    this.document = document;
  }

  /** To be called whenever the document may have changed. */
  clear(): void {
    this.known = {};
  }

  get body(): readonly DocxParagraph[] {
    return (this.known.body ??= this.document.body);
  }

  get comments(): readonly DocxComment[] {
    return [...this.commentsById.values()];
  }

  get revisions(): readonly DocxRevision[] {
    return [...this.revisionsById.values()];
  }

  comment(id: DocxComment['id']): DocxComment {
    return found(this.commentsById.get(id));
  }

  revision(id: DocxRevision['id']): DocxRevision {
    return found(this.revisionsById.get(id));
  }

  /** The paragraph's place in the document's counting. */
  position(paragraph: DocxParagraph): number {
    this.known.positions ??= new Map(this.document.paragraphs.map((each, index) => [each, index]));
    return found(this.known.positions.get(paragraph));
  }

  private get commentsById(): ReadonlyMap<DocxComment['id'], DocxComment> {
    return (this.known.comments ??= new Map(this.document.comments.map((comment) => [comment.id, comment])));
  }

  private get revisionsById(): ReadonlyMap<DocxRevision['id'], DocxRevision> {
    return (this.known.revisions ??= new Map(this.document.revisions.map((revision) => [revision.id, revision])));
  }
}

interface Contents {
  body: readonly DocxParagraph[];
  positions: ReadonlyMap<DocxParagraph, number>;
  comments: ReadonlyMap<DocxComment['id'], DocxComment>;
  revisions: ReadonlyMap<DocxRevision['id'], DocxRevision>;
}

function found<T>(item: T | undefined): T {
  if (item === undefined) throw new HostError('ItemNotFound');
  return item;
}
