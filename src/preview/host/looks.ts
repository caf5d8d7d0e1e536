/**
 * How inserted paragraphs look. An add-in inserts a paragraph first and formats it afterwards, in the same batch; a .docx
 * wants to know at once, so that the look is part of the one revision. The batch is therefore read ahead.
 */
import type { DocxParagraph, ParagraphLook } from '../../docx/types';
import { HostError } from './errors';
import { styleNameOf } from './objects/styles';
import type { Json, RequestBatch } from './wire';
import { ActionType, ObjectPathType } from './wire';

/** Hands looks from a batch to the insertions in it, and knows which paragraphs got theirs. */
export class Looks {
  private next: ParagraphLook = {};
  private readonly dressed = new Set<DocxParagraph>();

  /** A new batch begins: the paragraphs of the last one are now like any other. */
  begin(): void {
    this.next = {};
    this.dressed.clear();
  }

  /** The look of the paragraph that is inserted next. */
  expect(look: ParagraphLook): void {
    this.next = look;
  }

  take(): ParagraphLook {
    const look = this.next;
    this.next = {};
    return look;
  }

  given(paragraph: DocxParagraph): void {
    this.dressed.add(paragraph);
  }

  /** To be asked when a paragraph is formatted: NotImplemented for any but those inserted in the same batch. */
  check(paragraph: DocxParagraph): void {
    if (this.dressed.has(paragraph)) return;
    throw new HostError('NotImplemented', 'Only a paragraph inserted in the same batch can be formatted here.');
  }
}

/** The look that a batch sets on the paragraph of an object path. */
export function lookAhead(batch: RequestBatch, path: number): ParagraphLook {
  const set = (name: string) => valueSet(batch, name, (target) => target === path);
  const builtIn = set('StyleBuiltIn');
  const style = set('Style') ?? (typeof builtIn === 'string' ? styleNameOf(builtIn) : undefined);
  if (typeof style === 'string' && style !== 'normal') return { styleName: style };
  const isBold = valueSet(batch, 'Bold', (target) => isFontOf(batch, target, path)) === true;
  if (!isBold) return {};
  return { emphasis: set('Alignment') === 'Centered' ? 'title' : 'heading' };
}

function valueSet(batch: RequestBatch, name: string, isTarget: (path: number) => boolean): Json | undefined {
  const settings = batch.Actions.filter(
    (action) => action.ActionType === ActionType.SetProperty && action.Name === name && isTarget(action.ObjectPathId),
  );
  return settings.at(-1)?.ArgumentInfo?.Arguments?.[0];
}

function isFontOf(batch: RequestBatch, target: number, path: number): boolean {
  const font = batch.ObjectPaths[String(target)];
  return font?.ObjectPathType === ObjectPathType.Property && font.ParentObjectPathId === path;
}
