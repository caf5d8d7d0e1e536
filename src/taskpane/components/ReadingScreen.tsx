import { focusMark } from '../hooks/use-focus-wish';
import { useTextStyles } from './text-styles';

/** While the contract is read for the first time; the progress and its Cancel join it when it takes long. */
export function ReadingScreen() {
  const text = useTextStyles();
  return (
    <section className={text.stack}>
      <h1 className={text.title} {...focusMark.top}>
        Reading the contract…
      </h1>
      <p className={text.body}>It is read here, on your computer. Nothing is changed.</p>
    </section>
  );
}
