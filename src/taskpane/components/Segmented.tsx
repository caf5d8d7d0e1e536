import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Hidden } from './Hidden';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    margin: 0,
    padding: '2px',
    minWidth: 0,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  option: { position: 'relative', flex: '1 1 0', minWidth: 0 },
  radio: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
    ':checked + span': {
      ...typographyStyles.caption1Strong,
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      boxShadow: tokens.shadow2,
      '@media (forced-colors: active)': {
        color: 'HighlightText',
        backgroundColor: 'Highlight',
        forcedColorAdjust: 'none',
      },
    },
    ':focus-visible + span': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':hover + span': { color: tokens.colorNeutralForeground1 },
  },
  label: {
    ...typographyStyles.caption1,
    display: 'block',
    padding: `5px ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
});

/** One choice out of a few, side by side: radio buttons that look like a switch. */
export function Segmented<T extends string>({
  legend,
  options,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend style={{ padding: 0 }}>
        <Hidden>{legend}</Hidden>
      </legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.label}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
