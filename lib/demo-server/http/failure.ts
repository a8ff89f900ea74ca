/** An answer of the server that is not the thing asked for, in DHIS2's envelope. */
export class DemoFailure extends Error {
  readonly status: number;
  readonly errorCode: string | undefined;

  constructor(status: number, message: string, errorCode?: string) {
    super(message);
    this.status = status;
    this.errorCode = errorCode;
  }
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  500: 'Internal Server Error',
};

/** DHIS2's error body; absent fields are left out, as DHIS2 does. */
export function describeFailure(failure: DemoFailure): object {
  return {
    httpStatus: REASONS[failure.status] ?? 'Internal Server Error',
    httpStatusCode: failure.status,
    status: 'ERROR',
    message: failure.message,
    ...(failure.errorCode === undefined ? {} : { errorCode: failure.errorCode }),
  };
}
