import { makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Wording } from '../hooks/use-remedy';
import { contractType } from './contract-type';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { width: '100%', '& textarea': { ...contractType, minHeight: '64px' } },
});

function Field({ wording, label }: { readonly wording: Wording; readonly label: string }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Textarea
        id={id}
        className={styles.text}
        resize="vertical"
        value={wording.text}
        onChange={(_, { value }) => wording.change(value)}
      />
    </div>
  );
}

/** The new words of a change, each open to the person's own; the preview above follows as they type. */
export function WordingFields({ wordings }: { readonly wordings: readonly Wording[] }) {
  if (wordings.length === 0) return null;
  return (
    <Disclosure summary="Change the wording">
      {wordings.map((wording, index) => (
        <Field
          key={index}
          wording={wording}
          label={wordings.length === 1 ? 'New words' : `New words, ${index + 1} of ${wordings.length}`}
        />
      ))}
    </Disclosure>
  );
}
