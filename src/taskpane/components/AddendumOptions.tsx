import { Select } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { LAWS, type ClausePackage, type Law } from '../../core/model';
import type { ClauseChoice, InsertPlace } from '../session/clause-request';
import { placeIn } from '../session/drafter';
import { useFormStyles } from './form-styles';

const LAW_NAMES: Readonly<Record<Law, string>> = {
  us: 'United States',
  eu: 'European Union',
  uk: 'United Kingdom',
  de: 'Germany',
  fr: 'France',
  ca: 'Canada',
  au: 'Australia',
};

const PLACES: readonly { readonly place: InsertPlace; readonly label: string }[] = [
  { place: 'signatures', label: 'Before the signatures' },
  { place: 'cursor', label: 'At the cursor' },
  { place: 'end', label: 'At the end of the document' },
];

function Choice({
  label,
  hint,
  value,
  onChange,
  children,
}: {
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}) {
  const styles = useFormStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select
        id={id}
        className={styles.control}
        value={value}
        {...(hint === null ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={(_, data) => onChange(data.value)}
      >
        {children}
      </Select>
      {hint === null ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

const SCHEDULES = [
  { name: 'scheduleA', label: 'Schedule A: notices that machines read' },
  { name: 'scheduleB', label: 'Schedule B: a separate permission, blank; its fee too is for you to fill in' },
] as const;

/** Where the clause goes, for which law it has a last clause, and which schedules it brings. */
export function AddendumOptions({
  choice,
  draft,
  onChange,
}: {
  readonly choice: ClauseChoice;
  readonly draft: ClausePackage;
  readonly onChange: (change: Partial<ClauseChoice>) => void;
}) {
  const styles = useFormStyles();
  const { rider, anchor } = draft;
  const places = PLACES.filter(({ place }) => place !== 'signatures' || anchor?.beforeSignatures === true);
  const unverified =
    rider.unverified.length === 0 ? '' : ` Not checked in the law itself: ${rider.unverified.join('; ')}.`;
  return (
    <>
      <Choice
        label="Place"
        hint={anchor?.beforeSignatures === true ? null : 'No signatures were found in the contract.'}
        value={placeIn(draft, choice.place)}
        onChange={(value) => {
          const found = PLACES.find(({ place }) => place === value);
          if (found !== undefined) onChange({ place: found.place });
        }}
      >
        {places.map(({ place, label }) => (
          <option key={place} value={place}>
            {label}
          </option>
        ))}
      </Choice>
      {choice.form === 'short' ? null : (
        <Choice
          label="Last clause for the law of"
          hint={rider.because + unverified}
          value={rider.law ?? 'none'}
          onChange={(value) => onChange({ law: LAWS.find((law) => law === value) ?? 'none' })}
        >
          <option value="none">No single law</option>
          {LAWS.map((law) => (
            <option key={law} value={law}>
              {LAW_NAMES[law]}
            </option>
          ))}
        </Choice>
      )}
      {choice.form === 'full' ? (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>Schedules</legend>
          {SCHEDULES.map(({ name, label }) => (
            <label key={name} className={styles.choice}>
              <input
                type="checkbox"
                className={styles.box}
                checked={choice[name]}
                onChange={({ target }) => onChange({ [name]: target.checked })}
              />
              {label}
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  );
}
