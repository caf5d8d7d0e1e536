import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for one test. The caller removes it. */
export interface TemporaryFolder {
  readonly path: string;
  /** Writes a text file, with the folders that it needs. */
  write(file: string, text: string): void;
  /** Copies a file of the project to the same place in this folder. */
  copy(file: string): void;
  remove(): void;
}

/** Makes an empty folder outside the project. */
export function temporaryFolder(): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'notrain-'));
  return {
    path: folder,
    write: (file, text) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    },
    copy: (file) => cpSync(file, path.join(folder, file)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
