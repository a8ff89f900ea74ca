import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that is free now, on loopback. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('bench: no free port');
  return address.port;
}

/** Tries every 50 ms until it holds; a failure counts as "not yet". */
export async function waitFor(
  holds: () => Promise<boolean>,
  what: string,
  patienceMs: number,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`bench: waited in vain for ${what}`);
}
