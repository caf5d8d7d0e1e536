import { Failure, messageOf } from '../io';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENAMETOOLONG: 'has a name that is too long',
  ELOOP: 'is a link that leads nowhere',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be a contract',
};

/** The system's name for what went wrong, such as ENOENT; null for what is no failure of the system. */
export function errorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/** Why a contract cannot be reviewed; a `Failure` says so already. */
export function fileFailure(name: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = errorCode(error);
  const because =
    code === null ? `cannot be reviewed: ${messageOf(error)}` : (SENTENCES[code] ?? `cannot be read (${code})`);
  return new Failure(`${name}: ${because}`);
}
