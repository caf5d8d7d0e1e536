/** What `--help` prints. */
export const HELP = `notrain review FILE... [options]

Finds the words in a contract that would let the other side train AI on your work.
Everything runs on this machine; nothing is sent anywhere.

FILE is a .docx, .txt or .md, "-" for text on standard input, or a .jsonl with one
{"id": ..., "text": ...} on each line. In text, blank lines divide paragraphs.

  --format text|json|jsonl   how to answer (default: text)
  --redline OUT.docx         also write one .docx back with comments and tracked changes
  --author NAME              who signs them (default: NoTrain)
  --playbook FILE            review by a playbook: its rules, severities, wording and side
  --side creator|client|any  whose interests to read for (default: the playbook's, else creator)
  --fail-on SEVERITY         exit 1 from this severity on: low (default), medium, high, critical
  -h, --help                 this text

Paragraphs count from 0. Comments and tracked changes carry no clock time of their own, so that
the same document gives the same bytes: their date is SOURCE_DATE_EPOCH where it is set,
else 1 January 2000.

Exit code: 0 nothing found at or above --fail-on; 1 something was found;
2 a file could not be read or the command is not understood (one line on standard error each).

NoTrain is not a lawyer, and what it says is not legal advice.
`;
