import { makeStyles, tokens } from '@fluentui/react-components';
import type { Edit } from '../../core/model';
import { changePieces, type ChangePiece } from '../session/change';
import { Hidden } from './Hidden';
import { contractType } from './contract-type';

const useStyles = makeStyles({
  text: {
    ...contractType,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  deleted: { color: tokens.colorPaletteRedForeground1, textDecorationLine: 'line-through' },
  inserted: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
    textDecorationThickness: '1.5px',
  },
  gap: { color: tokens.colorNeutralForeground3 },
});

function Piece({ piece }: { readonly piece: ChangePiece }) {
  const styles = useStyles();
  switch (piece.kind) {
    case 'deleted':
      return (
        <del className={styles.deleted}>
          <Hidden>[struck out: </Hidden>
          {piece.text}
          <Hidden>]</Hidden>
        </del>
      );
    case 'inserted':
      return (
        <ins className={styles.inserted}>
          <Hidden>[put in: </Hidden>
          {piece.text}
          <Hidden>]</Hidden>
        </ins>
      );
    case 'gap':
      return <span className={styles.gap}>{piece.text}</span>;
    case 'same':
      return <>{piece.text}</>;
  }
}

/** The words that would change: what goes is struck, what comes is underlined, the rest of the paragraph is cut short. */
export function ChangePreview({ before, edits }: { readonly before: string; readonly edits: readonly Edit[] }) {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {changePieces(before, edits).map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
    </p>
  );
}
