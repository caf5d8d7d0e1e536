import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Route } from '../../core/model';
import type { Reviewed } from '../session/state';
import { Disclosure } from './Disclosure';
import { RouteSteps } from './RouteSteps';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  routes: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  route: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, flex: '1 1 auto', minWidth: 0, margin: 0 },
  state: {
    ...typographyStyles.caption1Strong,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  open: { border: '1px solid currentcolor', color: tokens.colorPaletteRedForeground1 },
  closed: { border: '1px dashed currentcolor', color: tokens.colorNeutralForeground2 },
});

function countsOf(routes: readonly Route[]): string {
  const open = routes.filter((route) => route.open).length;
  if (open === 0) return `${routes.length} closed`;
  return open === routes.length ? `${open} open` : `${open} open, ${routes.length - open} closed`;
}

function RouteCard({ route, reviewed }: { readonly route: Route; readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const text = useTextStyles();
  const heading = useId();
  return (
    <li className={styles.route}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {route.title}
        </h3>
        <span className={mergeClasses(styles.state, route.open ? styles.open : styles.closed)}>
          {route.open ? 'Open' : 'Closed'}
        </span>
      </div>
      <RouteSteps steps={route.steps} reviewed={reviewed} labelledBy={heading} />
      <p className={text.small}>{route.because}</p>
    </li>
  );
}

/** The ways by which the work could come to train AI under the contract as it stands, the open ones first. */
export function RoutesMap({ reviewed }: { readonly reviewed: Reviewed }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { routes } = reviewed.review;
  if (routes.length === 0) return null;
  const sorted = [...routes.filter(({ open }) => open), ...routes.filter(({ open }) => !open)];
  return (
    <Disclosure summary={`How your work could reach AI training (${countsOf(routes)})`}>
      <p className={text.small}>
        Each way that the words leave, step by step. Changes that you make are taken into account; findings that you
        dismiss stay in.
      </p>
      <ul className={styles.routes}>
        {sorted.map((route) => (
          <RouteCard key={route.id} route={route} reviewed={reviewed} />
        ))}
      </ul>
    </Disclosure>
  );
}
