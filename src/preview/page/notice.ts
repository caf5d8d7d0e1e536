/** The banner that tells what could not be done. */
import { elementById } from './elements';

/** Shows one message at a time, until it is dismissed or withdrawn. A screen reader hears it at once. */
export class Notice {
  private readonly banner = elementById('notice', HTMLElement);
  private readonly text = elementById('notice-text', HTMLElement);

  constructor() {
    elementById('notice-close', HTMLButtonElement).addEventListener('click', () => this.hide());
  }

  show(message: string): void {
    this.text.textContent = message;
    this.banner.hidden = false;
  }

  hide(): void {
    this.text.textContent = '';
    this.banner.hidden = true;
  }
}
