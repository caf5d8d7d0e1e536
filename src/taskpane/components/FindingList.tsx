import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { groupByClause } from '../session/clauses';
import type { Reviewed } from '../session/state';
import { FindingRow } from './FindingRow';
import { stepOf } from './keys';

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalL },
  title: {
    ...typographyStyles.caption1Strong,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  rows: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The findings that were not set aside, by clause, in document order. Arrow keys go from one to the next, wherever in a row the focus is. */
export function FindingList({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const rows = reviewed.rows.filter(({ standing }) => standing !== 'dismissed');

  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === null || list.current === null) return;
    const headers = [...list.current.querySelectorAll<HTMLElement>('[data-focus-row]')];
    const at = headers.findIndex((header) => header.closest('li')?.contains(event.target as Node));
    const next = headers[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div ref={list} onKeyDown={onKeyDown}>
      {groupByClause(reviewed.snapshot.source, rows).map((group) => (
        <section key={group.key} className={styles.group} aria-label={group.title}>
          <h3 className={styles.title}>{group.title}</h3>
          <ul className={styles.rows}>
            {group.rows.map((row) => (
              <FindingRow key={row.key} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
