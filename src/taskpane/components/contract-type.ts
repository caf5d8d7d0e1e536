import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** The type in which the contract's own words stand, so that they are never mistaken for the pane's. */
export const contractType: GriffelStyle = {
  fontFamily: 'Cambria, Georgia, "Times New Roman", serif',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
};
