import { useState } from 'react';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { Disclosure } from './Disclosure';
import { useTextStyles } from './text-styles';

/** The addresses that this page has asked for since it was opened. */
export type RequestLog = () => readonly string[];

/** Shows that the text stays in Word in a way that one can check: the policy, and every request made. */
export function LocalityProof({ requests }: { readonly requests: RequestLog }) {
  const text = useTextStyles();
  const [made, setMade] = useState<readonly string[]>([]);
  return (
    <Disclosure
      summary={
        <>
          <LockClosedRegular aria-hidden />
          Nothing leaves Word
        </>
      }
      onOpen={() => setMade(requests())}
    >
      <div className={text.stack}>
        <p className={text.small}>
          NoTrain reads the contract with rules that run in this pane. It has no account and no server for your text.
          Its content security policy lets it load its own files and Microsoft’s Office.js, and send to nobody.
        </p>
        <p className={text.small}>
          {made.length === 0
            ? 'This page has asked for nothing since it was opened.'
            : 'All that this page has asked for:'}
        </p>
        {made.length === 0 ? null : (
          <ul className={text.list} style={{ overflowWrap: 'anywhere' }}>
            {made.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        )}
      </div>
    </Disclosure>
  );
}
