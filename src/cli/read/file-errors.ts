import { Failure } from '../io';

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

/** The system's name for what went wrong, such as ENOENT. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** Why a file cannot be read, as a `Failure`; what is not about files is given back as it was. */
export function fileFailure(name: string, error: unknown): unknown {
  if (error instanceof Failure || !(error instanceof Error) || !('code' in error)) return error;
  const code = errorCode(error);
  return new Failure(`${name}: ${SENTENCES[code] ?? `cannot be read (${code})`}`);
}
