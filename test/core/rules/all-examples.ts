import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleExample, RuleExamples } from '../../../src/core/rules/rule';

const rules = join(__dirname, '../../../src/core/rules');

/** The examples of every rule there is, found by the names of their files. */
export async function allExamples(): Promise<readonly RuleExample[]> {
  const files = readdirSync(rules).filter((name) => name.endsWith('.examples.ts'));
  const modules = await Promise.all(
    files.map((name) => import(join(rules, name)) as Promise<Readonly<Record<string, RuleExamples>>>),
  );
  return modules.flatMap((module) => Object.values(module)).flatMap(({ flags, clean }) => [...flags, ...clean]);
}
