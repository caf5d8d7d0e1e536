/** The bar between document and task pane, moved with the pointer or the arrow keys. */
import { elementById } from './elements';

/** Widths that Word gives a task pane, in CSS pixels. */
const NARROWEST = 320;
const WIDEST = 500;
const STEP = 10;

/** Lets the person choose the task pane's width. */
export function listenToSplitter(): void {
  const splitter = elementById('splitter', HTMLElement);
  const width = (): number => Number(splitter.ariaValueNow);
  const resize = (wanted: number): void => {
    const pixels = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    splitter.ariaValueNow = String(pixels);
    document.documentElement.style.setProperty('--pane-width', `${pixels}px`);
  };
  splitter.addEventListener('pointerdown', (event) => splitter.setPointerCapture(event.pointerId));
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(document.documentElement.clientWidth - event.clientX);
  });
  splitter.addEventListener('dblclick', () => resize(width() === NARROWEST ? WIDEST : NARROWEST));
  splitter.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') resize(width() + STEP);
    else if (key === 'ArrowRight') resize(width() - STEP);
    else if (key === 'Home') resize(NARROWEST);
    else if (key === 'End') resize(WIDEST);
  });
}
