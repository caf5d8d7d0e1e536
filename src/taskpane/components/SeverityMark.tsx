import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Severity } from '../../core/model';

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
  },
  shape: { width: '12px', height: '12px', fill: 'currentcolor', flexShrink: 0 },
  critical: { color: tokens.colorPaletteRedForeground1 },
  high: { color: tokens.colorPaletteDarkOrangeForeground2 },
  medium: { color: tokens.colorNeutralForeground2 },
  low: { color: tokens.colorNeutralForeground3 },
});

/** Each severity has an outline of its own, so that no one needs the colour: square, triangle, diamond, circle. */
const SHAPES: Record<Severity, string> = {
  critical: 'M2 1h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1Z',
  high: 'M6 .8 11.6 11H.4z',
  medium: 'M6 .4 11.6 6 6 11.6.4 6z',
  low: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm0 1.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
};

/** A severity in words. */
const SEVERITY_NAMES: Record<Severity, string> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

/** A severity as shape and word; the word may be left to screen readers where the shape stands in a tight line. */
export function SeverityMark({
  severity,
  shapeOnly = false,
}: {
  readonly severity: Severity;
  readonly shapeOnly?: boolean;
}) {
  const styles = useStyles();
  const name = SEVERITY_NAMES[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <svg
        className={styles.shape}
        viewBox="0 0 12 12"
        {...(shapeOnly ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
      >
        <path d={SHAPES[severity]} />
      </svg>
      {shapeOnly ? null : name}
    </span>
  );
}
