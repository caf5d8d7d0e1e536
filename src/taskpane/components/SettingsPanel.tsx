import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RemedyKind } from '../../core/model';
import { useSession, useSessionState } from '../hooks/session-context';
import { DEFAULT_SETTINGS } from '../preferences/settings';
import { reviewedIn } from '../session/state';
import { PlaybookPanel } from './PlaybookPanel';
import { Segmented } from './Segmented';
import { SideSelect } from './SideSelect';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

const REMEDIES: readonly { readonly value: RemedyKind; readonly label: string }[] = [
  { value: 'minimal', label: 'Smallest' },
  { value: 'strong', label: 'Strong' },
  { value: 'fallback', label: 'Softer' },
];

/** The person's settings, kept on this computer. */
export function SettingsPanel() {
  const styles = useStyles();
  const text = useTextStyles();
  const session = useSession();
  const state = useSessionState();
  return (
    <section className={text.stack} aria-label="Settings">
      <SideSelect parties={reviewedIn(state)?.review.parties ?? []} />
      <PlaybookPanel />
      <div className={styles.group}>
        <p className={styles.label}>Show first, for each finding</p>
        <Segmented
          legend="Change that is shown first"
          options={REMEDIES}
          value={state.settings.remedy}
          onChange={(remedy) => void session.changeSettings({ remedy })}
        />
      </div>
      <p className={text.small}>
        Settings stay on this computer. They hold nothing of your contracts. What you dismissed is kept here too, as
        fingerprints that hold no words, with your reasons; and so are your answers, in your own words.
      </p>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        disabledFocusable={state.activity !== null}
        onClick={() => void session.changeSettings(DEFAULT_SETTINGS)}
      >
        Forget my settings
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        disabledFocusable={state.activity !== null}
        onClick={() => void session.forgetDismissals()}
      >
        Forget what I dismissed
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        disabledFocusable={state.activity !== null}
        onClick={() => void session.forgetAnswers()}
      >
        Forget my answers
      </Button>
    </section>
  );
}
