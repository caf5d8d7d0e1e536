/** The page as a whole: one open document, drawn after each change, with its comments and its task pane. */
import { openDocx } from '../../docx/open';
import { DocxError } from '../../docx/types';
import type { DocxDocument } from '../../docx/types';
import { CommentMargin } from './comment-margin';
import { elementById } from './elements';
import { download } from './files';
import type { ChosenFile } from './files';
import { Notice } from './notice';
import { Redraw } from './redraw';
import { listenToSelection, showSelection } from './selection';
import { startSession } from './session';
import type { Session } from './session';
import { Sheet } from './sheet';

/** What the person works in. */
export class Workspace {
  private readonly canvas = elementById('canvas', HTMLElement);
  private readonly sheetElement = elementById('sheet', HTMLElement);
  private readonly sheet = new Sheet(this.sheetElement, this.canvas);
  private readonly margin = new CommentMargin(elementById('comments', HTMLElement), this.sheetElement);
  private readonly notice = new Notice();
  private readonly redraw = new Redraw((isWanted) => this.draw(isWanted), document.documentElement);
  private session: Session | undefined;
  /** The file asked for last: one that takes longer to read must not replace it. */
  private asked: ChosenFile | undefined;
  private isSelectionToBeSeen = false;

  constructor() {
    listenToSelection(this.sheetElement, this.sheet, () => this.session?.host);
    elementById('download', HTMLButtonElement).addEventListener('click', () => this.download());
  }

  /** Opens a file in place of the open document, in a fresh conversation; a file that cannot be opened changes nothing. */
  async open(file: ChosenFile): Promise<void> {
    this.asked = file;
    let opened: DocxDocument;
    try {
      const bytes = await file.bytes();
      if (this.asked !== file) return;
      opened = openDocx(bytes);
    } catch (error) {
      if (this.asked !== file) return;
      this.showName();
      const because = error instanceof DocxError ? error.message : 'The file could not be read.';
      const kept = this.session ? ` “${this.session.name}” stays open.` : '';
      this.notice.show(`“${file.name}” was not opened. ${because}${kept}`);
      return;
    }
    this.notice.hide();
    this.canvas.scrollTop = 0;
    this.begin(opened, file.name);
    this.showName();
    this.redraw.request();
  }

  private showName(): void {
    const name = this.session?.name ?? 'No document';
    elementById('document-name', HTMLElement).textContent = name;
    document.title = `${name} – NoTrain preview`;
    const samples = elementById('samples', HTMLSelectElement);
    const isSample = [...samples.options].some(({ value }) => value === name);
    samples.value = isSample ? name : '';
  }

  private begin(opened: DocxDocument, name: string): void {
    this.session?.close();
    const session = startSession(opened, name, elementById('pane', HTMLElement));
    this.session = session;
    session.host.onDocumentChanged(() => this.redraw.request());
    session.host.onSelectionChanged(() => {
      this.isSelectionToBeSeen = true;
      if (this.redraw.isIdle) this.showSelection();
    });
  }

  private async draw(isWanted: () => boolean): Promise<void> {
    if (!this.session) return;
    const { document: shown } = this.session;
    try {
      await this.sheet.show(shown, isWanted);
    } catch {
      if (!isWanted()) return;
      this.notice.show('This document cannot be shown here. You can still review it and download it.');
      this.sheet.clear();
    }
    if (!isWanted()) return;
    this.margin.show(shown.comments, this.sheet);
    this.showSelection();
  }

  private showSelection(): void {
    if (this.session) showSelection(this.session.host, this.sheet, this.canvas, this.isSelectionToBeSeen);
    this.isSelectionToBeSeen = false;
  }

  private download(): void {
    if (this.session) download(Uint8Array.from(this.session.document.save()), this.session.name);
  }
}
