import { EnvironmentError } from './environment-error';
import { isLoopbackName } from './loopback';
import type { Variables } from './variables';

/** Who may reach the program, and how it knows them. */
export interface AccessSettings {
  /** Origin that people open (`NEXTAUTH_URL`); `null`: not said. */
  readonly publicAddress: URL | null;
  /** What cookies are signed with (`NEXTAUTH_SECRET`); `null`: not given. */
  readonly secret: string | null;
  /** Single sign-on; `null`: not offered. */
  readonly oidc: { readonly issuer: URL; readonly clientId: string; readonly clientSecret: string } | null;
  /** The national map at region level opens without an account. */
  readonly publicOverview: boolean;
  /** How many proxies of one's own each add an entry to `X-Forwarded-For`; 0: the header is not believed. */
  readonly trustedProxies: number;
}

/**
 * The settings of access, as far as they are given.
 * @throws EnvironmentError when they do not go together, or would open the demonstration to a network.
 */
export function readAccessSettings(values: Variables, demonstration: boolean): AccessSettings {
  const { NEXTAUTH_URL: address, NEXTAUTH_SECRET: secret } = values;
  const publicAddress = address === null ? null : new URL(address);
  const oidc = readOidc(values);
  if (demonstration) {
    refuseUnlessLoopback('HOST', values.HOST);
    refuseUnlessLoopback('NEXTAUTH_URL', publicAddress?.hostname);
    refuseUnlessLoopback('OIDC_ISSUER', oidc?.issuer.hostname);
  } else if (!isLoopbackName(values.HOST) && (publicAddress === null || secret === null)) {
    throw new EnvironmentError(
      'HOST: takes another name than 127.0.0.1, ::1 or localhost (loopback) only once NEXTAUTH_URL and NEXTAUTH_SECRET are set.',
    );
  }
  return {
    publicAddress,
    secret,
    oidc,
    publicOverview: values.PUBLIC_OVERVIEW,
    trustedProxies: values.TRUSTED_PROXIES,
  };
}

/**
 * For programs that answer people: a real server needs an address and a secret of its own. Pulls, backups and the `user`
 * command need neither.
 * @throws EnvironmentError with one line that names what is missing and the remedy.
 */
export function requireAccessSettings(environment: {
  readonly demonstration: boolean;
  readonly access: AccessSettings;
}): void {
  if (environment.demonstration) return;
  if (environment.access.secret === null) {
    throw new EnvironmentError(
      'NEXTAUTH_SECRET: is missing; a real server signs its cookies with a secret of its own: make one with `openssl rand -base64 32` and keep it.',
    );
  }
  if (environment.access.publicAddress === null) {
    throw new EnvironmentError(
      'NEXTAUTH_URL: is missing; set the address that people open, such as https://tableau.example.org (or http://127.0.0.1:3000 to try it on this machine).',
    );
  }
}

function readOidc(values: Variables): AccessSettings['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  if (issuer !== null && clientId !== null && clientSecret !== null) {
    return { issuer: new URL(issuer), clientId, clientSecret };
  }
  const given = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  const missing = Object.entries(given).flatMap(([name, value]) => (value === null ? [name] : []));
  if (missing.length === 3) return null;
  throw new EnvironmentError(
    `${missing[0] ?? ''}: is missing; single sign-on takes OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none of them.`,
  );
}

function refuseUnlessLoopback(variable: string, name: string | undefined): void {
  if (name === undefined || isLoopbackName(name)) return;
  throw new EnvironmentError(
    `${variable}: takes 127.0.0.1, ::1 or localhost in the demonstration, which stays on loopback; set NATIONAL_SERVER_URL for a real server.`,
  );
}
