import { fstatSync } from 'node:fs';
import { createEngine, engine } from '../core/engine';
import { openDocx } from '../docx/open';
import { Failure, OutputClosed, type Output } from './io';
import { main } from './main';

/** Also where a terminal does not know its own. */
const USUAL_WIDTH = 80;

function processOutput(stream: NodeJS.WriteStream): Output {
  // The failure is told to whoever wrote; without a listener it would also end the process.
  stream.on('error', () => undefined);
  return {
    isTerminal: stream.isTTY,
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : USUAL_WIDTH,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error) reject(new OutputClosed(becauseOf(error)));
          else resolve();
        });
      }),
  };
}

function becauseOf(error: NodeJS.ErrnoException): string | null {
  const wentAway = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
  return wentAway ? null : `the output cannot be written (${error.code ?? error.message})`;
}

const io = {
  // Asked for only when it is read: touching standard input would keep the process waiting for it.
  get input() {
    // Node reads a folder as if it were empty.
    if (fstatSync(process.stdin.fd).isDirectory()) throw new Failure('standard input: is a folder');
    return process.stdin;
  },
  output: processOutput(process.stdout),
  errors: processOutput(process.stderr),
  environment: process.env,
  now: () => performance.now(),
};

void main(process.argv.slice(2), io, { engine, engineFor: (playbook) => createEngine({ playbook }), openDocx }).then(
  (code) => {
    process.exitCode = code;
  },
);
