/** Runs once in each process of the server, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { markPeers } = await import('./lib/access/mark-peers');
  markPeers();
}
