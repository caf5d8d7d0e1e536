import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ClausePackage } from '../../core/model';
import type { Writing } from '../preferences/writing';
import { contractType } from './contract-type';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  page: {
    ...contractType,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0, whiteSpace: 'pre-wrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** Language as it would be inserted, with the places where a default stands for what the contract does not say. */
export function ClausePreview({ draft, writing }: { readonly draft: ClausePackage; readonly writing: Writing }) {
  const styles = useStyles();
  const text = useTextStyles();
  const defaults = draft.gaps.filter((gap) => gap.default !== null && writing.answers[gap.placeholder] === undefined);
  return (
    <>
      <div className={styles.page}>
        {draft.paragraphs.map((paragraph, index) => (
          <p key={index} className={mergeClasses(styles.paragraph, paragraph.kind !== 'body' && styles.strong)}>
            {paragraph.text}
          </p>
        ))}
      </div>
      {defaults.length === 0 ? null : (
        <>
          <p className={text.small}>Defaults stand for what the contract does not say:</p>
          <ul className={text.list}>
            {defaults.map(({ placeholder, default: words }) => (
              <li key={placeholder}>
                {placeholder}: “{words}”
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
