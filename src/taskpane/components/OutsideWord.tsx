import { useTextStyles } from './text-styles';

/** The page was opened where there is no Word. */
export function OutsideWord({ message, next }: { readonly message: string; readonly next: string }) {
  const text = useTextStyles();
  return (
    <main className={text.stack} style={{ padding: '16px' }}>
      <h1 className={text.title}>NoTrain works inside Microsoft Word</h1>
      <p className={text.body}>{message}</p>
      <p className={text.body}>{next}</p>
    </main>
  );
}
