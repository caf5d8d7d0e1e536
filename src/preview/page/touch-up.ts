/** Puts right, once a drawing stands on the page, what depends on how it has come out. */

/** CSS pixels between the bar of a changed paragraph and the page's margin. */
const BAR_DISTANCE = 20;

/** A paragraph's automatic number looks like the words that follow it, as in Word; the renderer styles only the words. */
function styleNumbers(root: HTMLElement): void {
  const numbered = [...root.querySelectorAll<HTMLElement>('p[class*="docx-num-"]')];
  const fonts = numbered.map((paragraph) => {
    const words = paragraph.querySelector('span');
    return words && getComputedStyle(words);
  });
  const wanted = fonts.map((font) => font && { family: font.fontFamily, size: font.fontSize });
  numbered.forEach((paragraph, index) => {
    const font = wanted[index];
    if (!font) return;
    paragraph.style.fontFamily = font.family;
    paragraph.style.fontSize = font.size;
  });
}

/** The bars of changed paragraphs stand in the page's margin, however far in the paragraph stands. */
function placeBars(root: HTMLElement): void {
  const changed = [...root.querySelectorAll<HTMLElement>('p:has(ins, del)')];
  const offsets = changed.map((paragraph) => {
    const page = paragraph.closest('section');
    if (!page) return 0;
    const margin = page.getBoundingClientRect().left + parseFloat(getComputedStyle(page).paddingLeft);
    return margin - BAR_DISTANCE - paragraph.getBoundingClientRect().left;
  });
  changed.forEach((paragraph, index) => {
    paragraph.style.setProperty('--bar-left', `${offsets[index] ?? 0}px`);
  });
}

/** To be called before the drawing is measured or seen. */
export function touchUp(root: HTMLElement): void {
  styleNumbers(root);
  placeBars(root);
}
