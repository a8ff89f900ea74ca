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

/**
 * What the application's process is given beside the environment: in the demonstration, a secret of this machine. No address:
 * without one it answers to every name of this machine, and to no other.
 */
export function readServingSecrets({ access, demonstration, dataDir }: Environment): {
  readonly NEXTAUTH_SECRET?: string;
} {
  return demonstration ? { NEXTAUTH_SECRET: access.secret ?? keepDemonstrationSecret(dataDir) } : {};
}
