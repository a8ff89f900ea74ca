/** Runs once in each process of the server, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  // An empty variable counts as unset; next-auth reads this one by itself and would take it for an address.
  if (process.env['NEXTAUTH_URL']?.trim() === '') delete process.env['NEXTAUTH_URL'];
  const { markPeers } = await import('./lib/access/mark-peers');
  markPeers();
}
