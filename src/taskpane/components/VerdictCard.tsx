import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { focusMark } from '../hooks/use-focus-wish';
import type { Reviewed } from '../session/state';
import { verdictOf, type Verdict } from '../session/verdict';
import { AllButtons } from './AllButtons';
import { BandScale } from './BandScale';
import { Disclosure } from './Disclosure';
import { RoutesMap } from './RoutesMap';
import { ScoreLines } from './ScoreLines';
import { SideSelect } from './SideSelect';
import { useTextStyles } from './text-styles';
import { WorstList } from './WorstList';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalM },
  words: { flex: '1 1 auto', minWidth: 0 },
  score: { flexShrink: 0, textAlign: 'right' },
  value: { ...typographyStyles.title2, display: 'block', fontVariantNumeric: 'tabular-nums' },
  of: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

function Headline({ verdict, firstScore }: { readonly verdict: Verdict; readonly firstScore: number | null }) {
  const styles = useStyles();
  const text = useTextStyles();
  if (verdict.kind !== 'scored') {
    return (
      <h2 className={text.title} {...focusMark.top}>
        {verdict.headline}
      </h2>
    );
  }
  const { score, band, headline } = verdict;
  const moved = firstScore !== null && firstScore !== score;
  return (
    <div>
      <div className={styles.top}>
        <h2 className={mergeClasses(text.title, styles.words)} {...focusMark.top}>
          {headline}
        </h2>
        <p className={mergeClasses(text.body, styles.score)}>
          <span className={styles.value}>{score} </span>
          <span className={styles.of}>of 100{moved ? `, was ${firstScore}` : ''}</span>
        </p>
      </div>
      <BandScale band={band} />
    </div>
  );
}

/** What the review comes to: the band in words, the score beside it, the worst findings, and what can be done at once. */
export function VerdictCard({ reviewed }: { readonly reviewed: Reviewed }) {
  const text = useTextStyles();
  const verdict = verdictOf(reviewed);
  const { review } = reviewed;
  return (
    <section className={text.card} aria-label="Verdict">
      <Headline verdict={verdict} firstScore={reviewed.firstScore} />
      <p className={text.body}>{verdict.detail}</p>
      {verdict.kind === 'scored' ? <WorstList rows={verdict.worst} /> : null}
      {reviewed.rows.length === 0 ? null : <AllButtons reviewed={reviewed} />}
      {verdict.kind === 'empty' ? null : <SideSelect parties={review.parties} />}
      <RoutesMap reviewed={reviewed} />
      {review.score === null ? null : (
        <Disclosure summary="How the score adds up">
          <ScoreLines score={review.score} />
        </Disclosure>
      )}
    </section>
  );
}
