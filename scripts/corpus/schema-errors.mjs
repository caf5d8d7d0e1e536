import { execute } from '../execute.mjs';

const LIMIT_MS = 60_000;
// The validator runs on .NET, which stops where the system has no ICU, unless it is told to do without.
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };

/**
 * The kinds of schema error that a document has and its original has not. Kinds, not numbers: a tracked change splits
 * runs, and repeats an error that one of them had.
 *
 * @param {string} original
 * @param {string} redlined
 * @param {readonly string[]} validator the program and its first arguments
 * @returns {Promise<string[]>} at most one sentence
 */
export async function newSchemaErrors(original, redlined, validator) {
  const before = new Set(await schemaErrors(original, validator));
  const added = (await schemaErrors(redlined, validator)).filter((kind) => !before.has(kind));
  return added.length === 0 ? [] : [`${added.length} new kinds of schema error, such as ${added[0]}`];
}

/**
 * @param {string} file
 * @param {readonly string[]} validator
 * @returns {Promise<string[]>} each kind once; a validator that gives no answer counts as a kind
 */
export async function schemaErrors(file, [program, ...args]) {
  const { stdout, stderr } = await execute(program, [...args, file], { env, timeout: LIMIT_MS });
  try {
    const kinds = JSON.parse(stdout).errors.map(({ errorType, type, description }) =>
      `${errorType ?? type}: ${description}`.slice(0, 140),
    );
    return [...new Set(kinds)];
  } catch {
    return [`the validator gave no answer: ${stderr.slice(0, 100)}`];
  }
}
