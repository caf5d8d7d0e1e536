import { makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { isLocked } from '../../core/playbook/locks';
import type { Party } from '../../core/model';
import { useSession, useSessionState } from '../hooks/session-context';
import { sideOptions } from '../session/parties';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  select: { width: '100%', '& select': { textOverflow: 'ellipsis' } },
});

/** Whose interests NoTrain reads for; another choice reads again. */
export function SideSelect({ parties }: { readonly parties: readonly Party[] }) {
  const styles = useStyles();
  const session = useSession();
  const { settings, activity, playbook } = useSessionState();
  const locked = playbook !== null && isLocked(playbook, '/side');
  const id = useId();
  const options = sideOptions(parties);
  return (
    <div className={styles.line}>
      <label htmlFor={id} className={styles.label}>
        Reading for
      </label>
      <Select
        id={id}
        className={styles.select}
        disabled={activity !== null || locked}
        value={settings.side}
        onChange={(_, { value }) => {
          const chosen = options.find(({ side }) => side === value);
          if (chosen !== undefined) void session.changeSettings({ side: chosen.side });
        }}
      >
        {options.map(({ side, label }) => (
          <option key={side} value={side}>
            {label}
          </option>
        ))}
      </Select>
      {locked ? <span className={styles.label}>Locked by the playbook.</span> : null}
    </div>
  );
}
