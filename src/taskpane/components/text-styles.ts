import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The few text styles and blocks that most parts of the pane share. */
export const useTextStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0, ':focus-visible': { outlineStyle: 'none' } },
  heading: { ...typographyStyles.subtitle2, margin: 0, ':focus-visible': { outlineStyle: 'none' } },
  body: { ...typographyStyles.body1, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  report: {
    ...typographyStyles.caption1,
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  list: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
