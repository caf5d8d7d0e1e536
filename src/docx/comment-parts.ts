/**
 * The parts in which Word keeps comments: the comments themselves, their threads (commentsExtended), their lasting
 * ids (commentsIds) and their authors (people). Each is made when first needed.
 */
import { attributeOf, isW, MC, W14, W15, W16CID } from './names';
import type { Package } from './package';
import { createElement } from './xml/create';
import { appendChild, detach } from './xml/move';
import { elements } from './xml/node';
import type { XmlElement } from './xml/node';
import type { XmlPart } from './xml-part';

const PART_KINDS = ['comments', 'extended', 'ids', 'people'] as const;
type PartKind = (typeof PART_KINDS)[number];

interface Kind {
  readonly relationship: string;
  readonly baseName: string;
  /** What stands in the relationship's type after the last slash, by which the part is found. */
  readonly type: string;
  readonly root: (main: XmlPart) => string;
}

const MICROSOFT = 'http://schemas.microsoft.com/office';
const KINDS: Readonly<Record<PartKind, Kind>> = {
  comments: {
    relationship: 'comments',
    baseName: 'comments',
    type: 'comments',
    root: (main) => `w:comments xmlns:w="${main.root.uri}" xmlns:w14="${W14}" xmlns:mc="${MC}" mc:Ignorable="w14"`,
  },
  extended: {
    relationship: `${MICROSOFT}/2011/relationships/commentsExtended`,
    baseName: 'commentsExtended',
    type: 'commentsExtended',
    root: () => `w15:commentsEx xmlns:w15="${W15}" xmlns:mc="${MC}" mc:Ignorable="w15"`,
  },
  ids: {
    relationship: `${MICROSOFT}/2016/09/relationships/commentsIds`,
    baseName: 'commentsIds',
    type: 'commentsIds',
    root: () => `w16cid:commentsIds xmlns:w16cid="${W16CID}" xmlns:mc="${MC}" mc:Ignorable="w16cid"`,
  },
  people: {
    relationship: `${MICROSOFT}/2011/relationships/people`,
    baseName: 'people',
    type: 'people',
    root: () => `w15:people xmlns:w15="${W15}" xmlns:mc="${MC}" mc:Ignorable="w15"`,
  },
};

export class CommentParts {
  private readonly pack: Package;
  private readonly main: XmlPart;
  /** People entered here, to be taken out with their last comment. */
  private readonly entered = new Set<string>();

  constructor(pack: Package, main: XmlPart) {
    this.pack = pack;
    this.main = main;
  }

  /** The part as it is; undefined where the document has none. */
  find(kind: PartKind): XmlPart | undefined {
    return this.pack.related(this.main.name, KINDS[kind].type);
  }

  /** All `w:comment`, in their order. */
  get comments(): XmlElement[] {
    const root = this.find('comments')?.root;
    return root ? elements(root).filter((e) => isW(e, 'comment')) : [];
  }

  /** Notes a new comment in all parts; `paragraphId` is that of its last paragraph. */
  add(comment: XmlElement, author: string, paragraphId: string, durableId: string): void {
    appendChild(this.need('comments').root, comment);
    const extended = this.need('extended').root;
    appendChild(
      extended,
      createElement(extended, W15, 'commentEx', [
        [W15, 'paraId', paragraphId],
        [W15, 'done', '0'],
      ]),
    );
    const ids = this.need('ids').root;
    appendChild(
      ids,
      createElement(ids, W16CID, 'commentId', [
        [W16CID, 'paraId', paragraphId],
        [W16CID, 'durableId', durableId],
      ]),
    );
    this.enter(author);
  }

  /** Takes a comment out of all parts, and out of the package the parts made here that are then empty. */
  remove(comment: XmlElement, author: string, paragraphId: string, isLastOfAuthor: boolean): void {
    detach(comment);
    for (const kind of ['extended', 'ids'] as const) {
      const root = this.find(kind)?.root;
      if (!root || paragraphId === '') continue;
      const uri = kind === 'extended' ? W15 : W16CID;
      elements(root)
        .filter((e) => attributeOf(e, uri, 'paraId')?.toUpperCase() === paragraphId)
        .forEach(detach);
    }
    const people = this.find('people')?.root;
    if (people && isLastOfAuthor && this.entered.delete(author)) {
      elements(people)
        .filter((e) => attributeOf(e, W15, 'author') === author)
        .forEach(detach);
    }
    for (const kind of PART_KINDS) {
      const part = this.find(kind);
      if (part && this.pack.isAdded(part) && elements(part.root).length === 0) this.pack.remove(this.main, part);
    }
  }

  /** The part, made where the document has none. */
  need(kind: PartKind): XmlPart {
    const found = this.find(kind);
    if (found) return found;
    const { relationship, baseName, type, root } = KINDS[kind];
    const tag = root(this.main);
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${tag}/>`;
    const contentType = `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`;
    return this.pack.add(this.main, baseName, text, relationship, contentType);
  }

  private enter(author: string): void {
    const people = this.need('people').root;
    if (elements(people).some((e) => attributeOf(e, W15, 'author') === author)) return;
    const presence = createElement(people, W15, 'presenceInfo', [
      [W15, 'providerId', 'None'],
      [W15, 'userId', author],
    ]);
    appendChild(people, createElement(people, W15, 'person', [[W15, 'author', author]], [presence]));
    this.entered.add(author);
  }
}
