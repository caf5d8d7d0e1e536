import { FACT_IDS, type FactId } from '../../core/model';
import { useSession, useSessionState } from '../hooks/session-context';
import { FACT_WORDS } from './fact-words';
import { useFormStyles } from './form-styles';

/** What only the person knows, to be ticked where it is so: a text says none of it unless it is. */
export function FactBoxes({ facts, legend }: { readonly facts: readonly FactId[]; readonly legend: string }) {
  const styles = useFormStyles();
  const session = useSession();
  const { writing, activity } = useSessionState();
  if (facts.length === 0) return null;
  const confirm = (fact: FactId, isSo: boolean) => {
    const confirmed = FACT_IDS.filter((each) => (each === fact ? isSo : writing.facts[each] === true));
    void session.answer({ facts: Object.fromEntries(confirmed.map((each) => [each, true as const])) });
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {facts.map((fact) => (
        <label key={fact} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={writing.facts[fact] === true}
            aria-disabled={activity !== null}
            onChange={({ target }) => {
              if (activity === null) confirm(fact, target.checked);
            }}
          />
          {FACT_WORDS[fact]}
        </label>
      ))}
    </fieldset>
  );
}
