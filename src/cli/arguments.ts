import { parseArgs } from 'node:util';
import { SEVERITIES, type Severity, type Side } from '../core/model';
import { Failure, messageOf } from './io';
import { errorCode } from './read/file-errors';

const FORMATS = ['text', 'json', 'jsonl'] as const;
const SIDES: readonly Side[] = ['creator', 'client', 'any'];

export type Format = (typeof FORMATS)[number];

/** What to review and how to answer. */
export interface Options {
  /** As the person wrote them; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  /** The .docx to write, null for none. */
  readonly redline: string | null;
  readonly side: Side;
  /** Who signs the comments and tracked changes. */
  readonly author: string;
  /** The mildest severity that makes the exit code 1. */
  readonly failOn: Severity;
}

/** What was asked for, before a playbook is read. */
export interface Asked extends Omit<Options, 'side'> {
  /** Null where it was not said. */
  readonly side: Side | null;
  /** The file of a playbook, null for none. */
  readonly playbook: string | null;
}

const STRINGS = ['format', 'redline', 'playbook', 'side', 'author', 'fail-on'] as const;

/** Null when help is asked for. Throws `Failure` on anything that cannot be done as written. */
export function parseArguments(args: readonly string[]): Asked | null {
  const { values, positionals } = split(args);
  if (values.help === true) return null;
  const [command, ...files] = positionals;
  if (command === undefined) throw new Failure('no command: try "notrain review FILE", or "notrain --help"');
  if (command !== 'review') throw new Failure(`unknown command "${command}": the only one is "review"`);
  const options: Asked = {
    files,
    format: format(values.format ?? 'text'),
    redline: values.redline ?? null,
    side: values.side === undefined ? null : oneOf('--side', SIDES, values.side),
    playbook: values.playbook ?? null,
    author: author(values.author ?? 'NoTrain'),
    failOn: oneOf('--fail-on', SEVERITIES, values['fail-on'] ?? 'low'),
  };
  checkFiles(options);
  return options;
}

function split(args: readonly string[]) {
  const string = { type: 'string' } as const;
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: {
        format: string,
        redline: string,
        playbook: string,
        side: string,
        author: string,
        'fail-on': string,
        help: { type: 'boolean', short: 'h' },
      },
    });
    const given = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = STRINGS.find((name) => given.indexOf(name) !== given.lastIndexOf(name));
    if (twice !== undefined) throw new Failure(`--${twice} is given twice`);
    return parsed;
  } catch (error) {
    // Node's message is an explanation of several sentences; the first says what is wrong.
    if (errorCode(error)?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
    throw new Failure(messageOf(error).split(/\.\s|\n/)[0] ?? '');
  }
}

function format(given: string): Format {
  if (given === 'sarif' || given === 'html') throw new Failure(`--format ${given} is not available in this version`);
  return oneOf('--format', FORMATS, given);
}

function author(given: string): string {
  const name = given.trim();
  if (name === '') throw new Failure('--author needs a name');
  if (/\p{Cc}/u.test(name) || name.length > 255)
    throw new Failure('--author must be one line of at most 255 characters');
  return name;
}

function oneOf<T extends string>(option: string, allowed: readonly T[], given: string): T {
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new Failure(`${option} must be one of ${allowed.join(', ')}, not "${given}"`);
  return found;
}

function checkFiles({ files, redline, playbook }: Asked): void {
  if (playbook === '' || playbook === '-') throw new Failure('--playbook takes a file');
  if (files.length === 0) throw new Failure('no file to review');
  if (files.includes('')) throw new Failure('a file name is empty');
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new Failure('standard input can be read only once');
  if (redline === null) return;
  if (files.length > 1) throw new Failure('--redline takes exactly one .docx, not several files');
  if (files[0] === '-') throw new Failure('--redline takes a .docx, not standard input');
  if (!/\.docx$/i.test(redline)) throw new Failure(`--redline writes a .docx: "${redline}" does not end in .docx`);
}
