import { reaches, type Answer } from './answer';
import { parseArguments, type Asked, type Options } from './arguments';
import { HELP } from './help';
import { Failure, messageOf, OutputClosed, type Io } from './io';
import { loadPlaybook, sideFor } from './playbook';
import { Progress } from './progress';
import { reviewFile, type Tools } from './review-file';
import { makeStamp } from './stamp';
import { jsonlWriter, jsonWriter } from './write/json';
import { spellOut } from './write/lines';
import { textWriter } from './write/text';
import type { Writer } from './write/writer';

/** 0: nothing found; 1: something was; 2: something could not be read, or the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line. Rejects never: whatever goes wrong is one line on standard error. */
export async function main(args: readonly string[], io: Io, tools: Tools): Promise<ExitCode> {
  try {
    const asked = parseArguments(args);
    if (asked !== null) return await review(asked, io, tools);
    await io.output.write(HELP);
    return 0;
  } catch (error) {
    if (error instanceof OutputClosed && error.because === null) return 0;
    await complain(io, messageOf(error));
    return 2;
  }
}

async function review({ playbook: file, ...asked }: Asked, io: Io, given: Tools): Promise<ExitCode> {
  const playbook = file === null ? null : loadPlaybook(file);
  const options: Options = { ...asked, side: sideFor(asked.side, playbook) };
  const tools = playbook === null ? given : { ...given, engine: given.engineFor(playbook) };
  const stamp = makeStamp(options.author, io.environment);
  const writer = makeWriter(options, io, tools);
  const progress = new Progress(io);
  const state = { found: false, failed: false };
  const answer = async (given: Answer) => {
    state.found ||= reaches(given.counts, options.failOn);
    await progress.clear();
    await writer.write(given);
  };
  const fail = async (failure: string) => {
    state.failed = true;
    await progress.clear();
    await complain(io, failure);
  };
  const session = { options, stamp, io, tools, progress, answer, fail };
  try {
    for (const [index, file] of options.files.entries()) {
      await progress.show(`${index + 1} of ${options.files.length}: ${file}`);
      try {
        await reviewFile(file, session);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        await fail(error.message);
      }
    }
    await progress.clear();
    await writer.end();
  } catch (error) {
    // Whoever had enough of the output is not told that this is an error.
    if (!(error instanceof OutputClosed) || error.because !== null) throw error;
  }
  if (state.failed) return 2;
  return state.found ? 1 : 0;
}

function makeWriter({ format, files, side }: Options, { output }: Io, { engine }: Tools): Writer {
  switch (format) {
    case 'text':
      return textWriter(output, engine, side);
    case 'jsonl':
      return jsonlWriter(output);
    case 'json':
      return jsonWriter(output, files.length > 1 || files.some((file) => /\.jsonl$/i.test(file)));
  }
}

/** One line, whatever a file's name or a message holds: what would break it or command a terminal is spelt out. */
async function complain(io: Io, message: string): Promise<void> {
  try {
    await io.errors.write(`notrain: ${spellOut(message)}\n`);
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
}
