import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

/** A pattern of the program with where it comes from. */
export interface SourcePattern {
  readonly pattern: RegExp;
  readonly from: string;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Every pattern that is written out in the sources. */
export function writtenPatterns(): readonly SourcePattern[] {
  return sourceFiles(join(root, 'src')).flatMap((path) => {
    const found: SourcePattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
        found.push({ pattern, from: relative(root, path) });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
    return found;
  });
}

/** Every pattern that the program composes while `run` loads and uses it. */
export async function composedPatterns(run: () => Promise<void>): Promise<readonly SourcePattern[]> {
  const found: SourcePattern[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      found.push({ pattern, from: 'composed' });
      return pattern;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}
