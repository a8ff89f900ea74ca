import type { Environment } from '@/lib/config/environment';
import { keepDemonstrationSecret } from './demonstration-secret';

/** Where the application listens, as a browser on this machine writes it. */
export function listeningAddress({ host, port }: Pick<Environment, 'host' | 'port'>): URL {
  return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}/`);
}

/** Where this machine itself reaches the application; all interfaces include loopback. */
export function probingAddress({ host, port }: Pick<Environment, 'host' | 'port'>): URL {
  const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  return listeningAddress({ host: everywhere[host] ?? host, port });
}

/** Address and secret for the application's process: as given, or in the demonstration those of this machine. */
export function readServingSecrets(environment: Environment): {
  readonly NEXTAUTH_URL?: string;
  readonly NEXTAUTH_SECRET?: string;
} {
  const { access, demonstration, dataDir } = environment;
  if (!demonstration) return {};
  return {
    NEXTAUTH_URL: (access.publicAddress ?? listeningAddress(environment)).origin,
    NEXTAUTH_SECRET: access.secret ?? keepDemonstrationSecret(dataDir),
  };
}
