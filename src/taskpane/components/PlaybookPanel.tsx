import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useEffect, useId, useRef, useState, type ChangeEvent } from 'react';
import { isLocked } from '../../core/playbook/locks';
import type { Playbook } from '../../core/playbook/playbook';
import { useSession, useSessionState } from '../hooks/session-context';
import { Disclosure } from './Disclosure';
import { useFormStyles } from './form-styles';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS, '& > button': { flex: '1 1 0', minWidth: 0 } },
  problems: { overflowWrap: 'anywhere' },
});

/** A file name that every system takes. */
const fileName = ({ name }: Playbook): string =>
  `${
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'playbook'
  }.json`;

function download(playbook: Playbook): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(playbook, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(playbook);
  link.click();
  URL.revokeObjectURL(address);
}

/** What a playbook sets, by the name of each field. */
function fieldsOf({ side, exclusion, rules = {}, addendum, answers = {} }: Playbook): readonly [string, string][] {
  const SIDES = { creator: 'the creator', client: 'the client', any: 'both sides' };
  return [
    ...(side === undefined ? [] : [['/side', `Reads for ${SIDES[side]}`] as [string, string]]),
    ...(exclusion === undefined
      ? []
      : [['/exclusion', `Keeps AI out with the words “${exclusion}”`] as [string, string]]),
    ...(addendum?.form === undefined
      ? []
      : [['/addendum/form', `Offers the ${addendum.form} addendum first`] as [string, string]]),
    ...(addendum?.paragraphs === undefined
      ? []
      : [['/addendum/paragraphs', 'Has an addendum of its own'] as [string, string]]),
    ...Object.entries(rules).map(([rule, plan]): [string, string] => [
      `/rules/${rule}`,
      plan.on === false ? `Leaves out the rule ${rule}` : `Changes the rule ${rule}`,
    ]),
    ...Object.entries(answers).map(([placeholder, words]): [string, string] => [
      `/answers/${placeholder}`,
      `${placeholder}, where the contract does not say: “${words}”`,
    ]),
  ];
}

function Contents({ playbook }: { readonly playbook: Playbook }) {
  const text = useTextStyles();
  const fields = fieldsOf(playbook);
  return (
    <Disclosure summary={`What this playbook sets (${fields.length})`}>
      <ul className={text.list}>
        {fields.map(([path, says]) => (
          <li key={path}>
            {says}
            {isLocked(playbook, path) ? (
              <>
                {' '}
                <LockClosedRegular aria-hidden /> Locked
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const OWN_WAY = '';

/** Which playbook contracts are reviewed by: chosen, brought from a file, or taken to one. */
export function PlaybookPanel() {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useTextStyles();
  const session = useSession();
  const { settings, playbook, playbookProblems, activity } = useSessionState();
  const [builtIn, setBuiltIn] = useState<readonly Playbook[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const busy = activity !== null;
  useEffect(() => {
    let isWanted = true;
    void session.playbooks.builtIn().then((all) => {
      if (isWanted) setBuiltIn(all);
    });
    return () => {
      isWanted = false;
    };
  }, [session]);

  const onFile = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    // The same file can be chosen again once it is mended.
    void chosen?.text().then((json) => session.importPlaybook(json));
    target.value = '';
  };
  const isFile = settings.playbook?.kind === 'file';
  const value = playbook === null ? OWN_WAY : isFile ? 'file' : playbook.name;
  return (
    <div className={text.stack}>
      <div className={form.field}>
        <label htmlFor={id} className={form.label}>
          Playbook
        </label>
        <Select
          id={id}
          className={form.control}
          value={value}
          disabled={busy}
          aria-describedby={`${id}-hint`}
          onChange={(_, data) => {
            if (data.value === OWN_WAY) void session.changeSettings({ playbook: null });
            else if (data.value !== 'file') void session.choosePlaybook({ kind: 'built-in', name: data.value });
          }}
        >
          <option value={OWN_WAY}>NoTrain’s own way</option>
          {builtIn.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          {isFile && playbook !== null ? <option value="file">{playbook.name} (from a file)</option> : null}
        </Select>
        <p id={`${id}-hint`} className={form.hint}>
          {playbook === null
            ? 'Every rule, with NoTrain’s own wording.'
            : (playbook.description ?? 'It says nothing of itself.')}
        </p>
      </div>
      {playbook === null ? null : <Contents playbook={playbook} />}
      <div className={styles.buttons}>
        <input ref={file} type="file" accept=".json,application/json" hidden onChange={onFile} />
        <Button size="small" disabledFocusable={busy} onClick={() => file.current?.click()}>
          Import playbook…
        </Button>
        <Button
          size="small"
          disabledFocusable={playbook === null}
          onClick={() => {
            if (playbook !== null) download(playbook);
          }}
        >
          Export playbook
        </Button>
      </div>
      {playbookProblems.length === 0 ? null : (
        <div className={styles.problems}>
          <p className={form.problem}>The playbook was not taken. Nothing has changed. What is wrong with it:</p>
          <ul className={text.list} aria-label="What is wrong with the playbook">
            {playbookProblems.map(({ path, message }, index) => (
              <li key={index}>
                {path === '' ? 'The file' : <code>{path}</code>}: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
