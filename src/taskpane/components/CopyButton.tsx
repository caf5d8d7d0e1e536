import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../hooks/session-context';
import { copyText } from './copy-text';
import { useTextStyles } from './text-styles';

/** Copies a text that the other side may read, and says whether that was done. */
export function CopyButton({
  text: words,
  what,
  disabled = false,
}: {
  readonly text: string;
  /** What is copied, as a sentence begins: "The letter". */
  readonly what: string;
  readonly disabled?: boolean;
}) {
  const text = useTextStyles();
  const session = useSession();
  const [told, tell] = useState<{ readonly words: string; readonly says: string } | null>(null);
  const copy = () =>
    void copyText(words).then((isCopied) => {
      const says = isCopied
        ? `${what} is copied.`
        : `${what} could not be copied. Select the words and copy them by hand.`;
      tell({ words, says });
      session.announce(says);
    });
  return (
    <>
      <Button disabledFocusable={disabled} onClick={copy}>
        Copy
      </Button>
      {told?.words === words ? <p className={text.small}>{told.says}</p> : null}
    </>
  );
}
