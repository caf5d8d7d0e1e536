/** Errors as Word answers them inside a batch. */

const STATUS = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  ItemNotFound: 404,
  NotAllowed: 403,
  NotImplemented: 501,
  SearchStringInvalidOrTooLong: 400,
} as const;

/** An error code that this host answers, by Word's own name. */
export type HostErrorCode = keyof typeof STATUS;

/** All of them. */
export const HOST_ERRORS = Object.keys(STATUS) as readonly HostErrorCode[];

const MESSAGES: Record<HostErrorCode, string> = {
  AccessDenied: "You don't have sufficient permissions for this action.",
  ApiNotFound: 'The API that you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid in this document.',
  ItemNotFound: "The requested item doesn't exist.",
  NotAllowed: 'The action is not allowed here.',
  NotImplemented: 'The requested feature is not implemented.',
  SearchStringInvalidOrTooLong: 'The search string is invalid or too long.',
};

/** Thrown while a batch is executed; it ends the batch, and Office.js turns it into an `OfficeExtension.Error`. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: string;
  readonly status: number;

  /** Without a detail, the message is the code's usual one. */
  constructor(code: HostErrorCode, detail?: string) {
    super(detail ?? MESSAGES[code]);
    this.code = code;
    this.status = STATUS[code];
  }
}

/** The error of any code of Word's, also of one that this host never answers of its own accord. */
export class InjectedError extends HostError {
  override readonly code: string;

  constructor(code: string) {
    super(isKnown(code) ? code : 'GeneralException');
    this.code = code;
  }
}

function isKnown(code: string): code is HostErrorCode {
  return Object.hasOwn(STATUS, code);
}
