/** Reads the arguments of a method; a wrong one answers InvalidArgument, as Word does. */
import { HostError } from '../errors';
import type { Argument, Kind } from './model';
import { HostObject } from './model';

/** The text at a position. */
export function textAt(args: readonly Argument[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

/** One of the words that the method knows, at a position; the first of them where it was left out. */
export function choiceAt<const C extends string>(
  args: readonly Argument[],
  index: number,
  choices: readonly [C, ...C[]],
): C {
  const value = args[index];
  if (value === undefined || value === null || value === '') return choices[0];
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new HostError('InvalidArgument');
  return choice;
}

/** The object of a class at a position. */
export function objectAt<K extends Kind>(args: readonly Argument[], index: number, kind: K): HostObject<K> {
  const value = args[index];
  if (!(value instanceof HostObject) || !isOf(value, kind)) throw new HostError('InvalidArgument');
  return value;
}

function isOf<K extends Kind>(object: HostObject, kind: K): object is HostObject<K> {
  return object.kind === kind;
}
