import type { PlaybookProblem } from './playbook';

/** A JSON Schema, as far as it is written here. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a value has to be: checked by a program, and told to others as JSON Schema. Both come from one description. */
export interface Shape {
  readonly schema: Schema;
  check(value: unknown, path: string): readonly PlaybookProblem[];
}

/** One step down, as in a JSON pointer. */
export function at(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const problem = (path: string, message: string): readonly PlaybookProblem[] => [{ path, message }];

/** Characters that nobody sees: they could hide in a contract. Line breaks are told apart from them. */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;

/** Text of one line, or of more where `lines` says so. */
export function text(
  most: number,
  description: string,
  { lines = false, also }: { readonly lines?: boolean; readonly also?: (value: string) => string | null } = {},
): Shape {
  return {
    schema: { type: 'string', minLength: 1, maxLength: most, description },
    check(value, path) {
      if (typeof value !== 'string') return problem(path, 'This must be a text.');
      if (value.trim() === '') return problem(path, 'This text is empty.');
      if (value.length > most) return problem(path, `This text is longer than ${most} characters.`);
      if (INVISIBLE.test(lines ? value.replaceAll('\n', '') : value))
        return problem(path, 'This text holds a character that cannot be seen.');
      const because = also?.(value) ?? null;
      return because === null ? [] : problem(path, because);
    },
  };
}

/** One of some words. */
export function oneOf(words: readonly string[], description: string): Shape {
  return {
    schema: { enum: words, description },
    check: (value, path) =>
      typeof value === 'string' && words.includes(value)
        ? []
        : problem(path, `This must be one of: ${words.join(', ')}.`),
  };
}

/** Exactly one value. */
export function exactly(expected: string | number, otherwise: string): Shape {
  return {
    schema: { const: expected },
    check: (value, path) => (value === expected ? [] : problem(path, otherwise)),
  };
}

/** True or false. */
export function truth(description: string): Shape {
  return {
    schema: { type: 'boolean', description },
    check: (value, path) => (typeof value === 'boolean' ? [] : problem(path, 'This must be true or false.')),
  };
}

/** A list of at most so many. */
export function list(item: Shape, most: number, description: string): Shape {
  return {
    schema: { type: 'array', items: item.schema, maxItems: most, description },
    check(value, path) {
      if (!Array.isArray(value)) return problem(path, 'This must be a list.');
      if (value.length > most) return problem(path, `This list has more than ${most} items.`);
      return value.flatMap((one, index) => item.check(one, at(path, index)));
    },
  };
}

/** Fields by name, no others. */
export function fields(
  known: Readonly<Record<string, Shape>>,
  required: readonly string[],
  description: string,
): Shape {
  const names = Object.keys(known);
  return {
    schema: {
      type: 'object',
      description,
      properties: Object.fromEntries(names.map((name) => [name, known[name]?.schema])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    },
    check(value, path) {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return problem(path, 'This must be an object.');
      const given = new Map<string, unknown>(Object.entries(value));
      const missing = required.filter((name) => !given.has(name));
      return [
        ...missing.flatMap((name) => problem(at(path, name), 'This field is missing.')),
        ...[...given].flatMap(([name, inner]) => {
          // Only what the description itself has: never what every object inherits.
          const shape = names.includes(name) ? known[name] : undefined;
          return shape
            ? shape.check(inner, at(path, name))
            : problem(at(path, name), 'There is no field of this name.');
        }),
      ];
    },
  };
}

/** Some of a row of names, each with the same kind of value. */
export function byName(names: readonly string[], shape: Shape, description: string): Shape {
  const named = fields(Object.fromEntries(names.map((name) => [name, shape])), [], description);
  return {
    schema: { type: 'object', description, propertyNames: { enum: names }, additionalProperties: shape.schema },
    check: (value, path) => named.check(value, path),
  };
}

/** Either of two. */
export function either(first: Shape, isFirst: (value: unknown) => boolean, second: Shape): Shape {
  return {
    schema: { anyOf: [first.schema, second.schema] },
    check: (value, path) => (isFirst(value) ? first : second).check(value, path),
  };
}
