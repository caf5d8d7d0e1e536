import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Band } from '../../core/model';
import { BANDS } from '../session/verdict';

const useStyles = makeStyles({
  scale: { display: 'flex', columnGap: '3px', marginTop: tokens.spacingVerticalS },
  step: {
    flex: '1 1 0',
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  here: {
    height: '8px',
    marginTop: '-2px',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  'do-not-sign': { backgroundColor: tokens.colorPaletteRedBackground3 },
  'high-risk': { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  exposed: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  fair: { backgroundColor: tokens.colorPaletteLightGreenBackground3 },
  strong: { backgroundColor: tokens.colorPaletteGreenBackground3 },
});

/** Where the band stands among the five, from the worst on the left; a picture of what the headline says in words. */
export function BandScale({ band }: { readonly band: Band }) {
  const styles = useStyles();
  return (
    <div className={styles.scale} aria-hidden>
      {BANDS.map((each) => (
        <span
          key={each.band}
          className={mergeClasses(styles.step, each.band === band && styles[band], each.band === band && styles.here)}
        />
      ))}
    </div>
  );
}
