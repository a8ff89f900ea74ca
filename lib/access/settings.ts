import { randomBytes } from 'node:crypto';
import {
  type AccessSettings,
  type Environment,
  readEnvironment,
  requireAccessSettings,
} from '@/lib/config/environment';

const READ_ONCE = [
  'NATIONAL_SERVER_URL',
  'HOST',
  'NEXTAUTH_URL',
  'NEXTAUTH_SECRET',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'PUBLIC_OVERVIEW',
  'TRUSTED_PROXIES',
] as const;

// The framework may bundle this module more than once in a process.
const kept: typeof globalThis & {
  tableauSecSettings?: { readonly key: string; readonly environment: Environment };
  tableauSecProcessSecret?: string;
} = globalThis;

/** The settings of access; read anew only when a variable has changed, since every request asks for them. */
export function accessSettings(): AccessSettings & { readonly demonstration: boolean } {
  const key = JSON.stringify(READ_ONCE.map((name) => process.env[name]));
  if (kept.tableauSecSettings?.key !== key) {
    kept.tableauSecSettings = { key, environment: readEnvironment() };
  }
  const { access, demonstration } = kept.tableauSecSettings.environment;
  return { ...access, demonstration };
}

/**
 * What cookies are encrypted and signed with. The demonstration may be served without `NEXTAUTH_SECRET`: it is then made up and
 * lasts as long as the process, and sessions end with it. A real server does not start without one (`endUnlessServable`).
 * @throws EnvironmentError where a real server lacks it all the same.
 */
export function signingSecret(): string {
  const { demonstration, ...access } = accessSettings();
  if (access.secret !== null) return access.secret;
  requireAccessSettings({ demonstration, access });
  return (kept.tableauSecProcessSecret ??= randomBytes(32).toString('base64url'));
}

/** Whether cookies are sent over https only: whenever the address that people open is https. */
export function cookiesAreSecure(): boolean {
  return accessSettings().publicAddress?.protocol === 'https:';
}
