import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ClauseText } from '../../core/model';
import type { Answer } from '../../word/port';
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

/** Language as it would be inserted, with the places where a default stands for what the contract does not name. */
export function ClausePreview({ answer }: { readonly answer: Answer<ClauseText> }) {
  const styles = useStyles();
  const text = useTextStyles();
  if (!answer.ok) {
    return (
      <p className={text.small}>
        {answer.failure.message} {answer.failure.next}
      </p>
    );
  }
  const { paragraphs, defaults } = answer.value;
  return (
    <>
      <div className={styles.page}>
        {paragraphs.map((paragraph, index) => (
          <p key={index} className={mergeClasses(styles.paragraph, paragraph.kind !== 'body' && styles.strong)}>
            {paragraph.text}
          </p>
        ))}
      </div>
      {defaults.length === 0 ? null : (
        <>
          <p className={text.small}>The contract does not say these, so check them:</p>
          <ul className={text.list}>
            {defaults.map(({ placeholder, text: words }) => (
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
