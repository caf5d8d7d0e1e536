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

/** The error codes that this host answers, Word's own names. */
export type HostErrorCode = keyof typeof STATUS;

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
  readonly code: HostErrorCode;
  readonly status: number;

  /** Without a detail, the message is the code's usual one. */
  constructor(code: HostErrorCode, detail?: string) {
    super(detail ?? MESSAGES[code]);
    this.code = code;
    this.status = STATUS[code];
  }
}
