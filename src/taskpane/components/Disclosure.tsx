import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode, ToggleEvent } from 'react';

const useStyles = makeStyles({
  details: { '&[open] > summary > svg:first-child': { transform: 'rotate(90deg)' } },
  summary: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorNeutralForeground2Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
});

/** More to read behind one line. The browser's own details element, so that find-in-page and screen readers know it. */
export function Disclosure({
  summary,
  children,
  onOpen,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly onOpen?: () => void;
}) {
  const styles = useStyles();
  const onToggle = (event: ToggleEvent<HTMLDetailsElement>) => {
    if (event.currentTarget.open) onOpen?.();
  };
  return (
    <details className={styles.details} onToggle={onToggle}>
      <summary className={styles.summary}>
        <ChevronRightRegular aria-hidden />
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
