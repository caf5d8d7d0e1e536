import { useTextStyles } from './text-styles';

/** What to name when the fault is reported, in small words; nothing where Word named nothing. */
export function FaultReport({ report }: { readonly report?: string }) {
  const text = useTextStyles();
  return report === undefined ? null : <span className={text.report}>For a report of the fault: {report}</span>;
}
