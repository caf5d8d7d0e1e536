/** Light or dark chrome; the sheet itself stays white, as paper does. */
import { elementById } from './elements';

/** Follows the system until the person chooses. */
export function listenToTheme(): void {
  const button = elementById('theme', HTMLButtonElement);
  const system = matchMedia('(prefers-color-scheme: dark)');
  let isDark = system.matches;
  let isChosen = false;
  const show = (): void => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    button.setAttribute('aria-pressed', String(isDark));
  };
  button.addEventListener('click', () => {
    isDark = !isDark;
    isChosen = true;
    show();
  });
  system.addEventListener('change', () => {
    if (isChosen) return;
    isDark = system.matches;
    show();
  });
  show();
}
