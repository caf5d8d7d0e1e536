import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSessionState } from '../hooks/session-context';
import { isStale, shownDate } from '../session/law-date';
import { KeyHelp } from './KeyHelp';
import { SettingsPanel } from './SettingsPanel';
import { useTextStyles } from './text-styles';

/** What the foot of the pane can unfold. */
export type FootPanel = 'settings' | 'keys' | null;

const useStyles = makeStyles({
  foot: {
    marginTop: 'auto',
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS, marginLeft: '-8px' },
});

const PANELS: readonly { readonly panel: Exclude<FootPanel, null>; readonly name: string }[] = [
  { panel: 'settings', name: 'Settings' },
  { panel: 'keys', name: 'Keys' },
];

/** The foot of every screen: not legal advice, the date of the law, settings and keys. */
export function Footer({
  shown,
  onShow,
  today,
}: {
  readonly shown: FootPanel;
  readonly onShow: (panel: FootPanel) => void;
  readonly today: Date;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const { lawChecked } = useSessionState();
  return (
    <footer className={styles.foot}>
      <div className={styles.buttons}>
        {PANELS.map(({ panel, name }) => (
          <Button
            key={panel}
            appearance="subtle"
            size="small"
            aria-expanded={shown === panel}
            aria-controls={shown === panel ? id : undefined}
            onClick={() => onShow(shown === panel ? null : panel)}
          >
            {name}
          </Button>
        ))}
      </div>
      <div id={id} hidden={shown === null}>
        {shown === 'settings' ? <SettingsPanel /> : null}
        {shown === 'keys' ? <KeyHelp /> : null}
      </div>
      <p className={text.small}>
        NoTrain is not a lawyer and this is not legal advice.
        {lawChecked === null ? null : ` Law checked ${shownDate(lawChecked)}.`}
        {lawChecked !== null && isStale(lawChecked, today)
          ? ' That is more than six months ago: look for a newer version before you rely on it.'
          : null}
      </p>
    </footer>
  );
}
