/** Runs once in each process of the server, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  // An empty variable counts as unset; next-auth reads this one by itself and would take it for an address.
  if (process.env['NEXTAUTH_URL']?.trim() === '') delete process.env['NEXTAUTH_URL'];
  // A build serves nobody, and is made before the settings of whoever will.
  if (process.env['NEXT_PHASE'] === 'phase-production-build') return;
  const { endUnlessServable } = await import('./lib/access/end-unless-servable');
  endUnlessServable();
  const { markPeers } = await import('./lib/access/mark-peers');
  markPeers();
  // Under hot reload, what is drawn would outlive the program that drew it.
  if (process.env.NODE_ENV !== 'production') return;
  const { drawAhead } = await import('./lib/board/draw-ahead');
  drawAhead();
}
