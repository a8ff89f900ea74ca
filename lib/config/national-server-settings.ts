import { EnvironmentError } from './environment-error';
import type { Variables } from './variables';

export interface NationalServerSettings {
  readonly url: URL;
  readonly credentials:
    | { readonly kind: 'token'; readonly token: string }
    | { readonly kind: 'basic'; readonly username: string; readonly password: string };
  readonly concurrency: number | undefined;
  readonly requestsPerSecond: number | undefined;
}

/**
 * The server to pull from, `null` when none is named.
 * @throws EnvironmentError when address and credentials do not go together.
 */
export function readNationalServer(values: Variables): NationalServerSettings | null {
  const { NATIONAL_SERVER_URL: url, NATIONAL_SERVER_TOKEN: token } = values;
  const { NATIONAL_SERVER_USERNAME: username, NATIONAL_SERVER_PASSWORD: password } = values;
  if (url === null) {
    if (token ?? username ?? password) {
      throw new EnvironmentError(
        'NATIONAL_SERVER_URL: is missing, though credentials are given; set the address of the server.',
      );
    }
    return null;
  }
  if (token !== null && (username ?? password) !== null) {
    throw new EnvironmentError(
      'NATIONAL_SERVER_TOKEN: is given together with a user name or password; keep one of the two.',
    );
  }
  const limits = {
    url: new URL(url),
    concurrency: values.NATIONAL_SERVER_CONCURRENCY,
    requestsPerSecond: values.NATIONAL_SERVER_RATE,
  };
  if (token !== null) return { ...limits, credentials: { kind: 'token', token } };
  if (username !== null && password !== null)
    return { ...limits, credentials: { kind: 'basic', username, password } };
  throw new EnvironmentError(
    'NATIONAL_SERVER_TOKEN: is missing; set a personal access token, or NATIONAL_SERVER_USERNAME and NATIONAL_SERVER_PASSWORD.',
  );
}

/** The demonstration's server, once the launcher has started it. */
export function readDemonstrationServer(values: Variables): NationalServerSettings | null {
  const { DEMONSTRATION_SERVER_URL: url, DEMONSTRATION_SERVER_TOKEN: token } = values;
  if (url === null || token === null) return null;
  return {
    url: new URL(url),
    credentials: { kind: 'token', token },
    concurrency: undefined,
    requestsPerSecond: undefined,
  };
}
